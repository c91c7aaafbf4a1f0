import { describe, expect, test } from "vitest";
import { buildScheme, firstKnown, type SchemeDeclaration, SchemeError, step } from "../src/index.ts";
import { declaration, described, grant, mean, money, people, perHead } from "./small-country.ts";

function mistakesOf(changed: Partial<SchemeDeclaration>): readonly string[] {
  try {
    buildScheme({ ...declaration, ...changed });
  } catch (error) {
    if (error instanceof SchemeError) return error.mistakes;
    throw error;
  }
  return [];
}

const law = [{ act: "Act", section: "9 §" }];
const shape = { ...described("x"), level: "town", unit: "SEK/inhabitant", law } as const;

describe("a scheme is checked when it is built", () => {
  test("a sound one has no mistakes", () => expect(mistakesOf({})).toEqual([]));

  test("every step comes after what it reads", () => {
    const { nodes, slotOf } = buildScheme(declaration);
    expect(slotOf.get("per_head")).toBeLessThan(slotOf.get("mean")!);
    expect(slotOf.get("grant")).toBeLessThan(slotOf.get("paid")!);
    expect(slotOf.get("grant.flat")).toBeLessThan(slotOf.get("grant")!);
    expect(nodes.map(({ slot }) => slot)).toEqual(nodes.map((_, position) => position));
  });

  test("an input that is not declared is named, with the nearest one", () => {
    const twin = { ...people, id: "peopel" };
    expect(mistakesOf({ inputs: [money, twin] })).toContain(
      "'per_head' reads 'people', which the scheme does not declare; nearest is 'peopel'",
    );
  });

  test("an id that is declared twice", () => {
    const twin = step({
      ...shape,
      id: "per_head",
      from: { money, people },
      formula: (x) => x.money / x.people,
    });
    expect(mistakesOf({ steps: [...declaration.steps, twin] })).toContain("'per_head' is declared twice");
  });

  test("a product where a quotient was declared", () => {
    const wrong = step({
      ...shape,
      id: "wrong",
      from: { money, people },
      formula: ({ money, people }) => money * people,
    });
    expect(mistakesOf({ steps: [...declaration.steps, wrong] })[0]).toMatch(
      /^'wrong': doubling inhabitant everywhere multiplies the result by 2, but 'SEK\/inhabitant' .* asks for 0\.5$/,
    );
  });

  test("an amount of kronor hidden in a formula", () => {
    const hidden = step({ ...shape, id: "hidden", from: { own: perHead }, formula: ({ own }) => own + 250 });
    expect(mistakesOf({ steps: [...declaration.steps, hidden] })[0]).toMatch(/^'hidden': doubling SEK/);
  });

  test.each([
    [
      "a branch below zero",
      ({ own, people }: { own: number; people: number }) => (own > 0 ? own : own * people),
    ],
    ["a branch for large sums", ({ own }: { own: number }) => (own > 1e5 ? 250 : own)],
    ["a few öre", ({ own }: { own: number }) => own + 1e-5],
  ])("a mismatch in %s", (_, formula) => {
    const hidden = step({ ...shape, id: "hidden", from: { own: perHead, people }, formula });
    expect(mistakesOf({ steps: [...declaration.steps, hidden] })[0]).toMatch(/^'hidden': doubling/);
  });

  test("a formula that never gives a number", () => {
    const hopeless = step({ ...shape, id: "hopeless", from: { own: perHead }, formula: () => Number.NaN });
    expect(mistakesOf({ steps: [...declaration.steps, hopeless] })[0]).toMatch(/gave no number/);
  });

  test("a replacement in another unit or at another level, or two of one name", () => {
    const replaces = { step: grant, name: "flat", is: "reform" } as const;
    const other = step({
      ...shape,
      id: "other",
      unit: "SEK",
      from: { money },
      formula: (x) => x.money,
      replaces,
    });
    expect(mistakesOf({ replacements: [...declaration.replacements, other] })).toEqual([
      "'other' (SEK at level 'town') cannot replace 'grant' (SEK/inhabitant at level 'town')",
      "'grant' has two replacements named 'flat'",
    ]);
  });

  test("a unit that is not made of the base units", () => {
    const strange = step({
      ...shape,
      id: "strange",
      unit: "EUR",
      from: { own: perHead },
      formula: (x) => x.own,
    });
    expect(mistakesOf({ steps: [...declaration.steps, strange] })).toContain(
      "'strange': unit 'EUR' has the word 'EUR', which is not a base unit",
    );
  });

  test("a choice between different units", () => {
    const choice = firstKnown({ ...shape, id: "choice", from: { perHead, money } });
    expect(mistakesOf({ choices: [choice] })).toContain(
      "'choice' in 'SEK/inhabitant' chooses 'money' in 'SEK'",
    );
  });

  test("a step above that reads a step below without a sum", () => {
    const above = step({
      ...shape,
      id: "above",
      level: "nation",
      from: { own: perHead },
      formula: (x) => x.own,
    });
    expect(mistakesOf({ steps: [...declaration.steps, above] })[0]).toMatch(/use a sum or a weighted mean$/);
  });

  test("a cycle, here through a replacement that reads what it replaces", () => {
    const circular = step({
      ...shape,
      id: "circular",
      from: { grant },
      formula: ({ grant }) => grant,
      replaces: { step: grant, name: "circular", is: "reform" },
    });
    expect(mistakesOf({ replacements: [circular] })).toContain(
      "these steps wait for each other: grant → circular → grant",
    );
  });

  test("a replacement that replaces nothing", () => {
    const idle = step({ ...shape, id: "idle", from: { mean }, formula: ({ mean }) => mean });
    expect(mistakesOf({ replacements: [idle] })).toContain(
      "'idle' is listed as a replacement but does not say what it replaces",
    );
  });
});
