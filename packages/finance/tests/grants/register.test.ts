import { describe, expect, test } from "vitest";
import {
  administrationOf,
  amountOf,
  coverageOf,
  endsByYear,
  expiryOf,
  generalAgainstTargeted,
  overlapsOf,
  searchRegister,
  shareGrowth,
} from "../../src/index.ts";
import { madeGrant } from "./support.ts";

const school = madeGrant(
  "school",
  { 2018: 10, 2019: 30 },
  { name: { sv: "Skolbidraget", en: "School grant" } },
);
const care = madeGrant(
  "care",
  { 2018: [5, 10, 15], 2019: [10, 20, 30] },
  { name: { sv: "Äldreomsorg", en: "Care" }, sector: "elderly_care", receiver: "regions" },
);
const gone = madeGrant("gone", { 2018: 90 }, { decision: "removed", receiver: "others" });
const unknown = madeGrant("unknown", {}, { decision: "missing" });
const register = [school, care, gone, unknown];

describe("general against targeted", () => {
  const general = new Map([
    [2018, 80],
    [2019, 150],
  ]);
  const series = generalAgainstTargeted(general, register);

  test("only rows that go to local government count, with the bounds of their shares", () => {
    // 10 + 10 of 80 + 20; 30 + 20 of 150 + 50.
    expect(
      series.map(({ targeted, share }) => [targeted.low, targeted.value, targeted.high, share.value]),
    ).toEqual([
      [15, 20, 25, 0.2],
      [40, 50, 60, 0.25],
    ]);
    expect(shareGrowth(series, 2018, 2019).value).toBeCloseTo(1.25, 12);
    expect(shareGrowth(series, 2010, 2019).value).toBeNaN();
  });

  test("a row can be left out", () => {
    const [first] = generalAgainstTargeted(general, register, new Set(["care"]));
    expect(first!.targeted.value).toBe(10);
  });

  test("coverage of a stated total: what is not general is what the register should hold", () => {
    const [found] = coverageOf(series, [
      { year: 2019, total: 250, bound: "at least", source: "made up" },
      { year: 1990, total: 1, bound: "at most", source: "made up" },
    ]);
    expect(found).toMatchObject({ notGeneral: 100, covered: { value: 0.8 }, registerShare: { value: 0.5 } });
  });
});

test("an amount outside a grant's years is nothing, and that of a missing grant is unknown", () => {
  expect(amountOf(school, 2001).amount).toBe(0);
  expect(amountOf(unknown, 2018)).toMatchObject({ amount: Number.NaN, status: "unknown" });
});

describe("search", () => {
  const { find } = searchRegister(register);

  test.each([
    ["aldre", ["care"]],
    ["ÄLDRE", ["care"]],
    ["school grant", ["school"]],
    ["grant school absent", []],
    ["", ["school", "care", "gone", "unknown"]],
  ])("%j finds %j", (words, ids) => {
    expect(find({ words }).map(({ id }) => id)).toEqual(ids);
  });

  test("filters narrow, a year to what was paid in it", () => {
    expect(find({ receiver: "regions" }).map(({ id }) => id)).toEqual(["care"]);
    expect(find({ decision: "removed" }).map(({ id }) => id)).toEqual(["gone"]);
    expect(find({ year: 2019 }).map(({ id }) => id)).toEqual(["school", "care", "unknown"]);
  });
});

test("what ends: by outcome, by decision, or not known; the amount is the largest of three years", () => {
  const ended = madeGrant("ended", { 2008: 40, 2009: 50, 2010: 2 }, { lastYear: 2010 });
  const decided = madeGrant("decided", { 2020: 7 }, { decidedEnd: "2025-06-30" });
  const running = madeGrant("running", { 2020: 9 });
  const ends = expiryOf([running, decided, ended, gone], 2020);
  expect(ends.map(({ id, lastYear, knownBy, ends: amount }) => [id, lastYear, knownBy, amount])).toEqual([
    ["ended", 2010, "outcome", 50],
    ["decided", 2025, "decision", 7],
    ["running", null, "nothing", 9],
  ]);
  expect(endsByYear(ends)).toEqual([
    { year: 2010, ids: ["ended"], amount: 50 },
    { year: 2025, ids: ["decided"], amount: 7 },
  ]);
});

test("overlaps share receiver, sector and a year, and are not the other part of one appropriation", () => {
  const appropriation = { area: "16", name: "A" };
  const one = madeGrant("one", { 2019: 1 }, { appropriation });
  const other = madeGrant("other", { 2019: 1, 2020: 1 });
  const sister = madeGrant("sister", { 2019: 1 }, { appropriation });
  const later = madeGrant("later", { 2021: 1 });
  expect(overlapsOf(one, [one, other, sister, later, care]).map(({ id }) => id)).toEqual(["other"]);
});

test("administration: hours times receivers times the cost of an hour, ends taken together", () => {
  const assumptions = {
    local: { value: 500, low: 400, high: 600 },
    state: { value: 600, low: 500, high: 700 },
    hours: { value: 1, low: 0.5, high: 2 },
  };
  const without = madeGrant(
    "without",
    { 2019: 1 },
    {
      hours: { application: Number.NaN, report: 1, state: 1, receivers: 1 },
    },
  );
  const cost = administrationOf([school, without], assumptions);
  // (10 + 20) h × 4 receivers × 500 SEK, and 5 h × 4 × 600 SEK.
  expect(cost.local).toEqual({ value: 60_000, low: 24_000, high: 144_000 });
  expect(cost.state).toEqual({ value: 12_000, low: 5_000, high: 28_000 });
  expect(cost.unknown).toEqual(["without"]);
});
