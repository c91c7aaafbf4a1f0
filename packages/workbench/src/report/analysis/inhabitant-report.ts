import { roundedOrNull } from "@barkraft/core";
import { formatNumber, type MessageKey } from "@barkraft/messages";
import { yearsUntil } from "@barkraft/sweden";
import type { InhabitantAnswer } from "../../services/analysis/marginal-inhabitant.ts";
import { versionFields } from "../../services/version-fields.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "./analysis-report.ts";

/** Stable column names, one row per item and year of arrival. */
export const inhabitantColumns = [
  "item",
  "basis",
  "average_pc",
  "first_year_sek",
  "second_year_sek",
  "third_year_sek",
  "before_rounding_sek",
  "paid_sek",
  "elsewhere_sek",
  "status",
] as const;

function rowsOf({ items }: InhabitantAnswer) {
  return items.map((item) => ({
    item: item.id,
    basis: item.basis.replaceAll(" ", "_"),
    average_pc: roundedOrNull(item.average, 2),
    first_year_sek: roundedOrNull(item.changes[0]!.beforeRounding, 2),
    second_year_sek: roundedOrNull(item.changes[1]!.beforeRounding, 2),
    third_year_sek: roundedOrNull(item.changes[2]!.beforeRounding, 2),
    before_rounding_sek: roundedOrNull(item.beforeRounding, 2),
    paid_sek: roundedOrNull(item.paid, 2),
    elsewhere_sek: roundedOrNull(item.elsewhere, 2),
    status: item.status,
  }));
}

/** What one more inhabitant changes, item by item and year by year, beside the flat amount. */
export function inhabitantReport(found: InhabitantAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const kronor = (value: number) => formatNumber(value, language, { signed: true });
  return {
    title: translate("cli.inhabitant.heading", {
      name: found.name,
      year: String(found.year),
      age: found.person.age,
    }),
    year: found.year,
    lines: [
      translate(`cli.inhabitant.tax_base.${found.taxBaseFrom}`, {
        amount: formatNumber(found.person.taxBase, language),
      }),
      translate("cli.inhabitant.sentence", {
        change: kronor(found.beforeRounding),
        paid: kronor(found.paid),
        flat: kronor(found.flatAmount),
      }),
      translate("cli.inhabitant.arrives"),
      ...found.arrived.map(({ years, beforeRounding }) =>
        translate("cli.inhabitant.arrived", { years, amount: kronor(beforeRounding) }),
      ),
    ],
    tables: [itemsTable(found, voice), standardCostsTable(found, voice)],
    notes: notesOf(found, voice),
    sources: [],
    versions: found.versions,
  };
}

function itemsTable(found: InhabitantAnswer, { translate, language }: Voice): ReportTable {
  const sek = unitText("SEK", translate);
  const money = (id: string, header: string): ReportColumn => ({
    id,
    header,
    unit: sek,
    decimals: 0,
    signed: true,
  });
  const labels = new Map(found.items.map(({ id, label }) => [id, label[language]]));
  const columns: readonly ReportColumn[] = [
    { id: "item", header: translate("cli.analysis.item"), filesOnly: true },
    { id: "label", header: translate("cli.analysis.item"), peopleOnly: true },
    { id: "basis", header: translate("cli.inhabitant.basis"), filesOnly: true },
    { id: "basis_text", header: translate("cli.inhabitant.basis"), peopleOnly: true },
    {
      ...money("average_pc", translate("cli.inhabitant.average")),
      unit: unitText("SEK/inhabitant", translate),
    },
    money("first_year_sek", translate("cli.inhabitant.year", { years: 1 })),
    money("second_year_sek", translate("cli.inhabitant.year", { years: 2 })),
    money("third_year_sek", translate("cli.inhabitant.year", { years: 3 })),
    money("before_rounding_sek", translate("cli.inhabitant.together")),
    money("paid_sek", translate("cli.inhabitant.paid")),
    money("elsewhere_sek", translate("cli.inhabitant.elsewhere")),
    { id: "status", header: translate("cli.column.status"), status: true },
  ];
  const rows = rowsOf(found).map((row) =>
    columns.map(({ id }) => {
      if (id === "label") return labels.get(row.item)!;
      if (id === "basis_text") return translate(`cli.inhabitant.basis.${row.basis}` as MessageKey);
      return row[id as keyof typeof row];
    }),
  );
  return { name: translate("cli.inhabitant.items"), columns, rows };
}

