import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { stateAssumptions, stateCases } from "@barkraft/sweden";
import type { StateFrameResult } from "../../services/stabilisation/state-frame.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { assumptionTable, jsonAssumptions } from "./assumption-table.ts";

const bandNames = ["p05", "p25", "p50", "p75", "p95"] as const;

/** The state's frame: debt by year and deficit, what a grant does, and the assumptions. */
export function stateFrameReport(result: StateFrameResult, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { question, opening, deficits, grant } = result;
  const percent = (share: number, digits = 0) => formatNumber(share * 100, language, { decimals: digits });
  const last = opening.year + question.years;
  return {
    title: translate("cli.state.heading", { year: String(opening.year), last: String(last) }),
    year: opening.year,
    lines: [
      ...deficits.map(({ deficit, cases, fan }) => {
        const end = cases.usual.at(-1)!;
        return translate("cli.state.answer", {
          deficit: percent(deficit, 1),
          opening: percent(opening.debt),
          last: String(last),
          debt: percent(end.debt / end.gdp),
          low: percent(fan.bands[0]!.at(-1)!),
          high: percent(fan.bands.at(-1)!.at(-1)!),
          interest: percent(end.interest / end.gdp, 1),
          rate: percent(end.newRate, 1),
        });
      }),
      ...(question.grant === 0
        ? []
        : [
            translate("cli.state.grant", {
              grant: formatNumber(question.grant / 1e9, language, { decimals: 1 }),
              net: formatNumber(grant.usual.net / 1e9, language, { decimals: 1 }),
              low: formatNumber(grant.high.net / 1e9, language, { decimals: 1 }),
              high: formatNumber(grant.low.net / 1e9, language, { decimals: 1 }),
              unemployed: formatNumber(grant.usual.fewerUnemployed, language, { decimals: 0 }),
            }),
          ]),
    ],
    tables: [
      frameTable(result, voice),
      ...(question.grant === 0 ? [] : [grantTable(result, voice)]),
      assumptionTable(stateAssumptions(factsOf(result)), result.values, voice),
    ],
    notes: [
      translate(`cli.state.note.${question.reading}`),
      translate("cli.state.note.fan", { paths: deficits[0]!.fan.paths }),
      translate("cli.state.note.opening"),
    ],
    sources: [],
    versions: result.versions,
  };
}

function factsOf({ ground, question }: StateFrameResult) {
  return ground.openings.find(({ year }) => year === question.opening)!.facts;
}

function frameTable({ deficits }: StateFrameResult, { translate }: Voice): ReportTable {
  const ofGdp = translate("cli.state.of_gdp");
  const percent = (id: string, header: string, filesOnly = false): ReportColumn => ({
    id,
    header,
    unit: ofGdp,
    decimals: 1,
    ...(filesOnly ? { filesOnly } : {}),
  });
  const amount = (id: string, header: string): ReportColumn => ({
    id,
    header,
    unit: unitText("million SEK", translate),
    decimals: 0,
    filesOnly: true,
  });
  return {
    name: translate("cli.state.years"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      percent("deficit_rule_pct", translate("cli.state.deficit")),
      amount("gdp_msek", translate("cli.state.gdp")),
      amount("deficit_msek", translate("cli.state.deficit")),
      amount("interest_msek", translate("cli.state.interest")),
      amount("debt_msek", translate("cli.state.debt")),
      percent("debt_pct", translate("cli.state.debt")),
      percent("interest_pct", translate("cli.state.interest")),
      percent("primary_pct", translate("cli.state.primary")),
      { id: "new_rate_pct", header: translate("cli.state.new_rate"), unit: "%", decimals: 2 },
      {
        id: "average_rate_pct",
        header: translate("cli.state.average_rate"),
        unit: "%",
        decimals: 2,
        filesOnly: true,
      },
      ...stateCases
        .filter((name) => name !== "usual")
        .map((name) => percent(`debt_${name}_pct`, translate(`cli.state.case.${name}`), true)),
      ...bandNames.map((name) =>
        percent(
          `debt_${name}_pct`,
          translate("cli.state.band", { share: Number(name.slice(1)) }),
          name !== "p05" && name !== "p95",
        ),
      ),
      percent("debt_with_grant_pct", translate("cli.state.with_grant"), true),
    ],
    rows: deficits.flatMap(({ deficit, cases, fan, withGrant }) =>
      cases.usual.map((year, at) => {
        const ofOutput = (value: number) => roundedOrNull((value / year.gdp) * 100, 3);
        return [
          String(year.year),
          roundedOrNull(deficit * 100, 3),
          ...[year.gdp, year.deficit, year.interest, year.debt].map((sek) => roundedOrNull(sek / 1e6, 0)),
          ofOutput(year.debt),
          ofOutput(year.interest),
          ofOutput(year.primaryDeficit),
          roundedOrNull(year.newRate * 100, 4),
          roundedOrNull(year.averageRate * 100, 4),
          ...stateCases
            .filter((name) => name !== "usual")
            .map((name) => roundedOrNull((cases[name][at]!.debt / cases[name][at]!.gdp) * 100, 3)),
          ...fan.bands.map((band) => roundedOrNull(band[at]! * 100, 3)),
          roundedOrNull((withGrant[at]!.debt / withGrant[at]!.gdp) * 100, 3),
        ];
      }),
    ),
  };
}

