import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bandAt,
  bandsOf,
  buildScheme,
  byGroup,
  compileReform,
  Evaluation,
  InputError,
  parseBands,
  type Reform,
  sideBySide,
  stack,
} from "../../src/index.ts";
import { declaration, inputs, places } from "../small-country.ts";

const scheme = buildScheme(declaration);
const baseline = Evaluation.of(scheme, 2020, places, inputs);
const under = (reform: Reform) => baseline.under(compileReform(scheme, 2020, places, reform));

describe("side by side", () => {
  test("every place before and under each reform, with what all places make together", () => {
    const beside = sideBySide(
      baseline,
      [under({ changes: { "rules.share": 1 } }), under({ replace: { grant: "flat" } })],
      "grant",
      "people",
    );
    // Share 1: 12.5 → 13, 2.5 → 3, −35. Flat: 225 × 0.5 = 112.5 → 113 for everyone.
    expect(beside.rows.map(({ before, after, differences }) => [before, ...after, ...differences])).toEqual([
      [6, 13, 113, 7, 107],
      [1, 3, 113, 2, 112],
      [-18, -35, 113, -17, 131],
    ]);
    // 7 × 10 + 2 × 20 − 17 × 10 = −60, shared by 40 people.
    expect(beside.totals[0]).toEqual({
      winners: 2,
      losers: 1,
      unchanged: 0,
      unknown: 0,
      amount: -60,
      evenShare: 1.5,
    });
    expect(beside.totals[1]).toMatchObject({ winners: 3, amount: 107 * 10 + 112 * 20 + 131 * 10 });
  });
});

describe("a reform taken apart", () => {
  test("by hand: the share and one county's rate work on each other", () => {
    const taken = stack(baseline, { changes: { "rules.share": 1, "rules.rate.A": 20 } }, "grant", "people");
    // Alone, share: 7, 2, −17; rate of A: 12.5 → 13, 2.5 → 3, so 7, 2, 0; both: 25, 5, −35.
    expect(taken.parts.map(({ changes }) => [...changes])).toEqual([
      [7, 2, -17],
      [7, 2, 0],
    ]);
    expect([...taken.whole.changes]).toEqual([19, 4, -17]);
    expect([...taken.interaction.changes]).toEqual([5, 0, 0]);
    expect(taken.parts.map(({ added }) => [...added.changes])).toEqual([
      [7, 2, -17],
      [12, 2, 0],
    ]);
    expect(taken.interaction.amount).toBe(50);
  });

  test("the parts and the interaction make the whole, for every place and for all together", () => {
    const share = fc.double({ min: 0, max: 2, noNaN: true });
    const rate = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, rate, rate, fc.boolean(), (a, b, c, flat) => {
        const taken = stack(
          baseline,
          {
            changes: { "rules.share": a, "rules.rate": b, "rules.rate.B": c },
            ...(flat ? { replace: { grant: "flat" } } : {}),
          },
          "grant",
          "people",
        );
        const sums = (of: "alone" | "added") =>
          taken.whole.changes.map((_, row) =>
            taken.parts.reduce(
              (sum, part) => sum + (of === "alone" ? part.changes[row]! : part.added.changes[row]!),
              0,
            ),
          );
        expect([...sums("added")]).toEqual([...taken.whole.changes]);
        expect([...sums("alone").map((sum, row) => sum + taken.interaction.changes[row]!)]).toEqual([
          ...taken.whole.changes,
        ]);
        const amount = (list: readonly { amount: number }[]) =>
          list.reduce((sum, each) => sum + each.amount, 0);
        expect(amount(taken.parts) + taken.interaction.amount).toBe(taken.whole.amount);
        expect(amount(taken.parts.map(({ added }) => added))).toBe(taken.whole.amount);
      }),
    );
  });
});

describe("groups", () => {
  test("sum, mean, share, counts and ends of each group; groups together make the whole", () => {
    const changes = Float64Array.from([10, -5, Number.NaN, 20]);
    const weights = Float64Array.from([1, 2, 3, 4]);
    const bases = Float64Array.from([100, 100, 100, 200]);
    const [a, b, none] = byGroup(changes, weights, bases, ["a", "a", "a", "b"], ["a", "b", "c"]);
    expect(a).toEqual({
      key: "a",
      places: 3,
      winners: 1,
      losers: 1,
      unchanged: 0,
      unknown: 1,
      weight: 3,
      amount: 0,
      mean: 0,
      share: 0,
      most: 0,
      least: 1,
      highest: 10,
      lowest: -5,
    });
    expect(b).toMatchObject({ amount: 80, mean: 20, share: 0.1 });
    expect(none).toMatchObject({ places: 0, amount: 0, mean: null, share: null, most: -1, highest: null });
  });

  test("a share of something unknown is unknown", () => {
    const [group] = byGroup(
      Float64Array.from([1]),
      Float64Array.from([1]),
      Float64Array.from([Number.NaN]),
      ["a"],
      ["a"],
    );
    expect(group).toMatchObject({ amount: 1, share: null });
  });
});

describe("bands", () => {
  test("reach from each number to the next", () => {
    const bands = parseBands("0, 10000,50000", "--bands");
    expect(bands).toEqual([
      { from: 0, to: 10000 },
      { from: 10000, to: 50000 },
      { from: 50000, to: null },
    ]);
    expect([-1, 0, 9999.5, 10000, 1e9, Number.NaN].map((value) => bandAt(bands, value))).toEqual([
      -1, 0, 0, 1, 2, -1,
    ]);
  });

  test.each(["", "a", "0,0", "5,1", "1;;x", "0,1e3", "-"])("%j is refused", (text) => {
    expect(() => parseBands(text, "--bands")).toThrow(InputError);
  });

  test("every value from the first start lies in the one band that holds it", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: -2000, max: 2000, noNaN: true }),
        (starts, value) => {
          const bands = bandsOf(
            starts.sort((a, b) => a - b),
            "bands",
          );
          const within = bands.findIndex(({ from, to }) => value >= from && (to === null || value < to));
          expect(bandAt(bands, value)).toBe(within);
        },
      ),
    );
  });
});

test("other figures in an input give what they would give from the start", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 3, maxLength: 3 }), (values) => {
      const money = Float64Array.from(values);
      const quick = baseline.withInputs(new Map([["money", money]]));
      const fresh = Evaluation.of(
        scheme,
        2020,
        places,
        new Map([...inputs, ["money", { ...inputs.get("money")!, values: money }]]),
      );
      for (const id of ["per_head", "mean", "grant", "paid"]) {
        expect([...quick.column(id)]).toEqual([...fresh.column(id)]);
      }
      expect([...baseline.column("grant")]).toEqual([6, 1, -18]);
      const share = compileReform(scheme, 2020, places, { changes: { "rules.share": 1 } });
      expect([...quick.under(share).column("grant")]).toEqual([...fresh.under(share).column("grant")]);
    }),
  );
});
