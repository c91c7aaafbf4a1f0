import { describe, expect, test } from "vitest";
import { backtest, type KeyColumn, type NamedKey, searchMix } from "../../src/index.ts";

const codes = ["A", "B", "C", "D"];
const receivers = { codes, names: codes, kinds: codes.map(() => "municipality" as const) };
const keys: readonly NamedKey[] = [
  { id: "people", key: { kind: "column", column: "people" } },
  { id: "signal", key: { kind: "column", column: "signal" } },
];

function yearOf(year: number, signal: readonly number[], rise: readonly number[]) {
  const column = (name: string, values: readonly number[]): [string, KeyColumn] => [
    name,
    { name, unit: "number", year, status: "published", source: "example", values: Float64Array.from(values) },
  ];
  return {
    year,
    receivers,
    columns: new Map([column("people", [100, 100, 100, 100]), column("signal", signal)]),
    rise: Float64Array.from(rise),
    inhabitants: Float64Array.from([100, 100, 100, 100]),
  };
}

describe("the back-test", () => {
  // Rises 300 and 100 of 400. Per inhabitant sends 100 each: A lacks 200, C and D get 100 each that they did not need.
  const years = [
    yearOf(2011, [3, 1, 0, 0], [300, 100, -50, 0]),
    yearOf(2012, [0, 1, 1, 2], [0, 100, 100, 200]),
  ];
  const found = backtest(years, keys);

  test("a key that stands in another one's place does so in its year only", () => {
    const instead = { people: { kind: "column", column: "signal" } } as const;
    const replaced = backtest([{ ...years[0]!, instead }, years[1]!], keys);
    expect(replaced.years[0]!.scores[0]).toEqual(found.years[0]!.scores[1]);
    expect(replaced.years[1]!.scores).toEqual(found.years[1]!.scores);
  });

  test("scores a key by where the cost rose", () => {
    expect(found.years[0]!.pot).toBe(400);
    expect(found.years[0]!.scores[0]).toMatchObject({ misallocated: 0.5, meanAbsolute: 1 });
    expect(found.years[0]!.scores[0]!.rankCorrelation).toBeNaN();
    // Errors per inhabitant −2, 0, 1, 1: the mean of the squares is 1.5.
    expect(found.years[0]!.scores[0]!.rootMeanSquare).toBeCloseTo(Math.sqrt(1.5), 12);
  });

  test("finds no fault with a key that foresaw everything", () => {
    expect(found.mean[1]).toMatchObject({ misallocated: 0, meanAbsolute: 0, rootMeanSquare: 0 });
    expect(found.years[1]!.scores[1]!.rankCorrelation).toBe(1);
  });

  test("finds the mix, also on years it has not seen", () => {
    const search = searchMix(found.years, keys.length)!;
    expect(search.best).toEqual([0, 1]);
    expect(search.heldBack.map(({ mix }) => mix)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(search.unseen).toBe(0);
    expect(search.tried).toBe(21);
  });

  test("does not promise on unseen years what it reached on those it saw", () => {
    const turned = backtest([years[0]!, yearOf(2012, [3, 1, 0, 0], [0, 0, 200, 200])], keys);
    const search = searchMix(turned.years, keys.length)!;
    expect(search.unseen).toBeGreaterThan(search.seen);
  });

  test("leaves out a receiver whose rise or figure is unknown, for every key alike", () => {
    const { years: tested } = backtest([yearOf(2011, [3, 1, Number.NaN, 0], [300, Number.NaN, 1, 1])], keys);
    expect(tested[0]!.rows).toEqual([0, 3]);
    expect(tested[0]!.leftOut).toEqual([1, 2]);
  });

  test("says why a year is not tested", () => {
    const { skipped, years: tested } = backtest([yearOf(2011, [0, 0, 0, 0], [1, 1, 1, 1])], keys);
    expect(tested).toEqual([]);
    expect(skipped[0]!.why.message).toContain("no receiver with a known value above zero");
  });
});
