import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkPackage,
  type Measure,
  packageData,
  withMorePayment,
  withoutPayment,
  withPayment,
} from "../../src/index.ts";
import { documentOf, read } from "./support.ts";

const measureOf = (fields: object): Measure =>
  read(
    documentOf({
      id: "it",
      name: "It",
      kind: "grant",
      receiver: "municipalities",
      source: "example",
      ...fields,
    }),
  ).measures[0]!;
const paid = ({ payments }: Measure) => payments.map(({ from, amount, share }) => [from, amount ?? share]);

describe("payments of a measure", () => {
  const twice = measureOf({
    payments: [
      { date: "2020-07", amount: 60 },
      { date: "2020-10", amount: 40 },
    ],
  });

  test("another amount of one payment changes the measure's", () => {
    const next = withPayment(twice, 1, { part: 90 });
    expect(next.amount).toBe(150);
    expect(paid(next)).toEqual([
      ["2020-07", 60],
      ["2020-10", 90],
    ]);
  });

  test("one more comes in the month after the last, with nothing in it yet; one less takes its amount away", () => {
    const more = withMorePayment(twice, "2020-07");
    expect(paid(more).at(-1)).toEqual(["2020-11", 0]);
    expect(withoutPayment(more, 0).amount).toBe(40);
    expect(withoutPayment(withoutPayment(twice, 0), 0).payments).toEqual([]);
  });

  test("shares of an amount that is not known give way to each other", () => {
    const unknown = measureOf({
      amount: "unknown",
      payments: [
        { date: "2020-07", share: 0.5 },
        { date: "2020-08", share: 0.25 },
        { date: "2020-09", share: 0.25 },
      ],
    });
    // 0.2 to the first leaves 0.8 to the others, half each.
    expect(paid(withPayment(unknown, 0, { part: 0.2 })).map(([, share]) => share)).toEqual([0.2, 0.4, 0.4]);
  });

  test("a last month before the first becomes the first, and permanent payments stay within one year", () => {
    expect(withPayment(twice, 1, { from: "2020-12" }).payments[1]).toMatchObject({
      from: "2020-12",
      to: "2020-12",
    });
    const permanent = measureOf({ duration: "permanent", payments: [{ date: "2021-03", amount: 60 }] });
    expect(withPayment(permanent, 0, { to: "2023-05" }).payments[0]).toMatchObject({
      from: "2023-03",
      to: "2023-12",
    });
  });
});

test("whatever is changed, the package can be written and read again", () => {
  const month = fc
    .tuple(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
  const step = fc.oneof(
    fc.record({ kind: fc.constant("more" as const) }),
    fc.record({ kind: fc.constant("less" as const), at: fc.nat(3) }),
    fc.record({ kind: fc.constant("from" as const), at: fc.nat(3), month }),
    fc.record({ kind: fc.constant("to" as const), at: fc.nat(3), month }),
    fc.record({ kind: fc.constant("part" as const), at: fc.nat(3), part: fc.integer({ min: 0, max: 1000 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), fc.boolean(), (steps, isKnown, permanent) => {
      let measure = measureOf({
        ...(isKnown ? { amount: 100 } : { amount: "unknown" }),
        ...(permanent ? { duration: "permanent" } : {}),
        payments: [{ date: "2020-07", share: 1 }],
      });
      for (const each of steps) {
        if (each.kind === "more") measure = withMorePayment(measure, "2020-07");
        else if (each.kind === "less") measure = withoutPayment(measure, each.at);
        else if (each.kind !== "part") measure = withPayment(measure, each.at, { [each.kind]: each.month });
        else if (measure.payments.length > 1)
          measure = withPayment(measure, each.at, { part: isKnown ? each.part : each.part / 1000 });
      }
      const data = packageData({ ...read(documentOf()), measures: [measure] });
      expect(packageData(checkPackage(data, (path) => path.join(".")))).toEqual(data);
    }),
    { numRuns: 200 },
  );
});
