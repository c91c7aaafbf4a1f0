import { type Status, worseStatus } from "@barkraft/core";
import { formatNumber, statusMarks } from "@barkraft/messages";
import { sweden } from "@barkraft/sweden";
import type { GrantResult } from "../../services/grant.ts";
import { unitText, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** A grant for people: what everyone gets, and what the cost equalisation adds or takes where it moves most. */
export function grantText(
  result: GrantResult,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): string {
  const { language, translate } = voice;
  const used = new Set<Status>();
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const lines = [
    translate("cli.grant.heading", {
      amount: number(result.amount / 1e6, 1),
      year: String(result.year),
    }),
    translate("cli.grant.per_inhabitant", {
      amount: number(result.perInhabitant, 2),
      inhabitants: number(result.inhabitants),
    }),
  ];
  result.models.forEach((model, position) => {
    const rows = rowsToShow(result, position, chosen).map((row) => ({
      ...row,
      effect: row.effects[position]!,
    }));
    lines.push("", translate("cli.grant.model", { model: modelLabel(model, voice) }));
    const unit = `${unitText("SEK/inhabitant", translate)} `;
    const column = (letter: string, header: string): TextColumn => ({
      header: `${letter} ${header}`,
      unit,
      align: "right",
    });
    const columns: TextColumn[] = [
      { header: translate("cli.column.code"), align: "left" },
      { header: translate("level.municipality"), align: "left" },
      column("A", translate("cli.grant.column.grant")),
      column("B", translate("cli.grant.column.item")),
      column("C", translate("cli.grant.column.change")),
      column("D", translate("cli.grant.column.total")),
    ];
    const cells = rows.map(({ code, name, effect }) => {
      const status = worseStatus(effect.status, "assumed");
      used.add(effect.status).add(status);
      const signed = (value: number) => formatNumber(value, language, { signed: true });
      return [
        code,
        name,
        `${number(result.perInhabitant)} ${statusMarks[status]}`,
        `${signed(effect.itemBefore)} ${statusMarks[effect.status]}`,
        `${signed(effect.change)} ${statusMarks[status]}`,
        `${signed(result.perInhabitant + effect.change)} ${statusMarks[status]}`,
      ];
    });
    lines.push(textTable(columns, cells));
  });
  lines.push(
    "",
    translate("cli.grant.note"),
    translate("cli.note.prices", { year: String(result.year) }),
    ...legendLines(used, translate),
    translate("cli.note.versions", { model: result.versions.model, data: result.versions.data }),
  );
  return `${lines.join("\n")}\n`;
}

/** The municipalities asked for, or the five that gain most and the five that lose most. */
function rowsToShow(result: GrantResult, position: number, chosen: ReadonlySet<string> | undefined) {
  if (chosen) return result.rows.filter(({ code }) => chosen.has(code));
  const sorted = result.rows.toSorted(
    (a, b) => b.effects[position]!.change - a.effects[position]!.change || (a.code < b.code ? -1 : 1),
  );
  return sorted.length > 10 ? [...sorted.slice(0, 5), ...sorted.slice(-5)] : sorted;
}

function modelLabel(model: string, { language }: Voice): string {
  const node = sweden.nodes[sweden.slotOf.get(`${model}_standard_cost_pc`)!]!;
  const label = "declaration" in node ? node.declaration.label[language] : model;
  return label.replace(/^[^:]*: /, "");
}
