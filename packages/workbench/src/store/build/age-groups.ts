import { ageColumns } from "@barkraft/sweden";
import { checkKnownFailures, type NoteRow } from "./notes.ts";
import type { PlainTable } from "./plain.ts";
import type { Check } from "./report.ts";

/** Columns the sum of age groups is about. */
export const ageGroupColumns: readonly string[] = ["population", ...ageColumns];

/** Rows of the panel whose age groups do not add up to the population. Rows with a gap are not judged. */
export function ageGroupNotes({ columns }: PlainTable): { notes: NoteRow[]; judged: number } {
  const codes = columns.texts.get("code")!;
  const years = columns.numbers.get("year")!;
  const population = columns.numbers.get("population")!;
  const terms = ageColumns.map((name) => columns.numbers.get(name)!);
  const notes: NoteRow[] = [];
  let judged = 0;
  for (let row = 0; row < columns.rowCount; row++) {
    const sum = terms.reduce((total, term) => total + term[row]!, 0);
    if (Number.isNaN(sum)) continue;
    judged++;
    if (sum !== population[row]) notes.push(note(codes[row]!, years[row]!, sum, population[row]!));
  }
  return { notes, judged };
}

/** Whether the age groups fail to add up exactly where they are known to. */
export function checkAgeGroups({ schema }: PlainTable, notes: readonly NoteRow[], judged: number): Check {
  return checkKnownFailures("panel: age groups", notes, judged, schema.knownFailures.age_groups ?? {});
}

function note(code: string, year: number, sum: number, population: number): NoteRow {
  return {
    table: "panel",
    code,
    year,
    columns: ageGroupColumns.join(" "),
    kind: "age_groups",
    difference_pc: Number.NaN,
    difference_persons: sum - population,
    text_sv: `${code} ${year}: åldersgrupperna summerar till ${sum}, folkmängden är ${population}.`,
    text_en: `${code} ${year}: the age groups add up to ${sum}, the population is ${population}.`,
  };
}