const effects = ["grant", "gdp", "comesBack", "net"] as const;
const people = ["jobsInServices", "jobsElsewhere", "fewerUnemployed"] as const;

function grantTable({ grant }: StateFrameResult, { translate }: Voice): ReportTable {
  const million = unitText("million SEK", translate);
  return {
    name: translate("cli.state.effects"),
    columns: [
      { id: "effect", header: translate("cli.state.effect") },
      { id: "unit", header: translate("cli.stabilisation.unit") },
      { id: "low", header: translate("cli.stabilisation.low"), decimals: 0 },
      { id: "usual", header: translate("cli.stabilisation.value"), decimals: 0 },
      { id: "high", header: translate("cli.stabilisation.high"), decimals: 0 },
    ],
    rows: [
      ...effects.map((id) => [
        translate(`cli.state.effect.${id}`),
        million,
        ...(["low", "usual", "high"] as const).map((end) => roundedOrNull(grant[end][id] / 1e6, 0)),
      ]),
      ...people.map((id) => [
        translate(`cli.state.effect.${id}`),
        translate("cli.state.people"),
        ...(["low", "usual", "high"] as const).map((end) => roundedOrNull(grant[end][id], 0)),
      ]),
    ],
  };
}

/** The frame as JSON: amounts in whole kronor of the year, shares of GDP in percent. */
export function jsonStateFrame(result: StateFrameResult) {
  const { question, opening, grant } = result;
  const share = (value: number) => roundedOrNull(value * 100, 4);
  return {
    country: "se" as const,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    status: "assumed" as const,
    opening: { year: opening.year, gdp_sek: opening.gdp, debt_pct: share(opening.debt) },
    reading: question.reading,
    grant_years: question.grantYears,
    deficits: result.deficits.map(({ deficit, cases, fan, withGrant }) => ({
      deficit_pct: share(deficit),
      years: cases.usual.map((year, at) => ({
        year: year.year,
        gdp_sek: Math.round(year.gdp),
        deficit_sek: Math.round(year.deficit),
        interest_sek: Math.round(year.interest),
        primary_deficit_sek: Math.round(year.primaryDeficit),
        debt_sek: Math.round(year.debt),
        debt_pct: share(year.debt / year.gdp),
        new_rate_pct: share(year.newRate),
        average_rate_pct: share(year.averageRate),
        debt_by_case_pct: Object.fromEntries(
          stateCases.map((name) => [name, share(cases[name][at]!.debt / cases[name][at]!.gdp)]),
        ),
        debt_fan_pct: Object.fromEntries(bandNames.map((name, band) => [name, share(fan.bands[band]![at]!)])),
        debt_with_grant_pct: share(withGrant[at]!.debt / withGrant[at]!.gdp),
      })),
    })),
    grant: Object.fromEntries(
      (["low", "usual", "high"] as const).map((end) => [
        end,
        {
          grant_sek: Math.round(grant[end].grant),
          gdp_sek: Math.round(grant[end].gdp),
          comes_back_sek: Math.round(grant[end].comesBack),
          net_sek: Math.round(grant[end].net),
          jobs_in_services: Math.round(grant[end].jobsInServices),
          jobs_elsewhere: Math.round(grant[end].jobsElsewhere),
          fewer_unemployed: Math.round(grant[end].fewerUnemployed),
        },
      ]),
    ),
    assumptions: jsonAssumptions(stateAssumptions(factsOf(result)), result.values),
  };
}
