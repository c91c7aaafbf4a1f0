import { InputError, type Problem } from "@barkraft/core";

/** A cell of a sheet: what a reader of CSV or Excel gives. */
export type RegistrationCell = unknown;

/** Newly registered unemployed of one municipality in one week; a count under five is only known as an interval. */
export interface Registration {
  readonly code: string;
  readonly year: number;
  readonly week: number;
  readonly low: number;
  readonly high: number;
}

interface Heading {
  readonly row: number;
  readonly place: number;
  /** Columns with a week each, in a wide sheet. */
  readonly weeks: readonly { readonly column: number; readonly year: number; readonly week: number }[];
  /** Columns of a long sheet. */
  readonly long: { readonly year: number; readonly week: number; readonly count: number } | undefined;
}

/** Under this many the Employment Service prints `<5`. */
const hidden = 4;
const mostProblems = 50;
const lastWeek = 53;

/**
 * Reads the Employment Service's export of newly registered unemployed (nyinskrivna) by municipality: a sheet with a
 * column of municipalities (code, name or both) and either a column for each week (`2020v10`, `2020 vecka 10`,
 * `2020-10`) or columns for year, week and number. Lines above the headings and lines of sums are passed over. `<5`
 * is an interval from 0 to 4. Throws an `InputError` with everything that is wrong.
 */
export function readRegistrations(
  file: string,
  rows: readonly (readonly RegistrationCell[])[],
  codeOf: (place: string) => string | undefined,
): Registration[] {
  const heading = headingOf(rows);
  if (!heading) throw new InputError([noHeading(file)]);
  const problems: Problem[] = [];
  const found: Registration[] = [];
  const seen = new Set<string>();
  rows.slice(heading.row + 1).forEach((cells, at) => {
    const place = textOf(cells[heading.place]);
    if (place === "" || isSum(place)) return;
    const where = `${file}, row ${heading.row + at + 2}`;
    const code = codeOf(place);
    if (code === undefined) {
      problems.push(unknownPlace(where, place));
      return;
    }
    for (const { year, week, cell } of weeksIn(heading, cells)) {
      const count = countOf(cell);
      const key = `${code} ${year} ${week}`;
      if (!count || !(week >= 1 && week <= lastWeek) || seen.has(key)) {
        problems.push(seen.has(key) ? twice(where, place, year, week) : wrongCount(where, cell));
        continue;
      }
      seen.add(key);
      found.push({ code, year, week, ...count });
    }
  });
  if (problems.length > 0) throw new InputError(problems.slice(0, mostProblems));
  return found;
}

/** What was read from a file, by its name. */
export interface RegistrationFile {
  readonly file: string;
  readonly registrations: readonly Registration[];
}

/**
 * The registrations of several files as one. Throws an `InputError` where two of them hold the same week of the same
 * municipality, which would be counted twice.
 */
export function joinRegistrations(files: readonly RegistrationFile[]): Registration[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, registrations } of files) {
    for (const { code, year, week } of registrations) {
      const key = `${code} ${year} ${week}`;
      if (seen.has(key)) problems.push(twice(file, code, year, week));
      seen.add(key);
    }
  }
  if (problems.length > 0) throw new InputError(problems.slice(0, mostProblems));
  return files.flatMap(({ registrations }) => registrations);
}

/** Sums of a municipality's weeks, NaN where a week of the period is not there. */
export interface RegistrationSums {
  readonly low: Readonly<Record<string, number>>;
  readonly high: Readonly<Record<string, number>>;
}

/** Adds up the weeks of a period of a year by municipality; only municipalities with every week of it. */
export function sumOfWeeks(
  registrations: readonly Registration[],
  year: number,
  [first, last]: readonly [number, number],
): RegistrationSums {
  const inPeriod = registrations.filter(
    (each) => each.year === year && each.week >= first && each.week <= last,
  );
  const low: Record<string, number> = {};
  const high: Record<string, number> = {};
  for (const [code, weeks] of Map.groupBy(inPeriod, (each) => each.code)) {
    if (weeks.length < last - first + 1) continue;
    low[code] = weeks.reduce((sum, each) => sum + each.low, 0);
    high[code] = weeks.reduce((sum, each) => sum + each.high, 0);
  }
  return { low, high };
}

function headingOf(rows: readonly (readonly RegistrationCell[])[]): Heading | undefined {
  for (const [row, cells] of rows.entries()) {
    const names = cells.map((cell) => textOf(cell).toLocaleLowerCase("sv"));
    const place = names.findIndex((name) => /^kommun(kod|namn)?$/.test(name));
    if (place < 0) continue;
    const weeks = names.flatMap((name, column) => {
      const [, year, week] = /^(\d{4})\s*(?:v(?:ecka)?|-|w)\.?\s*(\d{1,2})$/.exec(name) ?? [];
      return year === undefined ? [] : [{ column, year: Number(year), week: Number(week) }];
    });
    const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
    const long = { year: at(/^år$/), week: at(/^vecka$/), count: at(/^(antal|nyinskrivna)/) };
    const isLong = long.year >= 0 && long.week >= 0 && long.count >= 0;
    if (weeks.length > 0 || isLong) return { row, place, weeks, long: isLong ? long : undefined };
  }
  return undefined;
}

function weeksIn({ weeks, long }: Heading, cells: readonly RegistrationCell[]) {
  if (!long) return weeks.map(({ column, year, week }) => ({ year, week, cell: cells[column] }));
  return [
    {
      year: Number(textOf(cells[long.year])),
      week: Number(textOf(cells[long.week])),
      cell: cells[long.count],
    },
  ];
}

function countOf(cell: RegistrationCell): { readonly low: number; readonly high: number } | undefined {
  const text = textOf(cell).replaceAll(/[\s\u00a0\u202f]/g, "");
  if (text === "<5") return { low: 0, high: hidden };
  if (!/^\d{1,7}$/.test(text)) return undefined;
  return { low: Number(text), high: Number(text) };
}

function isSum(place: string): boolean {
  return /^(riket|hela riket|totalt|summa|sverige|.* län)$/i.test(place);
}

function textOf(cell: RegistrationCell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

function noHeading(file: string): Problem {
  return {
    code: "registrations_heading",
    place: file,
    found: "no line with the heading Kommun beside weeks",
    expected: "Kommun and a column for each week (2020v10), or Kommun, År, Vecka and Antal",
    advice: "Export newly registered unemployed by municipality and week from the Employment Service.",
  };
}

function unknownPlace(place: string, name: string): Problem {
  return {
    code: "registrations_place",
    place,
    found: `'${name.slice(0, 60)}'`,
    expected: "the code or name of a municipality",
    advice: "Codes keep their leading zero.",
  };
}

function wrongCount(place: string, cell: RegistrationCell): Problem {
  return {
    code: "registrations_count",
    place,
    found: `'${textOf(cell).slice(0, 60)}'`,
    expected: "a whole number or <5, in a week from 1 to 53",
    advice: "A week that is not published yet has no column.",
  };
}

function twice(place: string, name: string, year: number, week: number): Problem {
  return {
    code: "registrations_twice",
    place,
    found: `${name} twice in week ${week} of ${year}`,
    expected: "one number for each municipality and week",
    advice: "Remove the one that is wrong.",
  };
}
