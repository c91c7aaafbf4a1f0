import type { ComparisonReport } from "../rows/comparison-rows.ts";
import { quantityLabel, unitText, type Voice } from "../text/result-text.ts";
import { aboutSheet } from "./about-sheet.ts";
import { numberFormats } from "./quantities.ts";
import { cellName, cellOn, type Sheet, type SheetCell, writeWorkbook } from "./workbook.ts";

const headingRows = 3;

/** A comparison as a workbook: the differences are formulas over before and after. `more` are sheets put last. */
export async function comparisonWorkbook(
  { compared, reform, document }: ComparisonReport,
  voice: Voice,
  more: readonly Sheet[] = [],
): Promise<Uint8Array> {
  const { translate } = voice;
  const title = translate("cli.compare.heading", {
    title: document?.title ?? translate("cli.word.own_reform"),
    item: quantityLabel(compared.quantity, voice.language),
    year: String(compared.year),
  });
  const closing = compared.regulatingItemChange;
  const unit = unitText("SEK/inhabitant", translate);
  const about = aboutSheet(
    {
      title,
      year: compared.year,
      versions: compared.versions,
      reform,
      extra: [
        [`${translate("cli.workbook.cost")} (${unitText("SEK", translate)})`, compared.cost],
        [`${translate("cli.workbook.closing")} (${unit})`, closing ?? "–"],
        [translate("cli.workbook.counts"), `${compared.winners}, ${compared.losers}, ${compared.unchanged}`],
      ],
    },
    voice,
  );
  const closingRow = about.rows.findIndex(([, value]) => value === closing && typeof value === "number");
  const closingCell = cellOn(about.name, closingRow + about.headings.length, 1);
  const rows = compared.rows.map((row, index): SheetCell[] => {
    const line = headingRows + index;
    const [before, after, difference] = [2, 3, 4].map((column) => cellName(line, column));
    return [
      row.code,
      row.name,
      row.before,
      row.after,
      { formula: `${after}-${before}`, value: row.difference },
      row.differenceClosed === null
        ? null
        : { formula: `${difference}+${closingCell}`, value: row.differenceClosed },
      translate(`status.${row.status}`),
    ];
  });
  const whole = { width: 16, format: numberFormats["SEK/inhabitant"]! };
  const sheet: Sheet = {
    name: translate("cli.workbook.comparison"),
    columns: [
      { width: 8 },
      { width: 18 },
      whole,
      whole,
      whole,
      { width: 18, format: "#,##0.00" },
      { width: 14 },
    ],
    headings: [
      [
        translate("cli.column.code"),
        translate("level.municipality"),
        translate("cli.column.before"),
        translate("cli.column.after"),
        translate("cli.column.difference"),
        translate("cli.column.difference_closed"),
        translate("cli.column.status"),
      ],
      [null, null, unit, unit, unit, unit, null],
      ["code", "name", "before_pc", "after_pc", "difference_pc", "difference_closed_pc", "status"],
    ],
    rows,
    frozenColumns: 2,
  };
  return writeWorkbook(title, [sheet, about, ...more]);
}
