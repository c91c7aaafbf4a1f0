import { afterProjections, openingYears } from "@barkraft/sweden";
import { ownChoice, ownNumber, ownText } from "../../link/own.ts";
import { readPlan } from "./plan.ts";

/** The assumptions that have a slider, with its ends and steps in percent. */
export const sliders = [
  { key: "tax_base_growth", low: -2, high: 8, step: 0.1 },
  { key: "unit_cost_growth", low: 0, high: 8, step: 0.1 },
  { key: "grant_growth", low: -2, high: 8, step: 0.1 },
  { key: "efficiency", low: 0, high: 3, step: 0.1 },
  { key: "interest", low: 0, high: 8, step: 0.1 },
  { key: "group_debt_growth", low: -5, high: 10, step: 0.1 },
] as const;

export type SliderKey = (typeof sliders)[number]["key"];

const plan = ownText(3000);

/** What the link says of this page. An assumption that is not said is that of the figures. */
export const parameters = {
  municipality: ownText(4),
  from: ownNumber(2022, openingYears.first, openingYears.last),
  years: ownNumber(10, 1, 25),
  after: ownChoice("trend", afterProjections),
  tax_base_growth: ownText(8),
  unit_cost_growth: ownText(8),
  grant_growth: ownText(8),
  efficiency: ownText(8),
  interest: ownText(8),
  group_debt_growth: ownText(8),
  /** Percent of a year's general grants that come a year late; the year is kept within those projected. */
  delayed_grants: ownNumber(0, 0, 100),
  delayed_year: ownNumber(2023, openingYears.first + 1, openingYears.last + 25),
  tax_rate: ownNumber(0, -3, 3),
  reserve: ownNumber(0, 0, 100_000),
  plan: { ...plan, read: (written: string) => (readPlan(written) ? plan.read(written) : undefined) },
  debt_limit: ownNumber(100, 0, 1000),
  equity_limit: ownNumber(0, -1000, 1000),
};
