import { formatNumber, type MessageKey } from "@barkraft/messages";
import type { ChangeAnswer } from "../../services/analysis/change.ts";
import { versionFields } from "../../services/version-fields.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import type { AnalysisReport, ReportColumn } from "./analysis-report.ts";

type Part = ChangeAnswer["parts"][number];

/** Stable column names, one row per part. */
export const changeColumns = [
  "cause",
  "part",
  "from_value",
  "to_value",
  "value_unit",
  "change_pc",
  "change_sek",
  "own_tax_change_sek",
  "status",
] as const;

const ownTax = "own_tax_revenue";
const word = (cause: string) => cause.replaceAll(" ", "_");

function rowOf(part: Part, status: string) {
  return {
    cause: word(part.cause),
    part: word(part.id),
    from_value: part.values?.from ?? null,
    to_value: part.values?.to ?? null,
    value_unit: part.values?.unit ?? null,
    change_pc: part.total.perInhabitant,
    change_sek: part.total.amount,
    own_tax_change_sek: part.items[ownTax]?.amount ?? null,
    status,
  };
}

/** The change between two years, part by part and item by item. */
export function changeReport(change: ChangeAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const sek = unitText("SEK", translate);
  const each = unitText("SEK/inhabitant", translate);
  const money = (id: string, header: string, unit: string): ReportColumn => ({
    id,
    header,
    unit,
    decimals: 0,
    signed: true,
  });
  const nameOf = ({ cause, id, label }: Part) => {
    const causeText = translate(`cli.change.cause.${word(cause)}` as MessageKey);
    return label && id !== cause ? `${causeText}: ${label[language]}` : causeText;
  };
  const value = (part: Part, side: "from" | "to") =>
    part.values ? formatNumber(part.values[side], language, { decimals: decimalsOf(part.values[side]) }) : "";
  const columns: readonly ReportColumn[] = [
    { id: "cause", header: "", filesOnly: true },
    { id: "part", header: "", filesOnly: true },
    { id: "label", header: translate("cli.change.part"), peopleOnly: true },
    { id: "from_text", header: String(change.from), peopleOnly: true },
    { id: "to_text", header: String(change.to), peopleOnly: true },
    { id: "from_value", header: String(change.from), decimals: 4, filesOnly: true },
    { id: "to_value", header: String(change.to), decimals: 4, filesOnly: true },
    { id: "value_unit", header: translate("cli.column.unit"), filesOnly: true },
    { ...money("change_pc", translate("cli.change.equalisation"), each), decimals: 2 },
    money("change_sek", translate("cli.change.equalisation"), sek),
    money("own_tax_change_sek", translate("cli.change.own_tax"), sek),
    { id: "status", header: translate("cli.column.status"), status: true },
  ];
  const rows = change.parts.map((part) => {
    const row = rowOf(part, change.total.status);
    return columns.map(({ id }) => {
      if (id === "label") return nameOf(part);
      if (id === "from_text") return value(part, "from");
      if (id === "to_text") return value(part, "to");
      return row[id as keyof typeof row];
    });
  });
  const labels = new Map(change.items.map(({ id, label }) => [id, label[language]]));
  return {
    title: translate("cli.change.heading", {
      name: change.level === "nation" ? translate("level.nation") : change.name,
      from: String(change.from),
      to: String(change.to),
    }),
    year: change.to,
    lines: [
      translate("cli.change.sentence", {
        change: formatNumber(change.total.change.amount, language, { signed: true }),
        each: formatNumber(change.total.change.perInhabitant, language, { decimals: 2, signed: true }),
        from: formatNumber(change.total.from.amount, language, { signed: true }),
        to: formatNumber(change.total.to.amount, language, { signed: true }),
      }),
      translate(`cli.change.method.${change.method}`),
    ],
    tables: [
      { name: translate("cli.change.parts"), columns, rows },
      {
        name: translate("cli.change.items"),
        columns: [
          { id: "item", header: "", filesOnly: true },
          { id: "label", header: translate("cli.analysis.item"), peopleOnly: true },
          money("from_sek", String(change.from), sek),
          money("to_sek", String(change.to), sek),
          money("change_sek", translate("cli.column.difference"), sek),
          { ...money("change_pc", translate("cli.column.difference"), each), decimals: 2 },
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: change.items.map(({ id, label, from, to, change: moved, status }) => [
          id,
          label[language],
          from.amount,
          to.amount,
          moved.amount,
          moved.perInhabitant,
          status,
        ]),
      },
    ],
    notes: [
      translate("cli.change.prices"),
      translate("cli.change.adds_up"),
      ...(change.unknown.length > 0
        ? [
            translate("cli.analysis.unknown_items", {
              ids: change.unknown.map((id) => labels.get(id)!).join(", "),
            }),
          ]
        : []),
    ],
    sources: [],
    versions: change.versions,
  };
}

function decimalsOf(value: number | null): number {
  const text = String(value ?? "");
  return Math.min(6, text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);
}

/** The change between two years as JSON. */
export function jsonChange(change: ChangeAnswer) {
  const money = ({ perInhabitant, amount }: Part["total"]) => ({ pc: perInhabitant, sek: amount });
  return {
    country: "se" as const,
    from: change.from,
    to: change.to,
    method: change.method,
    price_level: "nominal" as const,
    ...versionFields(change.versions),
    level: change.level,
    code: change.code,
    name: change.name,
    total: {
      from: money(change.total.from),
      to: money(change.total.to),
      change: money(change.total.change),
      status: change.total.status,
    },
    items: change.items.map(({ id, label, kind, from, to, change: moved, status }) => ({
      id,
      label,
      kind: word(kind),
      from: money(from),
      to: money(to),
      change: money(moved),
      status,
    })),
    parts: change.parts.map((part) => ({
      cause: word(part.cause),
      id: word(part.id),
      label: part.label ?? null,
      inputs: part.inputs,
      parameters: part.parameters,
      values: part.values ?? null,
      total: money(part.total),
      items: Object.fromEntries(Object.entries(part.items).map(([id, moved]) => [id, money(moved)])),
    })),
    unknown: change.unknown,
  };
}
