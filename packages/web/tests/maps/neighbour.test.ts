import { expect, test } from "vitest";
import { neighbourOf } from "../../src/maps/neighbour.ts";
import type { Shape } from "../../src/maps/shapes.ts";
import { tilePlaces } from "../../src/maps/tiles.ts";

const at = (code: string, x: number, y: number): Shape => ({
  code,
  county: "01",
  path: "",
  box: [x, y, x, y],
  centre: [x, y],
});

test("an arrow key steps to the nearest place ahead", () => {
  const middle = at("middle", 0, 0);
  const places = [middle, at("near east", 10, 2), at("far east", 30, 0), at("south", 1, 10)];
  expect(neighbourOf(places, middle, "ArrowRight")?.code).toBe("near east");
  expect(neighbourOf(places, middle, "ArrowDown")?.code).toBe("south");
  expect(neighbourOf(places, middle, "ArrowUp")).toBeUndefined();
  expect(neighbourOf(places, middle, "a")).toBeUndefined();
});

test("every place has a tile of its own", () => {
  const centres = Array.from(
    { length: 290 },
    (_, index) => [(index * 37) % 400, (index * 91) % 900] as const,
  );
  const tiles = tilePlaces(centres, 400, 900);
  expect(new Set(tiles.map(String)).size).toBe(290);
  expect(Math.max(...tiles.map(([column]) => column))).toBeLessThan(13);
});
