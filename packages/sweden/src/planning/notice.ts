import type { Table } from "@barkraft/core";
import {
  type ExpectationRule,
  expectedAmount,
  type KeptShare,
  keptInTheResult,
  type LeadSummary,
  type LossShare,
  type Misbudget,
  misbudgets,
  type SharedSurprise,
  sharedSurprise,
  summaryByLead,
  valueOfNotice,
} from "@barkraft/finance";
import { bookedGrants, bookedResults, grantsByPlace } from "./grants-history.ts";

/**
 * What is lost on each misbudgeted krona: cutting within the year what was already started, or money that came too late
 * to be used for what was needed most. An assumption; nobody has measured it.
 */
export const usualLoss: LossShare = { value: 0.2, low: 0.05, high: 0.5 };

/** The years of the accounts from which the grants are booked alike. */
export const noticeYears = { first: 2006, last: 2022 } as const;

export interface NoticeQuestion {
  readonly rule: ExpectationRule;
  /** Yearly growth that a budget reckons with, a share; for the rule `with_growth`. */
  readonly growth: number;
  readonly loss: LossShare;
  readonly first: number;
  readonly last: number;
}

export interface NoticeAnswer {
  readonly question: NoticeQuestion;
  readonly budgets: readonly Misbudget[];
  readonly leads: readonly LeadSummary[];
  /** What notice one, two and three years before is worth, SEK a year. */
  readonly values: readonly ({ readonly ahead: number } & ReturnType<typeof valueOfNotice>)[];
  /** How much of the municipalities' own surprises the national ones make up, by lead. */
  readonly shared: readonly ({ readonly lead: number } & SharedSurprise)[];
  /** Of an unexpected krona, how much stayed in the result. */
  readonly kept: KeptShare;
}

/** Years before, that budgets and plans are made. */
export const noticeLeads = [1, 2, 3] as const;

/**
 * The value of early notice over the years of the accounts: a municipality that is told nothing budgets by `rule`, one
 * that is told in time budgets what comes. The first year is a change of booking after the last, so that grants before
 * it are not counted with.
 */
export function earlyNotice(tables: ReadonlyMap<string, Table>, question: NoticeQuestion): NoticeAnswer {
  const { rule, growth, loss, first, last } = question;
  const isCounted = ([year]: readonly [number, number]) => year >= noticeYears.first - 1;
  const grants = new Map([...bookedGrants(tables)].filter(isCounted));
  const results = bookedResults(tables);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const budgets = misbudgets(grants, years, noticeLeads, rule, growth);
  const summaries = summaryByLead(budgets);
  const places = [...grantsByPlace(tables).values()].map(({ amounts, inhabitants }) => ({
    amounts: new Map([...amounts].filter(isCounted)),
    inhabitants,
  }));
  const points = years.flatMap((year) => {
    const surprise = (grants.get(year) ?? Number.NaN) - expectedAmount(grants, year, 1, rule, growth);
    const change = (results.get(year) ?? Number.NaN) - (results.get(year - 1) ?? Number.NaN);
    return Number.isNaN(surprise + change) ? [] : [{ surprise, change }];
  });
  return {
    question,
    budgets,
    leads: summaries,
    values: noticeLeads.map((ahead) => ({ ahead, ...valueOfNotice(summaries, ahead, loss) })),
    shared: noticeLeads.map((lead) => ({ lead, ...sharedSurprise(places, years, lead, rule, growth) })),
    kept: keptInTheResult(points),
  };
}
