import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { ServiceAnswer } from "../../services/digital/case.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import { amountCells, amountColumns, percentOf } from "../planning/columns.ts";
import type { Voice } from "../text/result-text.ts";
import { assumptionsTable } from "./assumptions-table.ts";

/** Stable column names of a service, one row a year. */
export const serviceColumns = [
  "year",
  "adopted_pct",
  "start_sek",
  "running_sek",
  "saving_sek",
  "net_sek",
  "cumulative_sek",
] as const;

/** A digital service year by year, its assumptions, and what it is in each municipality. */
export function serviceReport(found: ServiceAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  return {
    title: found.document.title[language],
    year: found.personsYear,
    lines: [found.document.description[language], ...serviceSentences(found, voice)],
    tables: [
      yearsTable(found, voice),
      budgetsTable(found, voice),
      assumptionsTable(found.document.assumptions, swingsOf(found.sensitivity), voice),
      placesTable(found, voice),
    ],
    notes: [translate("cli.digital.assumed", { year: String(found.personsYear) })],
    sources: [],
    versions: found.versions,
  };
}

/** What a service costs and saves, in words. */
export function serviceSentences(found: ServiceAnswer, { translate, language }: Voice): string[] {
  const { assumptions, years } = found.document;
  const users = found.persons * assumptions.user_share.value;
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const millions = (amount: number) => number(amount / 1e6);
  const start =
    found.organisations * assumptions.start_per_organisation.value + users * assumptions.start_per_user.value;
  const yearly = users * (assumptions.saving_per_user.value - assumptions.running_per_user.value);
  return [
    translate("cli.digital.service.sentence", {
      users: number(users),
      organisations: found.organisations,
      start: millions(start),
      yearly: millions(yearly),
      years,
      present: millions(found.case.presentValue),
      low: millions(found.low.presentValue),
      high: millions(found.high.presentValue),
      alone: millions(found.alone.presentValue),
    }),
    found.case.payback === null
      ? translate("cli.digital.no_payback")
      : translate("cli.digital.payback", { years: number(found.case.payback, 1) }),
  ];
}

const swingsOf = (moves: ServiceAnswer["sensitivity"]) =>
  new Map<string, number>(moves.map(({ assumption, swing }) => [assumption, swing]));

function yearsTable(found: ServiceAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.digital.table.years"),
    columns: [
      { id: "year", header: translate("cli.digital.column.year"), decimals: 0 },
      {
        id: "adopted_pct",
        header: translate("cli.digital.column.adopted"),
        unit: percentOf(voice),
        decimals: 1,
      },
      ...amountColumns("start", translate("cli.digital.column.start"), voice),
      ...amountColumns("running", translate("cli.digital.column.running"), voice),
      ...amountColumns("saving", translate("cli.digital.column.saving"), voice),
      ...amountColumns("net", translate("cli.digital.column.net"), voice, true),
      ...amountColumns("cumulative", translate("cli.digital.column.cumulative"), voice, true),
    ],
    rows: found.case.years.map((each) => [
      each.year,
      roundedOrNull(100 * each.adopted, 6),
      ...amountCells(each.start),
      ...amountCells(each.running),
      ...amountCells(each.saving),
      ...amountCells(each.net),
      ...amountCells(each.cumulative),
    ]),
  };
}

function budgetsTable(found: ServiceAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.digital.table.budgets"),
    columns: [
      { id: "year", header: translate("cli.digital.column.year"), decimals: 0 },
      ...amountColumns("operating", translate("cli.digital.column.operating"), voice),
      ...amountColumns("investment", translate("cli.digital.column.investment"), voice),
      ...amountColumns("book_value", translate("cli.digital.column.book"), voice),
    ],
    rows: found.case.budgets.map((each) => [
      each.year,
      ...amountCells(each.asOperating),
      ...amountCells(each.asInvestment),
      ...amountCells(each.bookValue),
    ]),
  };
}

function placesTable(found: ServiceAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.digital.table.places"),
    shown: 5,
    columns: [
      { id: "code", header: translate("cli.column.code") },
      { id: "name", header: translate("level.municipality") },
      { id: "persons", header: translate("cli.digital.column.persons"), decimals: 0 },
      { id: "users", header: translate("cli.digital.column.users"), decimals: 0 },
      { id: "start_sek", header: translate("cli.digital.column.start"), decimals: 0 },
      { id: "yearly_sek", header: translate("cli.digital.column.yearly"), decimals: 0 },
      { id: "payback_years", header: translate("cli.digital.column.payback"), decimals: 1 },
    ],
    rows: found.places.map((each) => [
      each.code,
      each.name,
      roundedOrNull(each.persons, 0),
      roundedOrNull(each.users, 1),
      roundedOrNull(each.start, 0),
      roundedOrNull(each.yearly, 0),
      roundedOrNull(each.payback, 2),
    ]),
  };
}

/** A digital service as JSON. */
export function jsonService(found: ServiceAnswer) {
  const whole = (value: number) => Math.round(value);
  const summary = (each: ServiceAnswer["case"]) => ({
    present_value_sek: whole(each.presentValue),
    payback_years: roundedOrNull(each.payback, 4),
    deepest_sek: each.deepest,
  });
  return {
    document: found.document,
    persons_year: found.personsYear,
    persons: found.persons,
    organisations: found.organisations,
    status: "assumed" as const,
    result: summary(found.case),
    low: summary(found.low),
    high: summary(found.high),
    without_programme: summary(found.alone),
    years: found.case.years.map((each, at) => ({
      year: each.year,
      adopted: roundedOrNull(each.adopted, 8),
      start_sek: each.start,
      running_sek: each.running,
      saving_sek: each.saving,
      net_sek: each.net,
      cumulative_sek: each.cumulative,
      as_operating_sek: found.case.budgets[at]!.asOperating,
      as_investment_sek: found.case.budgets[at]!.asInvestment,
      book_value_sek: found.case.budgets[at]!.bookValue,
    })),
    sensitivity: found.sensitivity.map(({ assumption, low, high }) => ({
      assumption,
      low_sek: whole(low),
      high_sek: whole(high),
    })),
    municipalities: found.places.map((each) => ({
      code: each.code,
      name: each.name,
      persons: roundedOrNull(each.persons, 0),
      users: roundedOrNull(each.users, 1),
      start_sek: roundedOrNull(each.start, 0),
      yearly_sek: roundedOrNull(each.yearly, 0),
      payback_years: roundedOrNull(each.payback, 4),
    })),
  };
}
