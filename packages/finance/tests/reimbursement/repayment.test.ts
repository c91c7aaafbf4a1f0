import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repaymentsOf } from "../../src/index.ts";

interface Case {
  name: string;
  paid: { receiver: string; provider?: string; paid: number }[];
  reports: { receiver: string; provider?: string; reported: number }[];
  unused: number;
  unreported: number;
}

const cases: Case[] = parse(readFileSync(new URL("repayments.yaml", import.meta.url), "utf8"));

test.each(cases)("$name", ({ paid, reports, unused, unreported }) => {
  const { totals } = repaymentsOf(
    paid.map((each) => ({ provider: "", ...each, paid: each.paid * 100 })),
    reports.map((each, at) => ({
      provider: "",
      ...each,
      reported: each.reported * 100,
      place: `row ${at + 2}`,
    })),
  );
  expect(totals).toMatchObject({
    unused: unused * 100,
    unreported: unreported * 100,
    repay: (unused + unreported) * 100,
  });
});

const names = fc.record({ receiver: fc.constantFrom("01", "0114"), provider: fc.constantFrom("", "A", "B") });
const ore = fc.integer({ min: 0, max: 1e13 });

test("nobody pays back more than was paid, receivers add up to all, and a higher report never raises it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(names, ore, ore), {
        selector: ([{ receiver, provider }]) => receiver + provider,
      }),
      ore,
      (given, more) => {
        const paid = given.map(([name, amount]) => ({ ...name, paid: amount }));
        const reports = given.map(([name, , reported]) => ({ ...name, reported, place: "" }));
        const outcome = repaymentsOf(paid, reports);
        for (const each of outcome.repayments) expect(each.repay).toBeLessThanOrEqual(each.paid);
        expect(outcome.receivers.reduce((sum, each) => sum + each.repay, 0)).toBe(outcome.totals.repay);
        const higher = reports.map((report) => ({ ...report, reported: report.reported + more }));
        expect(repaymentsOf(paid, higher).totals.repay).toBeLessThanOrEqual(outcome.totals.repay);
      },
    ),
    { numRuns: 100 },
  );
});

test("a report on what was not paid, or a second one, is refused with the others", () => {
  const report = { receiver: "0114", provider: "", reported: 1 };
  const wrong = [
    { ...report, place: "row 2" },
    { ...report, place: "row 3" },
    { ...report, provider: "B", place: "row 4" },
  ];
  expect(() => repaymentsOf([{ receiver: "0114", provider: "", paid: 1 }], wrong)).toThrowError(
    /row 3: found a second report on '0114'.*\n.*row 4: found a report on '0114 B'/,
  );
});
