import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { InputError } from "@barkraft/core";
import type { OwnKeyColumns } from "@barkraft/finance";
import {
  joinRegistrations,
  type Registration,
  type RegistrationPeriod,
  readRegistrations,
  registrationColumns,
  swedishReceivers,
} from "@barkraft/sweden";
import { readUserFile } from "../../store/overlay/read-file.ts";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";
import { DataError } from "../../store/problem/data-error.ts";
import { ProblemList } from "../../store/problem/data-problem.ts";
import { analysisTables } from "../analysis/tables.ts";
import type { Country } from "../country.ts";
import { findPlace } from "../find-place.ts";

/**
 * Reads the Employment Service's files (CSV or Excel) and gives the columns `newly_registered_pct` and
 * `newly_registered_before_pct`: newly registered during the weeks, percent of the inhabitants on 31 December of the
 * year before, and the same weeks of the year before over the same inhabitants. Counts printed as `<5` make intervals,
 * `_low` and `_high`, whose middle is the figure. Throws an `InputError` for what is wrong with the files.
 */
export async function readRegistrationColumns(
  country: Country,
  paths: readonly string[],
  period: RegistrationPeriod,
): Promise<OwnKeyColumns> {
  const registrations = await readRegistrationFiles(country, paths);
  const { receivers, columns } = swedishReceivers(await analysisTables(country), period.year);
  const population = columns.get("population@-1")!.values;
  return registrationColumns(registrations, receivers, population, period, "--weeks");
}

/** Newly registered by municipality and week, from files as above. */
export async function readRegistrationFiles(
  country: Country,
  paths: readonly string[],
): Promise<readonly Registration[]> {
  const read = paths.map(async (path) => ({
    file: basename(path),
    registrations: await registrationsIn(country, path),
  }));
  return joinRegistrations(await Promise.all(read));
}

async function registrationsIn(country: Country, path: string) {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      {
        code: "file_unreadable",
        place: path,
        found: whatIsThere(error),
        expected: "an export of the Employment Service as CSV or Excel",
        advice: "Check the path given to --registrations.",
      },
    ]);
  });
  const raw = await readUserFile({ table: file.slice(0, -extname(file).length), file, path }, bytes);
  if (raw instanceof ProblemList) throw new DataError(raw.kept, raw.total);
  return readRegistrations(file, [raw.header, ...raw.rows], (place) => codeOf(country, place));
}

/** The municipality of `0114`, `Upplands Väsby` or `0114 Upplands Väsby`. */
function codeOf(country: Country, place: string): string | undefined {
  const [, code, name] = /^(\d{3,4})?\s*(.*)$/s.exec(place)!;
  const asked = name === "" ? code!.padStart(4, "0") : name!;
  try {
    return findPlace(country, "municipality", asked);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
