import { leastSquares } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AssistancePanel,
  assistanceOfLostJobs,
  estimateAssistance,
  forecastAssistance,
  heldBackAssistance,
} from "../../src/index.ts";

/** A made-up panel in which assistance follows unemployment by 40 kronor at once and 20 the year after. */
function madeUp(noise: number): AssistancePanel {
  const places = 30;
  const years = Array.from({ length: 10 }, (_, at) => 2010 + at);
  // Numbers without pattern from a plain recurrence, so that the test needs no luck.
  let state = 12345;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648 - 0.5;
  };
  const unemployment = years.map(() => Float64Array.from({ length: places }, () => 6 + 4 * next()));
  const assistance = years.map(() => new Float64Array(places).fill(900));
  for (let at = 2; at < years.length; at++) {
    for (let place = 0; place < places; place++) {
      const change = (lag: number) => unemployment[at - lag]![place]! - unemployment[at - lag - 1]![place]!;
      // A slope of its own for each place, and a shift of its own for each year.
      assistance[at]![place] =
        assistance[at - 1]![place]! + 40 * change(0) + 20 * change(1) + place - 7 * at + noise * next();
    }
  }
  return {
    codes: Array.from({ length: places }, (_, place) => String(place)),
    years,
    unemployment,
    assistance,
    population: years.map(() => Float64Array.from({ length: places }, (_, place) => 1000 * (place + 1))),
  };
}

describe("social assistance by unemployment", () => {
  test("finds the effects that a panel was made with, whatever each place and each year does by itself", () => {
    const { effects, total, explained } = estimateAssistance(madeUp(0), 1, "place-and-year");
    expect(effects[0]).toBeCloseTo(40, 6);
    expect(effects[1]).toBeCloseTo(20, 6);
    expect(total).toBeCloseTo(60, 6);
    expect(explained).toBeCloseTo(1, 9);
  });

  test("is ordinary least squares with a column for every place and year", () => {
    const panel = madeUp(50);
    const { effects, rows } = estimateAssistance(panel, 0, "place-and-year", 2012);
    const columns: Float64Array[] = [];
    const response = new Float64Array(rows);
    const weights = new Float64Array(rows);
    const cells = panel.years
      .flatMap((year, at) => panel.codes.map((_, place) => ({ year, at, place })))
      .filter(({ year }) => year >= 2012);
    cells.forEach(({ at, place }, row) => {
      response[row] = panel.assistance[at]![place]! - panel.assistance[at - 1]![place]!;
      weights[row] = panel.population[at]![place]!;
    });
    const column = (value: (cell: (typeof cells)[number]) => number) => Float64Array.from(cells, value);
    columns.push(column(() => 1));
    columns.push(
      column(({ at, place }) => panel.unemployment[at]![place]! - panel.unemployment[at - 1]![place]!),
    );
    for (let place = 1; place < 30; place++) columns.push(column((cell) => (cell.place === place ? 1 : 0)));
    for (let year = 2013; year < 2020; year++) columns.push(column((cell) => (cell.year === year ? 1 : 0)));
    const fit = leastSquares(columns, response, weights);
    if ("dependent" in fit) throw new Error("the columns depend on each other");
    expect(cells.length).toBe(rows);
    expect(effects[0]).toBeCloseTo(fit.coefficients[1]!, 6);
  });

  test("is the same in whatever order the places stand, and leaves unknown figures out", () => {
    const panel = madeUp(50);
    const turned = (columns: readonly Float64Array[]) => columns.map((column) => column.slice().reverse());
    const reversed = {
      ...panel,
      unemployment: turned(panel.unemployment),
      assistance: turned(panel.assistance),
      population: turned(panel.population),
    };
    const [a, b] = [panel, reversed].map((each) => estimateAssistance(each, 1, "place-and-year"));
    expect(a!.total).toBeCloseTo(b!.total, 8);
    expect(a!.totalError).toBeCloseTo(b!.totalError, 8);
    panel.assistance[5]![3] = Number.NaN;
    // The change to the year and the change from it.
    expect(estimateAssistance(panel, 1, "place-and-year").rows).toBe(a!.rows - 2);
  });

  test("forecasts what was estimated: at once, the year after, and away again", () => {
    const estimate = estimateAssistance(madeUp(0), 1, "place-and-year");
    const place = { population: 1000, unemployment: [1, 0, -1, 0] };
    const years = forecastAssistance(estimate, place, 1);
    expect(years.map(({ cost }) => Math.round(cost))).toEqual([40_000, 60_000, 20_000, 0]);
  });

  test("grows in proportion to points, inhabitants and the share without insurance", () => {
    const estimate = estimateAssistance(madeUp(50), 1, "place-and-year");
    const once = forecastAssistance(estimate, { population: 1000, unemployment: [1, 0] }, 1)[1]!;
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (points, times) => {
          const more = forecastAssistance(
            estimate,
            { population: 1000 * times, unemployment: [points, 0] },
            0.5,
          )[1]!;
          expect(more.cost).toBeCloseTo(once.cost * points * times * 0.5, 4);
          expect(more.high - more.low).toBeCloseTo((once.high - once.low) * points * times * 0.5, 4);
        },
      ),
    );
  });

  test("lost work, half of it unemployed: 40 kronor a point at once and 60 the year after", () => {
    const estimate = estimateAssistance(madeUp(0), 1, "place-and-year");
    // 200 jobs among 5,000 of working age: 100 unemployed, two points. A place without accounts is left out.
    const ground = {
      jobs: Float64Array.of(200, 0, Number.NaN),
      population: Float64Array.of(8000, 3000, 1000),
      workingAge: Float64Array.of(5000, 1500, 500),
    };
    const found = assistanceOfLostJobs(estimate, ground, { unemployedShare: 0.5, strength: 1 });
    expect(found.unemployed).toBe(100);
    expect(found.points).toBeCloseTo((100 * 100) / 7000, 10);
    expect(found.places[0]![0]).toBeCloseTo(2 * 40 * 8000, 4);
    expect(found.years[1]!.cost).toBeCloseTo(2 * 60 * 8000, 4);
    const uninsured = assistanceOfLostJobs(estimate, ground, { unemployedShare: 0.5, strength: 1.5 });
    expect(uninsured.years[1]!.cost).toBeCloseTo(3 * 60 * 8000, 4);
  });

  test("does better on unseen years than a forecast that ignores unemployment, when that is what moves it", () => {
    const heldBack = heldBackAssistance(madeUp(5), 1, "place-and-year", [2018, 2019]);
    expect(heldBack).not.toEqual([]);
    for (const { error, errorWithout } of heldBack) {
      expect(error).toBeLessThan(0.8 * errorWithout);
    }
  });

  test("says when there are too few years", () => {
    expect(() => estimateAssistance(madeUp(0), 1, "place-and-year", 2019)).toThrow(/two years or more/);
  });
});
