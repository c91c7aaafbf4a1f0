import { roundedOrNull, worseStatus } from "@barkraft/core";
import { type MeasureOutcome, monthText } from "@barkraft/finance";
import type { PackageAnswer } from "../../services/packages/evaluate.ts";
import type { ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { wordsIn } from "./words.ts";

/** Which table of a package stands first, and so is the one that CSV holds. */
export const packageTables = ["measures", "places", "years", "months", "need", "counties"] as const;
export type PackageTable = (typeof packageTables)[number];

/** One row for each measure: what it is, what it costs, and how it comes in time. */
export function measureTable(answer: PackageAnswer, { translate, language }: Voice): ReportTable {
  const sek = "SEK";
  const number = (id: string, header: string, unit = sek, decimals = 0): ReportColumn => ({
    id,
    header,
    unit,
    decimals,
  });
  const files = (column: ReportColumn): ReportColumn => ({ ...column, filesOnly: true });
  const columns: ReportColumn[] = [
    { id: "id", header: "id" },
    { id: "name", header: translate("cli.package.column.name") },
    files({ id: "kind", header: translate("cli.package.column.kind") }),
    files({ id: "receiver", header: translate("cli.package.column.receiver") }),
    files({ id: "scope", header: translate("cli.package.column.scope") }),
    files({ id: "route", header: translate("cli.package.column.route") }),
    files({ id: "duration", header: translate("cli.package.column.duration") }),
    files({ id: "first_month", header: translate("cli.package.column.first_month") }),
    files({ id: "last_month", header: translate("cli.package.column.last_month") }),
    number("amount_sek", translate("cli.package.column.amount")),
    { id: "status", header: translate("cli.column.status"), status: true },
    files(number("cost_low_sek", translate("cli.package.column.cost_low"))),
    number("cost_sek", translate("cli.package.column.cost")),
    files(number("cost_high_sek", translate("cli.package.column.cost_high"))),
    number(
      "cost_per_krona",
      translate("cli.package.column.cost_per_krona"),
      translate("cli.package.unit.share"),
      3,
    ),
    files(number("jobs_low", translate("cli.package.column.jobs_low"), translate("cli.package.unit.jobs"))),
    number("jobs", translate("cli.package.column.jobs"), translate("cli.package.unit.jobs")),
    files(number("jobs_high", translate("cli.package.column.jobs_high"), translate("cli.package.unit.jobs"))),
    files(number("to_municipalities_sek", translate("cli.package.column.to_municipalities"))),
    files(number("to_regions_sek", translate("cli.package.column.to_regions"))),
    number("delay_months", translate("cli.package.column.delay"), translate("cli.package.unit.months"), 1),
    files({ id: "source", header: translate("cli.package.column.source") }),
  ];
  const rows = answer.outcome.measures.map((each) => {
    const { measure, flows } = each;
    const paid = flows ? lastPaid(each) : undefined;
    const [municipalities, regions] = receivedBy(each, answer);
    return [
      measure.id,
      wordsIn(measure.name, language),
      measure.kind,
      measure.receiver,
      measure.scope,
      measure.route,
      measure.permanent ? "permanent" : "temporary",
      flows ? monthText(flows.first) : null,
      paid === undefined ? null : monthText(paid),
      roundedOrNull(each.amount, 0),
      measure.status,
      roundedOrNull(each.cost.low, 0),
      roundedOrNull(each.cost.middle, 0),
      roundedOrNull(each.cost.high, 0),
      roundedOrNull(each.costPerKrona.middle, 6),
      roundedOrNull(each.jobs.low, 0),
      roundedOrNull(each.jobs.middle, 0),
      roundedOrNull(each.jobs.high, 0),
      roundedOrNull(municipalities, 0),
      roundedOrNull(regions, 0),
      roundedOrNull(each.timing?.delayMonths, 2),
      wordsIn(measure.source, language),
    ];
  });
  return { name: translate("cli.package.table.measures"), columns, rows };
}

/** One row for each place: what it gets of each measure, whole kronor. */
export function placeTable(
  answer: PackageAnswer,
  { translate }: Voice,
  shown: readonly string[] = [],
): ReportTable {
  const { outcome, places, inhabitants } = answer;
  const { codes, names, kinds } = places.receivers;
  const shared = outcome.measures.filter((each) => each.shared && each.measure.kind === "grant");
  const columns: ReportColumn[] = [
    { id: "code", header: translate("cli.column.code") },
    { id: "name", header: translate("cli.package.column.place") },
    { id: "kind", header: translate("cli.package.column.kind"), filesOnly: true },
    { id: "amount_sek", header: translate("cli.package.column.amount"), unit: "SEK", decimals: 0 },
    {
      id: "amount_pc",
      header: translate("cli.package.column.per_inhabitant"),
      unit: translate("unit.SEK/inhabitant"),
      decimals: 2,
    },
    ...shared.map(({ measure }) => ({
      id: `${measure.id}_sek`,
      header: measure.id,
      unit: "SEK",
      decimals: 0,
      filesOnly: true,
    })),
    { id: "status", header: translate("cli.column.status"), status: true },
  ];
  const status = shared
    .map(({ shared: each, measure }) => worseStatus(each!.status, measure.status))
    .reduce(worseStatus, "derived");
  const rows = codes.map((code, row) => [
    code,
    names[row]!,
    kinds[row]!,
    outcome.amounts[row]!,
    roundedOrNull(outcome.amounts[row]! / inhabitants.values[row]!, 2),
    ...shared.map((each) => each.shared!.amounts[row]!),
    status,
  ]);
  const wanted = rows.filter(([code]) => shown.length === 0 || shown.includes(String(code)));
  return {
    name: translate("cli.package.table.places"),
    columns,
    rows: wanted,
    ...(shown.length > 0 ? {} : { shown: 8 }),
  };
}

/** Year by year: what is paid, what it costs, and what goes in and out of the state's accounts. */
export function yearTable({ outcome }: PackageAnswer, { translate }: Voice): ReportTable {
  const { years, paidByYear, costByYear, stateCashByYear } = outcome.course;
  const column = (id: string, header: string): ReportColumn => ({ id, header, unit: "SEK", decimals: 0 });
  return {
    name: translate("cli.package.table.years"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      column("paid_sek", translate("cli.package.column.paid")),
      column("cost_low_sek", translate("cli.package.column.cost_low")),
      column("cost_sek", translate("cli.package.column.cost")),
      column("cost_high_sek", translate("cli.package.column.cost_high")),
      { ...column("state_cash_sek", translate("cli.package.column.state_cash")), signed: true },
    ],
    rows: years.map((year, at) => [
      String(year),
      roundedOrNull(paidByYear[at], 0),
      roundedOrNull(costByYear.low[at], 0),
      roundedOrNull(costByYear.middle[at], 0),
      roundedOrNull(costByYear.high[at], 0),
      roundedOrNull(stateCashByYear[at], 0),
    ]),
  };
}

/** Month by month: what is paid, and what the receivers have in hand of it so far. */
export function monthTable({ outcome }: PackageAnswer, { translate }: Voice): ReportTable {
  const { first, paid, cost, stateCash, liquidity } = outcome.course;
  const column = (id: string, header: string, signed = false): ReportColumn => ({
    id,
    header,
    unit: "SEK",
    decimals: 0,
    signed,
  });
  let inHand = 0;
  return {
    name: translate("cli.package.table.months"),
    columns: [
      { id: "month", header: translate("cli.package.column.month") },
      column("paid_sek", translate("cli.package.column.paid")),
      column("cost_sek", translate("cli.package.column.cost")),
      column("state_cash_sek", translate("cli.package.column.state_cash"), true),
      column("liquidity_sek", translate("cli.package.column.liquidity"), true),
      column("liquidity_so_far_sek", translate("cli.package.column.liquidity_so_far"), true),
    ],
    rows: Array.from(paid, (amount, at) => {
      inHand += liquidity[at]!;
      return [
        monthText(first + at),
        roundedOrNull(amount, 0),
        roundedOrNull(cost.middle[at], 0),
        roundedOrNull(stateCash[at], 0),
        roundedOrNull(liquidity[at], 0),
        roundedOrNull(inHand, 0),
      ];
    }),
    shown: 24,
  };
}

function lastPaid({ flows }: MeasureOutcome): number {
  const { first, paid } = flows!;
  return first + paid.findLastIndex((amount) => amount !== 0);
}

/** What municipalities and regions get of a measure; NaN where nobody knows. */
export function receivedBy(
  { measure, amount, shared }: MeasureOutcome,
  { places }: PackageAnswer,
): readonly [municipalities: number, regions: number] {
  if (measure.receiver === "municipalities") return [amount, 0];
  if (measure.receiver === "regions") return [0, amount];
  if (measure.receiver !== "both") return [0, 0];
  if (!shared) {
    const share = measure.municipalShare?.share ?? Number.NaN;
    return [amount * share, amount * (1 - share)];
  }
  const sum = (kind: string) =>
    shared.amounts.reduce((total, each, row) => total + (places.receivers.kinds[row] === kind ? each : 0), 0);
  return [sum("municipality"), sum("region")];
}
