import { roundedOrNull } from "@barkraft/core";
import { dayInMonths } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { Versions } from "../../services/country.ts";
import { hoursPerYear, type PotAnswer, type QueueAnswer } from "../../services/reimbursement/outlook.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

/** When a pot is gone, month by month. */
export function potReport(
  { question, forecast }: PotAnswer,
  versions: Versions,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  const { pot, perMonth, growth, common, start, seed, paths, months } = question;
  const millions = (value: number) => formatNumber(value / 1e6, language, { decimals: 1 });
  const percent = (value: number) => formatNumber(value * 100, language, { decimals: 0 });
  const day = (lasts: number | null) =>
    lasts === null ? translate("cli.reimburse.forecast.never") : dayInMonths(start, lasts);
  const { low, high } = forecast.range;
  const duration = () =>
    forecast.lasts === null
      ? translate("cli.reimburse.forecast.lasts", { months: String(months) })
      : translate("cli.reimburse.forecast.gone", {
          day: day(forecast.lasts),
          low: day(low),
          high: day(high),
        });
  const unit = unitText("SEK", translate);
  const column = (id: string, header: string): ReportColumn => ({ id, header, unit, decimals: 0 });
  return {
    title: translate("cli.reimburse.forecast.heading", {
      pot: millions(pot),
      start,
      perMonth: millions(perMonth.middle),
    }),
    year: Number(start.slice(0, 4)),
    lines: [
      pot === 0 ? translate("cli.reimburse.forecast.no_pot") : duration(),
      translate("cli.reimburse.forecast.method", {
        low: millions(perMonth.low),
        middle: millions(perMonth.middle),
        high: millions(perMonth.high),
        growth: percent(growth),
        common: percent(common),
        paths: formatNumber(paths, language),
        seed: String(seed),
      }),
    ],
    tables: [
      {
        name: translate("cli.reimburse.table.months"),
        columns: [
          { id: "month", header: translate("cli.reimburse.column.month") },
          column("cost", translate("cli.reimburse.column.cost")),
          column("total", translate("cli.reimburse.column.total")),
          column("total_p10", translate("cli.reimburse.column.low")),
          column("total_p90", translate("cli.reimburse.column.high")),
          column("left", translate("cli.reimburse.column.left")),
          column("uncovered", translate("cli.reimburse.column.uncovered")),
          { id: "gone", header: translate("cli.reimburse.column.gone"), decimals: 2 },
        ],
        rows: forecast.months.map(({ month, cost, total, totals, left, uncovered, gone }) => [
          month,
          ...[cost, total, totals.low, totals.high, left, uncovered].map(Math.round),
          Number(gone.toFixed(4)),
        ]),
      },
    ],
    notes: [],
    sources: [],
    versions,
  };
}

/** When a pot is gone, as JSON, SEK. */
export function jsonPot({ question, forecast }: PotAnswer) {
  const { perMonth, ...rest } = question;
  const day = (lasts: number | null) => (lasts === null ? null : dayInMonths(question.start, lasts));
  return {
    unit: "SEK",
    status: "assumed" as const,
    question: { ...rest, per_month: perMonth },
    gone_on: day(forecast.lasts),
    gone_early: day(forecast.range.low),
    gone_late: day(forecast.range.high),
    months: forecast.months.map(({ totals, gone, cost, total, left, uncovered, month }) => ({
      month,
      cost: Math.round(cost),
      total: Math.round(total),
      total_p10: Math.round(totals.low),
      total_p90: Math.round(totals.high),
      left: Math.round(left),
      uncovered: Math.round(uncovered),
      gone: Number(gone.toFixed(4)),
    })),
  };
}

