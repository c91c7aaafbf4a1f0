import { roundedOrNull } from "@barkraft/core";
import type { TimedPlace } from "@barkraft/finance";
import { monthText } from "@barkraft/finance";
import { countyTiming, municipalTiming, needYears, type PlaceNeed } from "@barkraft/sweden";
import type { PackageAnswer } from "../../services/packages/evaluate.ts";
import type { ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { timingData } from "./timing-data.ts";

const timed = ({ outcome, places }: PackageAnswer, by: PlaceNeed) =>
  municipalTiming(outcome, places.receivers, places.columns, by);

/** One row for each municipality: what it gets of the temporary grants, beside its own need in two figures. */
export function needTable(
  answer: PackageAnswer,
  { translate }: Voice,
  shown: readonly string[] = [],
): ReportTable {
  const { codes, names } = answer.places.receivers;
  const [unemployment, assistance] = (["unemployment", "assistance"] as const).map((by) => timed(answer, by));
  const years = needYears(answer.outcome.document);
  const percent = translate("unit.percent");
  const words = {
    base: String(years?.base ?? ""),
    first: String(years?.first ?? ""),
    last: String(years?.last ?? ""),
  };
  const number = (
    id: string,
    header: string,
    unit: string,
    decimals: number,
    signed = false,
  ): ReportColumn => ({
    id,
    header,
    unit,
    decimals,
    signed,
  });
  const years_ = translate("cli.package.unit.years");
  const columns: ReportColumn[] = [
    { id: "code", header: translate("cli.column.code") },
    { id: "name", header: translate("cli.package.column.municipality") },
    number("amount_sek", translate("cli.package.column.temporary"), "SEK", 0),
    number("amount_pct", translate("cli.package.column.part_of_money"), percent, 3),
    {
      ...number(
        "unemployed_rise",
        translate("cli.package.column.unemployed_rise", words),
        translate("cli.package.unit.person_years"),
        0,
      ),
      filesOnly: true,
    },
    number("unemployment_need_pct", translate("cli.package.column.part_of_unemployment"), percent, 3),
    number("unemployment_delay_years", translate("cli.package.column.delay"), years_, 2, true),
    {
      ...number("assistance_rise_sek", translate("cli.package.column.assistance_rise", words), "SEK", 0),
      filesOnly: true,
    },
    number("assistance_need_pct", translate("cli.package.column.part_of_assistance"), percent, 3),
    {
      ...number("assistance_delay_years", translate("cli.package.column.delay"), years_, 2, true),
      filesOnly: true,
    },
  ];
  const first = unemployment ?? assistance;
  const rows = (first?.places ?? []).map(({ row, money }, at) => {
    const cells = (place: TimedPlace | undefined) => [
      roundedOrNull(place?.need, 0),
      roundedOrNull(percentOf(place?.needShare), 4),
      roundedOrNull(place?.timing?.delayMonths, 3),
    ];
    return [
      codes[row]!,
      names[row]!,
      roundedOrNull(money, 0),
      roundedOrNull(percentOf(first!.places[at]!.moneyShare), 4),
      ...cells(unemployment?.places[at]),
      ...cells(assistance?.places[at]),
    ];
  });
  return {
    name: translate("cli.package.table.need"),
    columns,
    rows: rows.filter(([code]) => shown.length === 0 || shown.includes(String(code))),
    ...(shown.length > 0 ? {} : { shown: 8 }),
  };
}

/** One row for each county: what its municipalities and region get, and how it comes against the county's need. */
export function countyTable(answer: PackageAnswer, { translate }: Voice): ReportTable {
  const { outcome, places, counties } = answer;
  const months = translate("cli.package.unit.months");
  const columns: ReportColumn[] = [
    { id: "county_code", header: translate("cli.column.code") },
    { id: "amount_sek", header: translate("cli.package.column.temporary"), unit: "SEK", decimals: 0 },
    {
      id: "mean_rise_points",
      header: translate("cli.package.column.mean_rise"),
      unit: translate("unit.percent"),
      decimals: 2,
    },
    {
      id: "delay_months",
      header: translate("cli.package.column.delay"),
      unit: months,
      decimals: 1,
      signed: true,
    },
    { id: "half_of_need", header: translate("cli.package.column.half_need") },
    {
      id: "paid_by_then_pct",
      header: translate("cli.package.column.paid_by_half"),
      unit: translate("unit.percent"),
      decimals: 1,
    },
  ];
  const found = countyTiming(outcome, places.receivers, counties);
  const rows = (found?.places ?? []).map(({ row, money, need, timing }) => [
    counties[row]!.code,
    roundedOrNull(money, 0),
    roundedOrNull(meanRise(answer, need), 4),
    roundedOrNull(timing?.delayMonths, 3),
    timing ? monthText(timing.halfNeed) : null,
    roundedOrNull(percentOf(timing?.paidByHalfNeed), 3),
  ]);
  return { name: translate("cli.package.table.counties"), columns, rows };
}

/** Money against need in municipalities and counties, as JSON. */
export function jsonNeed(answer: PackageAnswer) {
  const { outcome, places, counties } = answer;
  const years = needYears(outcome.document);
  const found = countyTiming(outcome, places.receivers, counties);
  return {
    need_by_municipality: years
      ? {
          base_year: years.base,
          first_year: years.first,
          last_year: years.last,
          by_unemployment: jsonMunicipal(answer, "unemployment"),
          by_assistance: jsonMunicipal(answer, "assistance"),
        }
      : null,
    need_by_county: found
      ? found.places.map(({ row, money, need, timing }) => ({
          county_code: counties[row]!.code,
          amount_sek: roundedOrNull(money, 0),
          mean_rise_points: roundedOrNull(meanRise(answer, need), 4),
          timing: timingData(timing),
        }))
      : null,
  };
}

function jsonMunicipal(answer: PackageAnswer, by: PlaceNeed) {
  const found = timed(answer, by);
  if (!found) return null;
  return {
    misplaced_share: roundedOrNull(found.misplaced, 6),
    municipalities: found.places.map(({ row, money, need, moneyShare, needShare, timing }) => ({
      code: answer.places.receivers.codes[row]!,
      amount_sek: roundedOrNull(money, 0),
      need: roundedOrNull(need, 0),
      amount_share: roundedOrNull(moneyShare, 8),
      need_share: roundedOrNull(needShare, 8),
      delay_years: roundedOrNull(timing?.delayMonths, 4),
    })),
  };
}

/** The mean over the months of the need, percentage points. */
function meanRise({ outcome }: PackageAnswer, need: number): number {
  const curve = outcome.document.need;
  if (curve?.kind !== "unemployment") return Number.NaN;
  const [from, to] = [curve.from, curve.to].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return need / (to! - from! + 1);
}

const percentOf = (share: number | undefined) => (share === undefined ? undefined : share * 100);
