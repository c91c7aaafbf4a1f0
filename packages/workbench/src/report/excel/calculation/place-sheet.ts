import { type Explanation, explain, type PlannedNode } from "@barkraft/core";
import { type MessageKey, sourceIn } from "@barkraft/messages";
import { formulas } from "@barkraft/sweden";
import { unitText, type Voice } from "../../text/result-text.ts";
import { formulaInWords } from "../formula/words.ts";
import { labelOf, numberFormats } from "../quantities.ts";
import { cellName, type Sheet, type SheetCell } from "../workbook.ts";
import { type Layout, valueColumns } from "./layout.ts";

/** A part of the calculation for the place itself: a line for each quantity, from what is given to what it comes to. */
export function placeSheet(name: string, slots: readonly number[], layout: Layout, voice: Voice): Sheet {
  const { translate } = voice;
  const { variants } = layout.tree;
  const reformed = variants.length === 2;
  const outcome = variants.at(-1)!;
  const described = slots.map((slot) => {
    const { id, level } = outcome.scheme.nodes[slot]!;
    return explain(outcome, id, outcome.places.levels[level]!.codes[layout.ownRow(level)!]!);
  });
  const value = { width: 18 };
  const headings = [
    translate("cli.workbook.quantity"),
    translate("cli.calculation.formula"),
    ...(reformed
      ? [
          translate("cli.calculation.by_law"),
          translate("cli.calculation.reform"),
          translate("cli.column.difference"),
        ]
      : [translate("cli.column.value")]),
    translate("cli.column.unit"),
    translate("cli.calculation.place"),
    translate("cli.calculation.year"),
    translate("cli.column.status"),
    translate("cli.column.reference"),
    translate("cli.calculation.source"),
    "id",
  ];
  const rows = slots.map((slot, index): SheetCell[] => {
    const figure = described[index]!;
    return [
      nameOf(outcome.nodeAt(slot), voice),
      formulaText(slot, layout, figure, voice),
      ...variants.map((_, variant) => layout.ownContent(slot, variant)),
      ...(reformed ? [difference(figure, index + 1)] : []),
      unitText(figure.unit, translate),
      figure.place.name,
      String(figure.year),
      translate(`status.${figure.status}` as MessageKey),
      lawText(figure),
      sourceText(figure, voice),
      outcome.nodeAt(slot).id,
    ];
  });
  const numbers = reformed ? [2, 3, 4] : [2];
  return {
    name,
    columns: [
      { width: 46 },
      { width: 60 },
      ...numbers.map(() => value),
      { width: 16 },
      { width: 14 },
      { width: 9 },
      { width: 13 },
      { width: 40 },
      { width: 50 },
      { width: 44 },
    ],
    headings: [headings],
    rows,
    formats: new Map(
      slots.flatMap((slot, row) => {
        const { unit, level } = outcome.nodeAt(slot);
        const format =
          unit === "SEK/inhabitant" && level === "nation" ? "#,##0.00##" : (numberFormats[unit] ?? "General");
        return numbers.map((column) => [`${row},${column}`, format] as const);
      }),
    ),
    frozenColumns: 1,
    total: true,
  };
}

/** What a quantity is called: a sum and a mean by what they are of. */
function nameOf(node: PlannedNode, { language, translate }: Voice): string {
  const of = labelOf(node, language);
  if (node.kind === "sum") return translate("cli.calculation.sum_of", { of });
  return node.kind === "mean" ? translate("cli.calculation.mean_of", { of }) : of;
}

function difference({ value, before, unit }: Explanation, line: number): SheetCell {
  const [law, reform] = valueColumns.map((column) => cellName(line, column));
  const known = value !== null && before !== null && before !== undefined;
  const change = known ? value - before : null;
  return {
    formula: `IF(COUNT(${law},${reform})=2,${reform}-${law},"")`,
    value: change !== null && unit === "percent" ? change / 100 : change,
  };
}

/** What a line is: a formula in words, a choice between sources, a sum over places, or what is given. */
function formulaText(slot: number, { tree }: Layout, { rounding }: Explanation, voice: Voice): string {
  const { translate } = voice;
  const outcome = tree.variants.at(-1)!;
  const node = outcome.nodeAt(slot);
  const label = (input: number) => `[${nameOf(outcome.nodeAt(input), voice)}]`;
  switch (node.kind) {
    case "input":
      return translate("cli.calculation.input");
    case "parameter":
      return translate("cli.calculation.parameter");
    case "step": {
      const labels = new Map(node.inputNames.map((name, position) => [name, label(node.inputs[position]!)]));
      const formula = formulaInWords(formulas[node.id]!, (name) => labels.get(name)!, translate);
      return rounding ? translate("cli.calculation.rounded", { formula }) : formula;
    }
    case "first known":
      return translate("cli.calculation.first", { list: node.inputs.map(label).join("; ") });
    case "sum":
    case "mean": {
      const { codes } = outcome.places.levels[outcome.nodeAt(node.of).level]!;
      const of = label(node.of);
      if (node.kind === "sum") return translate("cli.calculation.sum", { of, count: codes.length });
      return translate("cli.calculation.mean", { of, weight: label(node.weight), count: codes.length });
    }
  }
}

function lawText({ law, parameter }: Explanation): string {
  const references = parameter ? [parameter.reference] : law;
  return references
    .map(({ act, section }) => `${act} ${section}`.trim())
    .filter((text) => text !== "")
    .join("; ");
}

function sourceText({ source, parameter }: Explanation, { language, translate }: Voice): string {
  if (parameter) return parameter.note?.[language] ?? "";
  if (!source) return "";
  const { publisher, file, licence, vintage, kind, note } = source;
  const text =
    kind === "user"
      ? translate("cli.explain.own_source", { file })
      : translate("cli.calculation.published", {
          publisher: sourceIn(publisher, language),
          file,
          licence,
          vintage,
        });
  return [text.trim(), note?.[language] ?? ""].filter((part) => part !== "").join(" ");
}
