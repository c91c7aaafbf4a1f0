import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  costPerKrona,
  evaluatePackage,
  type PackageOutcome,
  sameMoneyAsGrant,
  timingOf,
  withAmount,
} from "../../src/index.ts";
import { documentOf, fourPlaces, read } from "./support.ts";

interface Case {
  readonly name: string;
  readonly measure: object;
  readonly last_year?: number;
  readonly amount: number | null;
  readonly cost?: readonly number[];
  readonly cost_per_krona?: readonly number[];
  readonly places?: readonly number[];
  readonly equalised?: number;
  readonly left_out?: readonly string[];
  readonly state_cash_by_year?: Readonly<Record<string, number>>;
  readonly not_known?: Readonly<Record<string, readonly string[]>>;
}

const file = fileURLToPath(new URL("./cases.yaml", import.meta.url));
const worked: readonly Case[] = parse(readFileSync(file, "utf8"));
const places = fourPlaces();
const plain = { id: "it", name: "It", source: "example" };

const byYear = ({ course }: PackageOutcome) =>
  Object.fromEntries(course.years.map((year, at) => [year, Number(course.stateCashByYear[at]!.toFixed(6))]));

describe("a measure worked out by hand", () => {
  test.each(worked)("$name", (each) => {
    const lastYear = each.last_year === undefined ? {} : { last_year: each.last_year };
    const outcome = evaluatePackage(
      read({ ...documentOf({ ...plain, ...each.measure }), ...lastYear }),
      places,
    );
    const [measure] = outcome.measures;
    expect(outcome.amount).toBe(each.amount ?? Number.NaN);
    const cases = ({ low, middle, high }: { low: number; middle: number; high: number }) => [
      low,
      middle,
      high,
    ];
    const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));
    if (each.cost) expect(cases(outcome.cost)).toEqual(close(each.cost));
    if (each.cost_per_krona) expect(cases(measure!.costPerKrona)).toEqual(close(each.cost_per_krona));
    if (each.places) expect([...outcome.amounts]).toEqual(each.places);
    if (each.equalised !== undefined) expect(outcome.throughEqualisation.share).toBe(each.equalised);
    if (each.left_out) {
      const names = measure!.shared!.unknown.map(({ row }) => places.receivers.names[row]);
      expect(names.filter((name) => name !== "Forest")).toEqual(each.left_out);
    }
    if (each.state_cash_by_year) expect(byYear(outcome)).toEqual(each.state_cash_by_year);
    for (const [part, ids] of Object.entries(each.not_known ?? {})) {
      expect(outcome.notKnown[part as keyof typeof outcome.notKnown], part).toEqual(ids);
    }
  });
});

const loan = fc.record({
  amount: fc.integer({ min: 1, max: 10_000_000_000 }),
  months: fc.integer({ min: 1, max: 120 }),
  repayment: fc.constantFrom("at_end", "evenly"),
  charge: fc.double({ min: 0, max: 0.2, noNaN: true }),
  interest: fc.double({ min: 0, max: 0.2, noNaN: true }),
  loss: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("what a loan costs is what is lost and the interest forgone over the time it is out", () => {
  fc.assert(
    fc.property(loan, ({ amount, months, repayment, charge, interest, loss }) => {
      const terms = { months, repayment, charge, state_interest: interest, loss };
      const payments = [{ date: "2020-01-01", amount }];
      const document = read(documentOf({ ...plain, kind: "loan", receiver: "businesses", payments, terms }));
      const years = (repayment === "evenly" ? (months + 1) / 2 : months) / 12;
      const expected = loss + (interest - charge) * years;
      expect(costPerKrona(document.measures[0]!).middle).toBeCloseTo(expected, 9);
      const { cost, course } = evaluatePackage(document, places);
      expect(cost.middle).toBeCloseTo(expected * amount, -Math.log10(amount * 1e-9));
      const flow = course.liquidity.map((value, month) => value + course.stateCash[month]!);
      expect(Math.max(...flow.map(Math.abs))).toBeLessThan(amount * 1e-9);
    }),
    { numRuns: 60 },
  );
});

test("a grant to places is shared to the krona, whatever the payments", () => {
  const payment = fc.record({
    amount: fc.nat(1e12),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2020, max: 2023 }),
  });
  fc.assert(
    fc.property(
      fc.array(payment, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (paid, share) => {
        const payments = paid.map(({ amount, month, year }) => ({
          date: `${year}-${String(month).padStart(2, "0")}`,
          amount,
        }));
        const outcome = evaluatePackage(
          read(
            documentOf({
              ...plain,
              kind: "grant",
              receiver: "both",
              municipal_share: { share, source: "assumption" },
              key: "per-inhabitant",
              payments,
            }),
          ),
          places,
        );
        const sum = paid.reduce((total, { amount }) => total + amount, 0);
        expect(outcome.amounts.reduce((total, amount) => total + amount, 0)).toBe(sum);
      },
    ),
    { numRuns: 60 },
  );
});

test("another amount keeps the months and the proportions, and unknown is unknown again", () => {
  const [measure] = read(
    documentOf({
      ...plain,
      kind: "grant",
      receiver: "businesses",
      payments: [
        { date: "2020-03-01", amount: 1 },
        { date: "2020-07-01", amount: 3 },
      ],
    }),
  ).measures;
  expect(withAmount(measure!, 10).payments.map(({ amount }) => amount)).toEqual([3, 7]);
  const unknown = withAmount(measure!, Number.NaN);
  expect(unknown.payments.map(({ share }) => share)).toEqual([0.25, 0.75]);
  expect(withAmount(unknown, 8).payments).toEqual(unknown.payments);
});

test("the same money as a grant has the same amount, or the same cost, in the same months", () => {
  const document = read(
    documentOf({
      ...plain,
      kind: "loan",
      receiver: "businesses",
      payments: [
        { date: "2009-02-01", amount: 1000 },
        { date: "2009-06-01", amount: 3000 },
      ],
      terms: { months: 12, charge: 0, state_interest: 0, loss: 0.2 },
    }),
  );
  const words = { sv: "s", da: "d", en: "e" };
  const share = { share: 0.7, source: "assumption" };
  const grantOf = (equal: "amount" | "cost") =>
    evaluatePackage(
      sameMoneyAsGrant(document, equal, share, { title: words, name: words, source: words }),
      places,
    );
  expect(grantOf("amount").amount).toBe(4000);
  expect(grantOf("cost").amount).toBe(evaluatePackage(document, places).cost.middle);
  expect([...grantOf("amount").course.paid]).toEqual([1000, 0, 0, 0, 3000]);
});

test("money that comes four months after its need is four months late, and as far away", () => {
  const curve = (first: number, weights: readonly number[]) => ({
    first,
    weights: Float64Array.from(weights),
  });
  expect(timingOf(curve(4, [1, 1]), curve(0, [5, 5]))).toEqual({
    delayMonths: 4,
    distanceMonths: 4,
    halfNeed: 0,
    paidByHalfNeed: 0,
  });
  // Half too early and half too late: right on average, a month away each.
  const timing = timingOf(curve(0, [1, 0, 1]), curve(1, [2]))!;
  expect([timing.delayMonths, timing.distanceMonths, timing.paidByHalfNeed]).toEqual([0, 1, 0.5]);
});