function standardCostsTable(found: InhabitantAnswer, { translate, language }: Voice): ReportTable {
  return {
    name: translate("cli.inhabitant.standard_costs"),
    columns: [
      { id: "standard_cost", header: "", filesOnly: true },
      { id: "label", header: translate("cli.inhabitant.standard_cost"), peopleOnly: true },
      { id: "basis", header: translate("cli.inhabitant.basis") },
      {
        id: "before_pc",
        header: translate("cli.column.before"),
        unit: unitText("SEK/inhabitant", translate),
        decimals: 2,
      },
      {
        id: "after_pc",
        header: translate("cli.column.after"),
        unit: unitText("SEK/inhabitant", translate),
        decimals: 2,
      },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: found.standardCosts.map(({ id, label, basis, before, after, status }) => [
      id,
      label[language],
      translate(`cli.inhabitant.basis.${basis.replaceAll(" ", "_")}` as MessageKey),
      before,
      after,
      status,
    ]),
  };
}

function notesOf(found: InhabitantAnswer, { translate, language }: Voice): string[] {
  const labels = new Map(found.items.map(({ id, label }) => [id, label[language]]));
  const held = found.backgrounds.filter((background) => background.held);
  const notHeld = found.backgrounds.filter((background) => background.counted && !background.held);
  const byFormula = found.standardCosts.filter(({ basis }) => basis === "formula").length;
  return [
    translate("cli.note.prices", { year: String(found.year) }),
    translate("cli.inhabitant.formulas", { formulas: byFormula, all: found.standardCosts.length }),
    held.length > 0
      ? translate("cli.inhabitant.backgrounds", { ids: held.map(({ id }) => id).join(", ") })
      : translate("cli.inhabitant.no_backgrounds"),
    ...(notHeld.length > 0
      ? [translate("cli.inhabitant.not_held", { ids: notHeld.map(({ id }) => id).join(", ") })]
      : []),
    ...(found.unknown.length > 0
      ? [
          translate("cli.analysis.unknown_items", {
            ids: found.unknown.map((id) => labels.get(id)!).join(", "),
          }),
        ]
      : []),
  ];
}

/** What one more inhabitant changes, as JSON. */
export function jsonInhabitant(found: InhabitantAnswer) {
  const labels = new Map(found.items.map(({ id, label }) => [id, label]));
  return {
    country: "se" as const,
    equalisation_year: found.year,
    price_level: "nominal" as const,
    unit: "SEK" as const,
    ...versionFields(found.versions),
    code: found.code,
    name: found.name,
    inhabitants: found.inhabitants,
    inhabitants_status: found.inhabitantsStatus,
    person: {
      age: found.person.age,
      tax_base_sek: found.person.taxBase,
      tax_base_from: found.taxBaseFrom,
      counted_in: found.person.countedIn ?? [],
    },
    change_sek: roundedOrNull(found.beforeRounding, 2)!,
    paid_sek: roundedOrNull(found.paid, 2)!,
    flat_amount_sek: roundedOrNull(found.flatAmount, 2)!,
    arrived: found.arrived.map(({ stage, years, paid, beforeRounding }) => ({
      stage,
      years_after: years,
      change_sek: roundedOrNull(beforeRounding, 2)!,
      paid_sek: roundedOrNull(paid, 2)!,
    })),
    items: rowsOf(found).map((row) => ({ ...row, label: labels.get(row.item)! })),
    standard_costs: found.standardCosts.map(({ id, label, basis, before, after, status }) => ({
      id,
      label,
      basis: basis.replaceAll(" ", "_"),
      before_pc: before,
      after_pc: after,
      status,
    })),
    inputs: found.additions.map(({ input, stage, amount, held }) => ({
      input,
      stage,
      years_after: yearsUntil[stage],
      added: amount,
      held,
    })),
    backgrounds: found.backgrounds,
    unknown: found.unknown,
  };
}
