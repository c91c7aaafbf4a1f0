import { roundedOrNull } from "@barkraft/core";
import type { NeedAnswer } from "../../services/planning/need.ts";
import type { ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { amountCells, amountColumns, percentOf, statusColumn } from "./columns.ts";

const endsOf = ({ municipal }: NeedAnswer) => [municipal[0]!, municipal.at(-1)!] as const;
const peopleIn = ({ translate }: Voice) => ({ decimals: 0, unit: unitText("inhabitants", translate) });
const ageText = (group: string) => group.replace("_plus", "+").replace("_", "–");

/** Inhabitants, need and index, a row a year. */
export function needYears(found: NeedAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.plan.need.years"),
    columns: [
      { id: "year", header: translate("cli.digital.column.year") },
      { id: "inhabitants", header: translate("cli.plan.column.inhabitants"), decimals: 0 },
      ...amountColumns("need", translate("cli.plan.need.column.need"), voice),
      { id: "index", header: translate("cli.plan.need.column.index"), decimals: 4 },
      { id: "regional_index", header: translate("cli.plan.need.column.regional"), decimals: 4 },
      statusColumn(voice),
    ],
    rows: found.municipal.map((each, at) => [
      String(each.year),
      Math.round(each.inhabitants),
      ...amountCells(each.need),
      roundedOrNull(each.index, 6),
      roundedOrNull(found.regional[at]!.index, 6),
      at === 0 ? "derived" : "estimated",
    ]),
  };
}

/** Need in the first and the last year, a row a service. */
export function needByService(found: NeedAnswer, voice: Voice): ReportTable {
  const { translate, language } = voice;
  const [first, last] = endsOf(found);
  return {
    name: translate("cli.plan.need.table.services"),
    columns: [
      { id: "service", header: "", filesOnly: true },
      { id: "label", header: translate("cli.plan.need.column.service"), peopleOnly: true },
      ...amountColumns("first", String(first.year), voice),
      ...amountColumns("last", String(last.year), voice),
      {
        id: "change_pct",
        header: translate("cli.column.difference"),
        unit: percentOf(voice),
        decimals: 1,
        signed: true,
      },
      statusColumn(voice),
    ],
    rows: first.services.map(({ service, need }, at) => [
      service,
      found.serviceLabels[service as keyof typeof found.serviceLabels][language],
      ...amountCells(need),
      ...amountCells(last.services[at]!.need),
      roundedOrNull(100 * (last.services[at]!.need / need - 1), 4),
      "estimated",
    ]),
  };
}

/** Inhabitants in the first and the last year, a row an age group. */
export function inhabitantsByAge(found: NeedAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  const ends = endsOf(found);
  return {
    name: translate("cli.plan.need.table.ages"),
    columns: [
      { id: "age", header: translate("cli.plan.need.column.age") },
      ...ends.map(({ year }) => ({ id: `persons_${year}`, header: String(year), ...peopleIn(voice) })),
    ],
    rows: found.ageGroups.map((group, at) => [
      ageText(group),
      Math.round(found.persons[0]!.persons[at]!),
      Math.round(found.persons.at(-1)!.persons[at]!),
    ]),
  };
}

/** How earlier projections came out, a row an age group of each. */
export function projectionChecks(found: NeedAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.plan.need.table.checks"),
    columns: [
      { id: "base_year", header: translate("cli.plan.need.column.projected") },
      { id: "year", header: translate("cli.digital.column.year") },
      { id: "age", header: translate("cli.plan.need.column.age") },
      { id: "projected", header: translate("cli.plan.need.column.projected"), ...peopleIn(voice) },
      { id: "counted", header: translate("cli.plan.need.column.counted"), ...peopleIn(voice) },
      {
        id: "error_pct",
        header: translate("cli.plan.need.column.error"),
        unit: percentOf(voice),
        decimals: 2,
        signed: true,
      },
      {
        id: "mean_error_pct",
        header: translate("cli.plan.need.column.places"),
        unit: percentOf(voice),
        decimals: 2,
      },
    ],
    rows: found.checks.map((each) => [
      String(each.baseYear),
      String(each.year),
      ageText(each.group),
      Math.round(each.projected),
      Math.round(each.counted),
      roundedOrNull(each.error, 4),
      roundedOrNull(each.meanOfPlaces, 4),
    ]),
  };
}
