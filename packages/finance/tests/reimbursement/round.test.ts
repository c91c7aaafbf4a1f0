import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  type ApprovedCell,
  allowedOf,
  approve,
  kronorText,
  lettersOf,
  payRound,
  type RoundOutcome,
  shareOut,
  type TopUp,
} from "../../src/index.ts";

interface Case {
  name: string;
  pot: number;
  top_up: TopUp;
  approved: Record<string, number>;
  earlier: Record<string, number>;
  share: number;
  paid: number;
  topped_up: number;
  unpaid: number;
}

const nothing = { period_outside: 0, received_late: 0, duplicate: 0 };

const cell = (receiver: string, approved: number, provider = "", category = "staff"): ApprovedCell => ({
  receiver,
  provider,
  category,
  lines: 1,
  claimed: approved,
  refused: nothing,
  approved,
  reason: "",
});

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

const cases: Case[] = parse(readFileSync(new URL("rounds.yaml", import.meta.url), "utf8"));

test.each(cases)("$name", ({ pot, top_up, approved, earlier, share, paid, topped_up, unpaid }) => {
  const outcome = payRound(
    pot,
    Object.entries(approved).map(([receiver, amount]) => cell(receiver, amount)),
    Object.entries(earlier).map(([receiver, amount]) => ({ receiver, provider: "", unpaid: amount })),
    top_up,
  );
  expect(Number(outcome.share!.toFixed(3))).toBe(share);
  expect(outcome.totals).toMatchObject({ paid, toppedUp: topped_up, unpaid, left: pot - paid });
});

test("what a pot is short of is borne by all, to the öre: three claims of 1 öre and a pot of 2", () => {
  expect(shareOut(2, [1, 1, 1])).toEqual([1, 1, 0]);
  expect(shareOut(10, [1, 2, 3])).toEqual([1, 2, 3]);
  expect(shareOut(0, [5, 7])).toEqual([0, 0]);
  // 100 × 1/3 and 100 × 2/3: the fraction of the second is larger.
  expect(shareOut(100, [100, 200])).toEqual([33, 67]);
});

const ore = fc.integer({ min: 0, max: 1e13 });

test("parts are exactly the pot, never more than is claimed, and larger claims never get less", () => {
  fc.assert(
    fc.property(fc.array(ore, { maxLength: 40 }), ore, (claims, pot) => {
      const parts = shareOut(pot, claims);
      expect(total(parts)).toBe(Math.min(pot, total(claims)));
      const sorted = claims.map((claim, at) => [claim, parts[at]!] as const).sort(([a], [b]) => a - b);
      for (const [at, [claim, part]] of sorted.entries()) {
        expect(part).toBeLessThanOrEqual(claim);
        expect(part).toBeGreaterThanOrEqual(0);
        if (at > 0 && sorted[at - 1]![0] < claim) expect(part).toBeGreaterThanOrEqual(sorted[at - 1]![1]);
      }
    }),
    { numRuns: 200 },
  );
});

const cells = fc.array(
  fc.record({
    receiver: fc.constantFrom("01", "0114", "0115"),
    provider: fc.constantFrom("", "A", "B"),
    amount: ore,
  }),
  { maxLength: 30 },
);

test("payments add up to receivers, receivers to the round, and a receiver's part does not depend on its providers", () => {
  fc.assert(
    fc.property(
      cells,
      ore,
      fc.constantFrom<TopUp>("earlier-first", "together", "none"),
      (given, pot, topUp) => {
        const approved = given.map(({ receiver, provider, amount }, at) =>
          cell(receiver, amount, provider, `c${at}`),
        );
        const outcome = payRound(pot, approved, [], topUp);
        expect(outcome.totals.paid).toBe(Math.min(pot, total(given.map(({ amount }) => amount))));
        const byReceiver = Map.groupBy(outcome.payments, ({ receiver }) => receiver);
        for (const each of outcome.receivers) {
          expect(total(byReceiver.get(each.receiver)!.map(({ paid }) => paid))).toBe(each.paid);
        }
        const whole = payRound(
          pot,
          approved.map((each) => ({ ...each, provider: "" })),
          [],
          topUp,
        );
        expect(paidOf(whole)).toEqual(paidOf(outcome));
      },
    ),
    { numRuns: 100 },
  );
});

test("two rounds pay everything when the second pot is large enough", () => {
  fc.assert(
    fc.property(cells, ore, (given, pot) => {
      const approved = given.map(({ receiver, provider, amount }, at) =>
        cell(receiver, amount, provider, `c${at}`),
      );
      const first = payRound(pot, approved, [], "earlier-first");
      const second = payRound(first.totals.unpaid, [], first.payments, "earlier-first");
      expect(second.totals.unpaid).toBe(0);
      expect(first.totals.paid + second.totals.toppedUp).toBe(first.totals.approved);
    }),
    { numRuns: 100 },
  );
});

const paidOf = ({ receivers }: RoundOutcome) => receivers.map(({ receiver, paid }) => [receiver, paid]);

const claims = {
  lines: 2,
  broken: 1,
  cells: [
    {
      receiver: "0114",
      provider: "A",
      category: "staff",
      lines: 1,
      claimed: 1000,
      refused: { ...nothing, received_late: 300 },
    },
    { receiver: "0114", provider: "", category: "staff", lines: 1, claimed: 500, refused: nothing },
  ],
  claimed: 1500,
  refused: { ...nothing, received_late: 300 },
  faults: [],
  faultCounts: {},
  brokenOf: new Map([["0114", 1]]),
  months: [],
};

test("a decision lowers what the rules leave, and the letter says why", () => {
  const decision = {
    receiver: "0114",
    provider: "A",
    category: "staff",
    approved: 600,
    reason: "No invoice",
    place: "row 2",
  };
  const approved = approve(claims, [decision]);
  expect(approved.map((each) => [allowedOf(each), each.approved])).toEqual([
    [700, 600],
    [500, 500],
  ]);
  const outcome = payRound(1100, approved, [], "earlier-first");
  const [letter] = lettersOf(claims, approved, outcome);
  expect(letter).toMatchObject({
    receiver: "0114",
    brokenLines: 1,
    total: { claimed: 1500, approved: 1100, paid: 1100, unpaid: 0 },
    deductions: [
      { provider: "A", code: "received_late", amount: 300, reason: "" },
      { provider: "A", code: "decision", amount: 100, reason: "No invoice" },
    ],
  });
});

test("decisions that fit nothing, stand twice or approve too much are refused together", () => {
  const base = { receiver: "0114", provider: "A", category: "staff", reason: "" };
  const wrong = [
    { ...base, approved: 600, place: "row 2" },
    { ...base, approved: 500, place: "row 3" },
    { ...base, provider: "B", approved: 1, place: "row 4" },
    { ...base, provider: "", approved: 501, place: "row 5" },
  ];
  expect(() => approve(claims, wrong)).toThrowError(/row 3.*\n.*row 4.*\n.*row 5.*at most 5\.00 SEK/);
});

test("kronor are written from öre without a fraction", () => {
  expect([0, 5, 100, 123456789012345, -205].map(kronorText)).toEqual([
    "0.00",
    "0.05",
    "1.00",
    "1234567890123.45",
    "-2.05",
  ]);
});
