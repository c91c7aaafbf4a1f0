import type { Evaluation, Reform } from "@barkraft/core";
import type { Versions } from "../../../services/country.ts";
import type { ResultLevel } from "../../../services/figures.ts";
import { calculationRoots } from "../../../services/law/calculation.ts";
import type { Voice } from "../../text/result-text.ts";
import { aboutSheet } from "../about-sheet.ts";
import { labelOf } from "../quantities.ts";
import { type Sheet, writeWorkbook } from "../workbook.ts";
import { Layout, type Line, type WideColumn } from "./layout.ts";
import { placeSheet } from "./place-sheet.ts";
import { type Part, partsOf } from "./sheets.ts";
import { Tree, type Variants } from "./tree.ts";
import { type WideFigure, wideSheet } from "./wide-sheet.ts";

/** A place's calculation: in the law and, where there is one, under a reform. */
export interface CalculationReport {
  readonly level: ResultLevel;
  readonly code: string;
  readonly versions: Versions;
  readonly baseline: Evaluation;
  readonly reformed: Evaluation | undefined;
  readonly reform: Reform;
  readonly title: string | undefined;
}

interface Wide {
  readonly name: string;
  readonly level: string;
  readonly figures: readonly WideFigure[];
}

interface Planned {
  readonly name: string;
  readonly slots: readonly number[];
  readonly wide: readonly Wide[];
}

/**
 * The whole calculation of one place as a workbook with live formulas: a sheet for each part of the law with a line for
 * each step down to inputs and parameters, and behind them wide sheets with a line for each place, whose columns the
 * nation's sums and means are taken over. Only inputs and parameters are plain numbers. `more` are sheets put last.
 */
export async function calculationWorkbook(
  report: CalculationReport,
  voice: Voice,
  more: readonly Sheet[] = [],
): Promise<Uint8Array> {
  const { baseline, reformed, level, code } = report;
  const { translate } = voice;
  const variants: Variants = reformed ? [baseline, reformed] : [baseline];
  const tree = new Tree(variants, calculationRoots(level));
  const own = ownRows(baseline, level, code);
  const planned = partsOf(tree, level).map((part, at) => planOf(part, at + 1, tree, own, voice));
  const layout = new Layout(tree, own, linesOf(planned), columnsOf(planned, variants.length));
  const place = baseline.places.levels[level]!.names[own.get(level)!]!;
  const title = translate("cli.calculation.heading", { place, year: String(baseline.year) });
  const about = aboutSheet(
    {
      title: report.title === undefined ? title : `${title} – ${report.title}`,
      year: baseline.year,
      versions: report.versions,
      reform: report.reform,
      extra: [["Excel", translate("cli.calculation.note")]],
    },
    voice,
  );
  return writeWorkbook(title, [
    ...planned
      .filter(({ slots }) => slots.length > 0)
      .map(({ name, slots }) => placeSheet(name, slots, layout, voice)),
    ...planned.flatMap(({ wide }) =>
      wide.map(({ name, level: of, figures }) => wideSheet(name, of, figures, layout, voice)),
    ),
    about,
    ...more,
  ]);
}

/** The row of a place at its own level and at each level it belongs to. */
function ownRows({ places }: Evaluation, level: string, code: string): Map<string, number> {
  const row = places.levels[level]!.codes.indexOf(code);
  const above = Object.entries(places.parents[level] ?? {}).map(([at, rows]) => [at, rows[row]!] as const);
  return new Map([...above, [level, row]]);
}

function planOf(
  { head, slots }: Part,
  number: number,
  tree: Tree,
  own: ReadonlyMap<string, number>,
  { language, translate }: Voice,
): Planned {
  const [law] = tree.variants;
  const levelOf = (slot: number) => law.nodeAt(slot).level;
  const word = head === undefined ? translate("cli.calculation.common") : labelOf(law.nodeAt(head), language);
  const levels = [...new Set(slots.map(levelOf))];
  const wide = levels.flatMap((level): Wide[] => {
    const figures = slots
      .filter((slot) => levelOf(slot) === level && tree.everywhere.has(slot))
      .flatMap((slot) =>
        tree.variants.flatMap((_, variant) =>
          tree.variantOf(slot, variant) === variant ? [{ slot, variant }] : [],
        ),
      );
    const ending = translate("cli.calculation.every", { level });
    return figures.length === 0 ? [] : [{ name: sheetName(number, word, ending), level, figures }];
  });
  return {
    name: sheetName(number, word, ""),
    slots: slots.filter((slot) => own.has(levelOf(slot))),
    wide,
  };
}

/** At most the 31 characters that a sheet may be called, without the signs it may not have. */
function sheetName(number: number, label: string, ending: string): string {
  const word = label.replace(/^.*?: /, "").replace(/[[\]:*?/\\']/g, " ");
  const room = 31 - ending.length - String(number).length - 1;
  const short = word.length <= room ? word : `${word.slice(0, room - 1).trimEnd()}…`;
  return `${number} ${short.charAt(0).toLocaleUpperCase("sv")}${short.slice(1)}${ending}`;
}

function linesOf(planned: readonly Planned[]): Map<number, Line> {
  return new Map(
    planned.flatMap(({ name, slots }) => slots.map((slot, at) => [slot, { sheet: name, line: at + 1 }])),
  );
}

function columnsOf(planned: readonly Planned[], variants: number): Map<number, WideColumn>[] {
  const columns = Array.from({ length: variants }, () => new Map<number, WideColumn>());
  for (const { name, figures } of planned.flatMap(({ wide }) => wide)) {
    for (const [at, { slot, variant }] of figures.entries()) {
      columns[variant]!.set(slot, { sheet: name, column: at + 2 });
    }
  }
  return columns;
}
