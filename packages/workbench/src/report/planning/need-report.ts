import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { NeedAnswer } from "../../services/planning/need.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { inhabitantsByAge, needByService, needYears, projectionChecks } from "./need-tables.ts";

/** Stable column names, one row a year. */
export const needYearColumns = [
  "year",
  "inhabitants",
  "need_sek",
  "index",
  "regional_index",
  "status",
] as const;

/** Need by age year by year, service by service and age by age, and how the projections came out. */
export function needByAgeReport(found: NeedAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const [first, last] = [found.municipal[0]!, found.municipal.at(-1)!];
  const percent = (share: number, signed = true) =>
    formatNumber(100 * share, language, { decimals: 1, signed });
  const growths = first.services
    .map(({ service, need }, at) => ({
      label: found.serviceLabels[service as keyof typeof found.serviceLabels][language],
      growth: last.services[at]!.need / need - 1,
    }))
    .sort((a, b) => b.growth - a.growth);
  const [most, least] = [growths[0]!, growths.at(-1)!];
  return {
    title: translate("cli.plan.need.heading", {
      first: String(first.year),
      last: String(last.year),
      name: found.name ?? translate("level.nation"),
    }),
    year: found.costYear,
    lines: [
      translate("cli.plan.need.sentence", {
        first: String(first.year),
        last: String(last.year),
        growth: percent(last.index - 1, false),
        people: percent(last.inhabitants / first.inhabitants - 1, false),
        most: most.label,
        mostGrowth: percent(most.growth),
        least: least.label,
        leastGrowth: percent(least.growth),
      }),
    ],
    tables: [
      needYears(found, voice),
      needByService(found, voice),
      inhabitantsByAge(found, voice),
      projectionChecks(found, voice),
    ],
    notes: [
      translate("cli.plan.need.note"),
      translate("cli.plan.note.regions"),
      translate("cli.plan.note.source"),
    ],
    sources: [],
    versions: found.versions,
  };
}

/** Need by age as JSON. */
export function jsonNeedByAge(found: NeedAnswer) {
  return {
    country: "se" as const,
    code: found.code ?? null,
    name: found.name,
    cost_year: found.costYear,
    projection_from: found.projectionFrom,
    ...versionFields(found.versions),
    source: "Calculation on data from Kolada",
    age_groups: found.ageGroups,
    services: found.costs.map(({ service, perPerson }) => ({
      service,
      label: found.serviceLabels[service as keyof typeof found.serviceLabels],
      cost_per_person_sek: perPerson.map((cost) => roundedOrNull(cost, 2)),
    })),
    years: found.municipal.map((each, at) => ({
      year: each.year,
      inhabitants: roundedOrNull(each.inhabitants, 1),
      persons: found.persons[at]!.persons.map((count) => roundedOrNull(count, 1)),
      need_sek: roundedOrNull(each.need, 0),
      index: roundedOrNull(each.index, 8),
      services_sek: each.services.map(({ need }) => roundedOrNull(need, 0)),
      regional_index: roundedOrNull(found.regional[at]!.index, 8),
      status: at === 0 ? ("derived" as const) : ("estimated" as const),
    })),
    counted: found.counted.map(({ year, persons }) => ({ year, persons })),
    appropriations: found.appropriations.map(({ year, amount }) => ({ year, amount_sek: amount })),
    projection_checks: found.checks.map((each) => ({
      base_year: each.baseYear,
      year: each.year,
      age_group: each.group,
      projected: roundedOrNull(each.projected, 1),
      counted: each.counted,
      error_pct: roundedOrNull(each.error, 4),
      mean_error_of_municipalities_pct: roundedOrNull(each.meanOfPlaces, 4),
    })),
  };
}
