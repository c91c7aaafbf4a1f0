import { figureStatusOf, type Status } from "@barkraft/core";
import { formatNumber, type Language, statusMarks } from "@barkraft/messages";
import type { ParameterInForce } from "../../services/law/parameters.ts";
import { exactNumber } from "./explanation-text.ts";
import { unitText, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** The parameters of a year as a table for people; one with a value for each county shows lowest and highest. */
export function parametersText(
  year: number,
  parameters: readonly ParameterInForce[],
  { language, translate }: Voice,
): string {
  const columns: TextColumn[] = [
    { header: translate("cli.column.path"), align: "left" },
    { header: `${translate("cli.column.value")} `, align: "right" },
    { header: translate("cli.column.unit"), align: "left" },
    { header: translate("cli.column.range"), align: "right" },
    { header: translate("cli.column.reference"), align: "left" },
  ];
  const used = new Set<Status>();
  let perCounty = false;
  const rows = parameters.map(({ parameter: { id, unit, level, range }, dated }) => {
    const known = dated !== null && dated.value !== null;
    const status: Status = known ? figureStatusOf[dated.status] : "unknown";
    used.add(status);
    perCounty ||= level !== "nation";
    return [
      level === "nation" ? id : `${id}[.${translate("cli.word.code")}]`,
      `${valueText(dated?.value ?? null, unit, language)} ${statusMarks[status]}`,
      unitText(unit, translate),
      `${bound(range[0], language)} … ${bound(range[1], language)}`,
      dated ? `${dated.reference.act} ${dated.reference.section}` : "–",
    ];
  });
  const lines = [
    translate("cli.parameters.heading", { year: String(year) }),
    "",
    textTable(columns, rows),
    "",
    ...legendLines(used, translate),
    ...(perCounty ? [translate("cli.parameters.per_county")] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function valueText(
  value: NonNullable<ParameterInForce["dated"]>["value"],
  unit: string,
  language: Language,
): string {
  if (value === null || typeof value === "number") return exactNumber(value, unit, language);
  const values = Object.values(value);
  return `${exactNumber(Math.min(...values), unit, language)} … ${exactNumber(Math.max(...values), unit, language)}`;
}

function bound(value: number, language: Language): string {
  return formatNumber(value, language, { decimals: value.toString().split(".")[1]?.length ?? 0 });
}