/** How claims wait, month by month. */
export function queueReport(answer: QueueAnswer, versions: Versions, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { question, outcome, easier, harder, spread, steady, administration, lesson } = answer;
  const number = (value: number, decimals = 0) =>
    formatNumber(Number.isFinite(value) ? value : null, language, { decimals });
  const unit = translate("cli.reimburse.unit.claims");
  const claims = question.arrivals.reduce((sum, month) => sum + month, question.waiting);
  return {
    title: translate("cli.reimburse.queue.heading", {
      claims: number(claims),
      officers: number(question.officers),
      minutes: number(question.minutesPerClaim),
    }),
    year: Number(question.start.slice(0, 4)),
    lines: [
      translate("cli.reimburse.queue.sentence", {
        capacity: number(outcome.capacity, 1),
        wait: number(outcome.longestWait, 1),
        easier: number(easier.longestWait, 1),
        harder: number(harder.longestWait, 1),
        spread: number(spread * 100),
        needed: number(outcome.officersWithoutQueue),
      }),
      ...(Number.isNaN(question.amountPerClaim)
        ? []
        : [
            translate("cli.reimburse.queue.outstanding", {
              amount: number(outcome.mostOutstanding / 1e6, 1),
            }),
          ]),
      steady
        ? translate("cli.reimburse.queue.steady", {
            used: number(steady.used * 100),
            hours: number(steady.meanWaitHours, 1),
          })
        : translate("cli.reimburse.queue.growing"),
      translate("cli.reimburse.queue.administration", {
        staff: number(administration.staff, 1),
        wages: number(administration.wages / 1e6, 1),
        ratio: number(lesson.localStaff / lesson.stateStaff, 1),
        year: String(lesson.year),
        state: number(lesson.stateStaff),
        local: number(lesson.localStaff),
        lesson: number(lesson.wages / 1e6),
        hours: number(hoursPerYear),
      }),
    ],
    tables: [
      {
        name: translate("cli.reimburse.table.months"),
        columns: [
          { id: "month", header: translate("cli.reimburse.column.month") },
          { id: "arrived", header: translate("cli.reimburse.column.arrived"), unit, decimals: 0 },
          { id: "decided", header: translate("cli.reimburse.column.decided"), unit, decimals: 0 },
          { id: "waiting", header: translate("cli.reimburse.column.waiting"), unit, decimals: 0 },
          {
            id: "wait_months",
            header: translate("cli.reimburse.column.wait"),
            unit: translate("cli.reimburse.unit.months"),
            decimals: 1,
          },
          {
            id: "outstanding_sek",
            header: translate("cli.reimburse.column.outstanding"),
            unit: unitText("SEK", translate),
            decimals: 0,
          },
        ],
        rows: jsonQueue(answer).months.map((each) => [
          each.month,
          each.arrived,
          each.decided,
          each.waiting,
          each.wait_months,
          each.outstanding_sek,
        ]),
      },
    ],
    notes: [],
    sources: [],
    versions,
  };
}

/** How claims wait, as JSON; null where it is not known or without end. */
export function jsonQueue({
  question,
  outcome,
  easier,
  harder,
  spread,
  steady,
  administration,
  lesson,
}: QueueAnswer) {
  return {
    status: "assumed" as const,
    capacity_per_month: roundedOrNull(outcome.capacity, 2),
    longest_wait_months: roundedOrNull(outcome.longestWait, 2),
    longest_wait_months_easier: roundedOrNull(easier.longestWait, 2),
    longest_wait_months_harder: roundedOrNull(harder.longestWait, 2),
    minutes_spread: spread,
    officers_without_queue: outcome.officersWithoutQueue,
    most_outstanding_sek: Number.isNaN(question.amountPerClaim)
      ? null
      : roundedOrNull(outcome.mostOutstanding, 0),
    steady: steady && {
      used: roundedOrNull(steady.used, 4),
      waits: roundedOrNull(steady.waits, 4),
      mean_wait_hours: roundedOrNull(steady.meanWaitHours, 3),
    },
    administration: {
      state_hours: roundedOrNull(administration.stateHours, 1),
      local_hours: roundedOrNull(administration.localHours, 1),
      staff: roundedOrNull(administration.staff, 2),
      wages_sek: roundedOrNull(administration.wages, 0),
      share_of_paid:
        administration.shareOfPaid === null ? null : roundedOrNull(administration.shareOfPaid, 6),
      hours_per_year: hoursPerYear,
      lesson: {
        year: lesson.year,
        state_staff: lesson.stateStaff,
        local_staff: lesson.localStaff,
        wages_sek: lesson.wages,
        source: lesson.source,
      },
    },
    months: outcome.months.map(({ month, arrived, decided, waiting, wait, outstanding }) => ({
      month,
      arrived: roundedOrNull(arrived, 1),
      decided: roundedOrNull(decided, 1),
      waiting: roundedOrNull(waiting, 1),
      wait_months: roundedOrNull(wait, 2),
      outstanding_sek: roundedOrNull(outstanding, 0),
    })),
  };
}
