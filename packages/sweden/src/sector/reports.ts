import { InputError, knownOrNull, type Problem, type Table } from "@barkraft/core";

/** A statement about the sector as it was published. */
export interface SectorStatement {
  readonly measure: string;
  readonly level: string;
  readonly year: number;
  /** The month, `2020-06`. */
  readonly stated: string;
  readonly places: number | null;
  readonly respondents: number | null;
  readonly amount: number | null;
  readonly source: string;
}

/** The published statements in the order of the table. */
export function sectorStatements(tables: ReadonlyMap<string, Table>): readonly SectorStatement[] {
  const table = tables.get("sector-statements");
  const text = (name: string, row: number) => table?.texts.get(name)?.[row] ?? "";
  const number = (name: string, row: number) => knownOrNull(table?.numbers.get(name)?.[row] ?? Number.NaN);
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) => {
    const millions = number("amount_msek", row);
    return {
      measure: text("measure", row),
      level: text("level", row),
      year: number("year", row)!,
      stated: text("stated", row),
      places: number("places", row),
      respondents: number("respondents", row),
      amount: millions === null ? null : millions * 1e6,
      source: text("quoted_from", row),
    };
  });
}

/** What a year's collected forecasts say, with the latest report of each place. */
export interface CollectedForecasts {
  readonly year: number;
  readonly level: "municipality" | "region";
  readonly red: number;
  readonly reported: number;
  /** Of how many places. */
  readonly places: number;
  /** Σ of the forecasts, SEK. */
  readonly result: number;
  /** The newest report among them. */
  readonly latest: string;
  /** Codes without a report. */
  readonly missing: readonly string[];
}

/**
 * The forecasts that a user has collected: who has reported, and how many expect a deficit. The latest report of each
 * place counts. Throws an `InputError` that names every code that is no municipality or region.
 */
export function collectedForecasts(
  tables: ReadonlyMap<string, Table>,
  codes: { readonly municipality: readonly string[]; readonly region: readonly string[] },
): readonly CollectedForecasts[] {
  const table = tables.get("result-forecasts");
  const latest = new Map<string, { year: number; code: string; reported: string; result: number }>();
  const problems: Problem[] = [];
  table?.texts.get("code")?.forEach((code, row) => {
    const year = table.numbers.get("year")![row]!;
    const reported = table.texts.get("reported")![row]!;
    const result = table.numbers.get("operating_result_msek")![row]! * 1e6;
    if (!(code.length === 2 ? codes.region : codes.municipality).includes(code)) {
      problems.push({
        code: "unknown_place",
        place: `result-forecasts, ${code} ${year}`,
        found: `'${code}'`,
        expected: "the code of a municipality or of a region's county",
        advice: "Write four digits for a municipality and two for a region, with the leading zero.",
      });
    }
    const known = latest.get(`${code} ${year}`);
    if (!known || known.reported < reported) latest.set(`${code} ${year}`, { year, code, reported, result });
  });
  if (problems.length > 0) throw new InputError(problems);
  const reports = [...latest.values()];
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) =>
    (["municipality", "region"] as const).flatMap((level) => {
      const all = codes[level];
      const those = reports.filter((each) => each.year === year && all.includes(each.code));
      if (those.length === 0) return [];
      const reporting = new Set(those.map(({ code }) => code));
      return [
        {
          year,
          level,
          red: those.filter(({ result }) => result < 0).length,
          reported: those.length,
          places: all.length,
          result: those.reduce((sum, { result }) => sum + result, 0),
          latest: those.reduce((last, { reported }) => (reported > last ? reported : last), ""),
          missing: all.filter((code) => !reporting.has(code)),
        },
      ];
    }),
  );
}
