import { checkKnownFailures, type NoteRow } from "./notes.ts";
import type { PlainTable } from "./plain.ts";
import type { Check } from "./report.ts";

const parts = ["tax_revenue_pc", "general_grants_pc", "net_operating_cost_pc", "financial_net_pc"] as const;
const result = "result_before_extraordinary_pc";
/** Kronor per inhabitant that rounding may account for. */
const tolerance = 1;

/** Columns the accounting identity is about. */
export const accountingColumns: readonly string[] = [...parts, result];

/**
 * Rows of the panel where tax revenue + general grants + net operating cost + financial net differs from the
 * result before extraordinary items by more than 1 krona per inhabitant. Rows with a gap are not judged.
 */
export function accountingNotes({ columns }: PlainTable): { notes: NoteRow[]; judged: number } {
  const codes = columns.texts.get("code")!;
  const years = columns.numbers.get("year")!;
  const terms = parts.map((name) => columns.numbers.get(name)!);
  const results = columns.numbers.get(result)!;
  const notes: NoteRow[] = [];
  let judged = 0;
  for (let row = 0; row < columns.rowCount; row++) {
    const difference = terms.reduce((sum, term) => sum + term[row]!, 0) - results[row]!;
    if (Number.isNaN(difference)) continue;
    judged++;
    if (Math.abs(difference) > tolerance) notes.push(note(codes[row]!, years[row]!, difference));
  }
  return { notes, judged };
}

/** Whether the accounting identity fails exactly where it is known to. */
export function checkAccounting({ schema }: PlainTable, notes: readonly NoteRow[], judged: number): Check {
  const known = schema.knownFailures.accounting_identity ?? {};
  return checkKnownFailures("panel: accounting identity", notes, judged, known);
}

function note(code: string, year: number, exact: number): NoteRow {
  const difference = Math.round(exact * 10_000) / 10_000;
  return {
    table: "panel",
    code,
    year,
    columns: accountingColumns.join(" "),
    kind: "accounting_identity",
    difference_pc: difference,
    difference_persons: Number.NaN,
    text_sv: `${code} ${year}: skatteintäkter, generella bidrag, nettokostnader och finansnetto ger tillsammans ${kronor(difference, "kr per invånare", "mer", "mindre")} än det redovisade resultatet före extraordinära poster.`,
    text_en: `${code} ${year}: tax revenue, general grants, net operating cost and financial net add up to ${kronor(difference, "SEK per inhabitant", "more", "less")} than the reported result before extraordinary items.`,
  };
}

function kronor(difference: number, unit: string, more: string, less: string): string {
  const size = Math.abs(difference).toFixed(2);
  return `${unit.startsWith("kr") ? size.replace(".", ",") : size} ${unit} ${difference > 0 ? more : less}`;
}
