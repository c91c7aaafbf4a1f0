import fc from "fast-check";
import { expect, test } from "vitest";
import {
  administrationCost,
  dayInMonths,
  flatAmount,
  flatAmountMissing,
  followQueue,
  forecastPot,
  monthAfter,
  type PotQuestion,
  steadyQueue,
} from "../../src/index.ts";

const publicTransport: PotQuestion = {
  pot: 3e9,
  perMonth: { low: 0.8e9, middle: 1e9, high: 1.2e9 },
  growth: 0,
  common: 0.5,
  start: "2020-03",
  months: 12,
  seed: 1,
  paths: 2000,
};

test("three billion last three months when public transport loses one a month", () => {
  const { months, lasts, range } = forecastPot(publicTransport);
  expect(lasts).toBe(3);
  expect(dayInMonths("2020-03", lasts!)).toBe("2020-06-01");
  expect(months[2]).toMatchObject({ month: "2020-05", total: 3e9, left: 0, uncovered: 0 });
  expect(months[3]!.uncovered).toBe(1e9);
  expect(range.low!).toBeGreaterThan(2.5);
  expect(range.low!).toBeLessThan(range.middle!);
  expect(range.high!).toBeLessThan(3.75);
  expect([months[1]!.gone, months[3]!.gone]).toEqual([0, 1]);
  expect(months[2]!.gone).toBeGreaterThan(0.4);
  expect(months[2]!.gone).toBeLessThan(0.6);
});

test("dental care has no pot, so every month's 0.3 billion is uncovered", () => {
  const question = { ...publicTransport, pot: 0, perMonth: { low: 0.24e9, middle: 0.3e9, high: 0.36e9 } };
  const { months, lasts } = forecastPot(question);
  expect(lasts).toBe(0);
  expect(months.slice(0, 3).map(({ uncovered }) => uncovered)).toEqual([0.3e9, 0.6e9, 0.3e9 * 2 + 0.3e9]);
});

test("the same seed gives the same paths, another other ones, and without a range there is nothing to draw", () => {
  expect(forecastPot(publicTransport)).toEqual(forecastPot(publicTransport));
  expect(forecastPot({ ...publicTransport, seed: 2 }).range).not.toEqual(forecastPot(publicTransport).range);
  const sure = forecastPot({ ...publicTransport, perMonth: { low: 1e9, middle: 1e9, high: 1e9 } });
  expect(sure.range).toEqual({ low: 3, middle: 3, high: 3 });
  expect(forecastPot({ ...publicTransport, pot: 1e12 })).toMatchObject({
    lasts: null,
    range: { high: null },
  });
});

test("a falling cost makes the pot last: 1 + 0.5 + 0.25 + … never reaches 3", () => {
  const { lasts, months } = forecastPot({ ...publicTransport, growth: -0.5 });
  expect(lasts).toBeNull();
  expect(months[2]!.total).toBe(1.75e9);
});

test("months and days", () => {
  expect([monthAfter("2020-12", 1), monthAfter("2020-03", -3), monthAfter("2020-01", 25)]).toEqual([
    "2021-01",
    "2019-12",
    "2022-02",
  ]);
  expect(dayInMonths("2020-03", 2.5)).toBe("2020-05-16");
});

test("a thousand claims a month and three hundred decided leave seven hundred, which wait over two months", () => {
  // 10 officers × 150 hours × 60 minutes / 300 minutes = 300 claims a month.
  const { months, capacity, cleared, officersWithoutQueue, longestWait } = followQueue({
    start: "2020-09",
    arrivals: [1000],
    months: 6,
    waiting: 0,
    officers: 10,
    minutesPerClaim: 300,
    hoursPerMonth: 150,
    amountPerClaim: 1e6,
  });
  expect(capacity).toBe(300);
  expect(months.map(({ waiting }) => waiting)).toEqual([700, 400, 100, 0, 0, 0]);
  expect(months[0]).toMatchObject({ month: "2020-09", decided: 300, outstanding: 7e8, used: 1 });
  expect(months[0]!.wait).toBeCloseTo(7 / 3, 10);
  expect(cleared).toBeCloseTo(3 + 1 / 3, 10);
  expect([longestWait, officersWithoutQueue]).toEqual([months[0]!.wait, 34]);
});

test("nothing is lost in a queue, and nobody decides more than they can", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 24 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 600 }),
      (arrivals, waiting, officers, minutesPerClaim) => {
        const question = {
          start: "2020-01",
          arrivals,
          months: arrivals.length,
          waiting,
          officers,
          minutesPerClaim,
        };
        const outcome = followQueue({ ...question, hoursPerMonth: 140, amountPerClaim: 1 });
        let inside = waiting;
        for (const month of outcome.months) {
          inside += month.arrived - month.decided;
          expect(month.waiting).toBeCloseTo(inside, 6);
          expect(month.decided).toBeLessThanOrEqual(outcome.capacity);
        }
        const enough = { ...question, officers: outcome.officersWithoutQueue };
        const served = followQueue({ ...enough, hoursPerMonth: 140, amountPerClaim: 1 });
        expect(served.months.every((month) => month.waiting < 1e-6)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test("one officer who is busy half the time: half the claims wait, for one claim's time on average", () => {
  expect(steadyQueue(1, 1, 30)).toEqual({ used: 0.5, waits: 0.5, meanWaitHours: 0.5 });
  expect(steadyQueue(2, 1, 30)).toBeNull();
  // Two officers, load 1: Erlang C is 1/3.
  expect(steadyQueue(2, 2, 30)!.waits).toBeCloseTo(1 / 3, 12);
});

test("the lesson of 2016: 130 and 490 staff and 300 million, the same when the same work is put in", () => {
  const lesson = { stateStaff: 130, localStaff: 490, wages: 300e6 };
  // 130 years of 1,700 hours at an hour a claim.
  const cost = administrationCost(lesson, {
    claims: 130 * 1700,
    minutes: 60,
    hoursPerYear: 1700,
    paid: 10e9,
  });
  expect(cost.staff).toBeCloseTo(620, 9);
  expect(cost.wages).toBeCloseTo(300e6, 3);
  expect(cost.localHours / cost.stateHours).toBeCloseTo(490 / 130, 12);
  expect(cost.shareOfPaid).toBeCloseTo(0.03, 12);
});

const receivers = [
  { code: "a", inhabitants: 100, approved: 1000 },
  { code: "b", inhabitants: 100, approved: 3000 },
  { code: "c", inhabitants: Number.NaN, approved: 9999 },
];

test("twenty kronor for everyone cost as much as was approved, and miss ten for each in b", () => {
  expect(flatAmount(receivers, 20)).toEqual({
    perInhabitant: 20,
    cost: 4000,
    missed: 1000,
    receiversMissed: 1,
    beyond: 1000,
    missedShare: 0.25,
  });
});

test("the amount that misses no more than a share is found exactly", () => {
  expect([0, 0.25, 0.5, 1].map((share) => flatAmountMissing(receivers, share))).toEqual([30, 20, 10, 0]);
  const some = fc.record({
    inhabitants: fc.integer({ min: 1, max: 1e6 }),
    approved: fc.integer({ min: 0, max: 1e9 }),
  });
  fc.assert(
    fc.property(
      fc.array(some, { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, share) => {
        const all = given.map((each, at) => ({ code: String(at), ...each }));
        expect(flatAmount(all, flatAmountMissing(all, share)).missedShare).toBeLessThanOrEqual(share + 1e-9);
      },
    ),
    { numRuns: 100 },
  );
});
