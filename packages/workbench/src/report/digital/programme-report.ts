import { roundedOrNull } from "@barkraft/core";
import { formatNumber, type MessageKey } from "@barkraft/messages";
import type { DigitalAnswer, ProgrammeAnswer } from "../../services/digital/case.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import { amountCells, amountColumns } from "../planning/columns.ts";
import type { Voice } from "../text/result-text.ts";
import { assumptionsTable } from "./assumptions-table.ts";
import { jsonService, serviceReport } from "./service-report.ts";

/** A service or a programme for people and files. */
export function digitalReport(found: DigitalAnswer, voice: Voice): AnalysisReport {
  return found.kind === "digital-service" ? serviceReport(found, voice) : programmeReport(found, voice);
}

function programmeReport(found: ProgrammeAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number, decimals = 1) => formatNumber(value, language, { decimals });
  const billions = (amount: number) => number(amount / 1e9);
  const { document, financing, infrastructure } = found;
  const peak = financing.reduce((most, each) => (each.amount > most.amount ? each : most));
  const payers = document.financing.payers.map(({ payer }) => payer);
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  return {
    title: document.title[language],
    year: document.financing.first_year,
    lines: [
      document.description[language],
      translate("cli.digital.programme.sentence", {
        total: billions(document.financing.total_sek),
        years: financing.length,
        peak: String(peak.calendarYear),
        peakAmount: billions(peak.amount),
        shared: billions(infrastructure.presentShared),
        separate: billions(infrastructure.presentSeparate),
        horizon: document.years,
        organisations: document.organisations,
        breakEven:
          infrastructure.breakEven === null
            ? translate("cli.digital.never")
            : String(infrastructure.breakEven),
      }),
    ],
    tables: [
      {
        name: translate("cli.digital.table.financing"),
        columns: [
          { id: "year", header: translate("cli.digital.column.year") },
          ...amounts("amount", translate("cli.digital.column.amount")),
          ...payers.flatMap((payer) => amounts(payer.replaceAll(/\W+/g, "_"), payerText(payer, voice))),
        ],
        rows: financing.map((each) => [
          String(each.calendarYear),
          ...amountCells(each.amount),
          ...each.parts.flatMap(({ amount }) => amountCells(amount)),
        ]),
      },
      {
        name: translate("cli.digital.table.infrastructure"),
        columns: [
          { id: "year", header: translate("cli.digital.column.year"), decimals: 0 },
          ...amounts("separate", translate("cli.digital.column.separate")),
          ...amounts("shared", translate("cli.digital.column.shared")),
        ],
        rows: infrastructure.years.map((each) => [
          each.year,
          ...amountCells(each.separate),
          ...amountCells(each.shared),
        ]),
      },
      {
        name: translate("cli.digital.table.services"),
        columns: [
          { id: "service", header: translate("cli.digital.column.service"), filesOnly: true },
          { id: "label", header: translate("cli.digital.column.service"), peopleOnly: true },
          ...amounts("present_value", translate("cli.digital.column.present"), true),
          ...amounts("low", translate("cli.digital.column.low"), true),
          ...amounts("high", translate("cli.digital.column.high"), true),
          { id: "payback_years", header: translate("cli.digital.column.payback"), decimals: 1 },
        ],
        rows: found.services.map((each) => [
          each.document.id,
          each.document.title[language],
          ...amountCells(each.case.presentValue),
          ...amountCells(each.low.presentValue),
          ...amountCells(each.high.presentValue),
          roundedOrNull(each.case.payback, 4),
        ]),
      },
      assumptionsTable(
        document.assumptions,
        new Map<string, number>(found.sensitivity.map(({ assumption, swing }) => [assumption, swing])),
        voice,
      ),
    ],
    notes: [translate("cli.digital.assumed", { year: String(found.services[0]?.personsYear ?? "") })],
    sources: [],
    versions: found.versions,
  };
}

const knownPayers = ["state", "regions", "municipalities"];

/** A payer that the catalogue knows in the voice's language; another as the document names it. */
function payerText(payer: string, { translate }: Voice): string {
  return knownPayers.includes(payer) ? translate(`cli.digital.payer.${payer}` as MessageKey) : payer;
}

/** A service or a programme as JSON. */
export function jsonDigital(found: DigitalAnswer) {
  const about = {
    country: "se" as const,
    ...versionFields(found.versions),
    source: "Assumptions of the document; persons from Kolada",
    price_level: "fixed prices of the document" as const,
  };
  if (found.kind === "digital-service") return { ...about, programme: null, services: [jsonService(found)] };
  const { infrastructure } = found;
  return {
    ...about,
    programme: {
      document: found.document,
      status: "assumed" as const,
      financing: found.financing.map(({ calendarYear, amount, parts }) => ({
        year: calendarYear,
        amount_sek: amount,
        parts: parts.map((each) => ({ payer: each.payer, amount_sek: each.amount })),
      })),
      infrastructure: {
        years: infrastructure.years.map(({ year, separate, shared }) => ({
          year,
          separate_sek: separate,
          shared_sek: shared,
        })),
        separate_present_value_sek: Math.round(infrastructure.presentSeparate),
        shared_present_value_sek: Math.round(infrastructure.presentShared),
        break_even_organisations: infrastructure.breakEven,
        saved_low_sek: Math.round(found.low.presentSeparate - found.low.presentShared),
        saved_high_sek: Math.round(found.high.presentSeparate - found.high.presentShared),
      },
      sensitivity: found.sensitivity.map(({ assumption, low, high }) => ({
        assumption,
        low_sek: Math.round(low),
        high_sek: Math.round(high),
      })),
    },
    services: found.services.map(jsonService),
  };
}
