import type { Explanation, Reference } from "@barkraft/core";
import { formatNumber, type Language, sourceIn, statusMarks } from "@barkraft/messages";
import { formulas } from "@barkraft/sweden";
import type { Versions } from "../../services/country.ts";
import { unitText, type Voice } from "./result-text.ts";
import { legendLines } from "./status-marks.ts";
import { wrap } from "./text-table.ts";

const width = 96;
const mostMembers = 12;

/** Units of which more than two decimals tell something. */
const mostDecimals: Readonly<Record<string, number>> = { ratio: 6, share: 4, percent: 4 };

/** A value with as many decimals as tell it apart from its rounding, without its unit. */
export function exactNumber(value: number | null, unit: string, language: Language): string {
  if (value === null) return "–";
  const least = unit === "percent" ? 2 : 0;
  const most = mostDecimals[unit] ?? 2;
  const written = Number(value.toFixed(most)).toString();
  const decimals = written.split(".")[1]?.length ?? 0;
  return formatNumber(value, language, { decimals: Math.max(least, decimals) });
}

/** An explanation as an indented text, opened `depth` levels; a figure that was opened before is named only. */
export function explanationText(
  explanation: Explanation,
  depth: number,
  year: number,
  versions: Versions,
  voice: Voice,
): string {
  const { translate } = voice;
  const used = new Set<Explanation["status"]>();
  const opened = new Set<string>();
  const lines: string[] = [];

  const write = (
    name: string | undefined,
    figure: Explanation,
    left: number,
    lead: string,
    indent: string,
  ) => {
    used.add(figure.status);
    lines.push(`${lead}${headline(name, figure, voice)}`);
    const key = `${figure.id} ${figure.place.code}`;
    const again = opened.has(key) && figure.inputCount > 0;
    if (again) {
      lines.push(`${indent}  ${translate("cli.explain.above")}`);
      return;
    }
    opened.add(key);
    const inputs = figure.inputCount > 0 && left > 0 ? figure.inputs() : [];
    const bar = inputs.length > 0 ? "│ " : "  ";
    for (const line of details(figure, voice)) {
      for (const [position, part] of wrap(line, width - indent.length).entries()) {
        lines.push(`${indent}${bar}${position > 0 ? "  " : ""}${part}`);
      }
    }
    if (figure.inputCount > 0 && left === 0) {
      lines.push(`${indent}${bar}${translate("cli.explain.deeper", { count: figure.inputCount })}`);
      return;
    }
    const isList = figure.kind === "sum" || figure.kind === "mean";
    const shown = isList ? inputs.slice(0, mostMembers) : inputs;
    const hidden = inputs.length - shown.length;
    for (const [position, { name: inputName, figure: input }] of shown.entries()) {
      const last = position === shown.length - 1 && hidden === 0;
      const unchosen = figure.kind === "first known" && figure.chosen !== inputName;
      const label = isList ? undefined : inputName;
      if (unchosen) {
        used.add(input.status);
        lines.push(
          `${indent}${last ? "└─" : "├─"} ${headline(label, input, voice)} (${translate("cli.explain.not_used")})`,
        );
        continue;
      }
      if (isList && position > 0 && input.inputCount === 0) {
        // What the first member of a sum says of its source holds for the others.
        used.add(input.status);
        lines.push(`${indent}${last ? "└─" : "├─"} ${headline(label, input, voice)}`);
        continue;
      }
      write(label, input, left - 1, `${indent}${last ? "└─" : "├─"} `, `${indent}${last ? "   " : "│  "}`);
    }
    if (hidden > 0) lines.push(`${indent}└─ ${translate("cli.explain.more_members", { count: hidden })}`);
  };

  write(undefined, explanation, depth, "", "");
  lines.push(
    "",
    translate("cli.note.prices", { year: String(year) }),
    ...legendLines(used, translate),
    translate("cli.note.versions", { model: versions.model, data: versions.data }),
  );
  return `${lines.join("\n")}\n`;
}

const aggregates = { sum: "cli.explain.sum_of", mean: "cli.explain.mean_of" } as const;

function headline(name: string | undefined, figure: Explanation, { language, translate }: Voice): string {
  const value = `${exactNumber(figure.value, figure.unit, language)} ${unitText(figure.unit, translate)}`;
  const before =
    figure.before !== undefined && figure.before !== figure.value
      ? ` (${translate("cli.explain.before", { value: exactNumber(figure.before, figure.unit, language) })})`
      : "";
  const mark = statusMarks[figure.status];
  const label = figure.label[language];
  const of = figure.kind === "sum" || figure.kind === "mean" ? aggregates[figure.kind] : undefined;
  const whole = of ? `${translate(of)} ${lowered(label)}` : label;
  return `${name ? `${name}: ` : ""}${whole}, ${figure.place.name}, ${figure.year} = ${value}${mark ? ` ${mark}` : ""}${before}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}

function details(figure: Explanation, voice: Voice): string[] {
  const { language, translate } = voice;
  const lines: string[] = [];
  const formula = formulas[figure.id];
  if (formula !== undefined) {
    lines.push(`= ${typeset(formula)}`);
    const numbers = withNumbers(formula, figure, language);
    if (numbers !== formula) lines.push(`= ${numbers}`);
  }
  if (figure.rounding) lines.push(translate("cli.explain.rounding.nearest_whole"));
  if (figure.replacement) lines.push(translate("cli.explain.replacement", { name: figure.replacement }));
  if (figure.chosen) lines.push(translate("cli.explain.chosen", { name: figure.chosen }));
  if (figure.law.length > 0) {
    lines.push(translate("cli.explain.law", { law: figure.law.map(referenceText).join("; ") }));
  }
  const { parameter, source } = figure;
  if (parameter) {
    const reference =
      parameter.reference.act === "reform"
        ? translate("cli.word.reform")
        : referenceText(parameter.reference);
    lines.push(translate("cli.explain.parameter", { id: figure.id, from: parameter.from, reference }));
    if (parameter.status === "recalled") lines.push(translate("cli.explain.recalled"));
    if (parameter.interval) lines.push(intervalText(parameter.interval, figure.unit, voice));
    if (parameter.note) lines.push(parameter.note[language]);
    if (parameter.before) {
      lines.push(
        translate("cli.explain.law_says", {
          from: parameter.before.from,
          reference: referenceText(parameter.before.reference),
        }),
      );
    }
  }
  if (source) {
    const { publisher, file, licence, vintage, kind } = source;
    lines.push(
      kind === "user"
        ? translate("cli.explain.own_source", { file })
        : translate("cli.explain.source", {
            publisher: sourceIn(publisher, language),
            file,
            licence,
            vintage,
          }),
    );
    if (source.interval) lines.push(intervalText(source.interval, figure.unit, voice));
    if (source.note) lines.push(source.note[language]);
  }
  if (figure.kind === "input" && figure.value === null) lines.push(translate("cli.explain.unknown_input"));
  return lines;
}

function intervalText(
  [low, high]: readonly [number, number],
  unit: string,
  { language, translate }: Voice,
): string {
  // The interval is narrower than the unit's usual decimals show.
  const write = (bound: number) => {
    const decimals = bound.toString().split(".")[1]?.length ?? 0;
    return formatNumber(bound, language, { decimals });
  };
  return translate("cli.explain.interval", {
    low: write(low),
    high: write(high),
    unit: unitText(unit, translate),
  });
}

function referenceText({ act, section }: Reference): string {
  return section === "" ? act : `${act} ${section}`;
}

function typeset(formula: string): string {
  return formula.replaceAll("*", "×").replace(/(?<=\s)-(?=\s)/g, "−");
}

/** The formula with its inputs' values in place of their names. */
function withNumbers(formula: string, figure: Explanation, language: Language): string {
  const values = new Map(figure.inputs().map(({ name, figure: input }) => [name, input] as const));
  return typeset(formula).replace(/[A-Za-z_]\w*/g, (name) => {
    const input = values.get(name);
    if (!input) return name;
    const number = exactNumber(input.value, input.unit, language) + (input.unit === "percent" ? " %" : "");
    return input.value !== null && input.value < 0 ? `(${number})` : number;
  });
}
