import { setImmediate } from "node:timers/promises";
import { backTest, backTestYears, type Coverage } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { economyTables } from "../economy/tables.ts";

export interface BackTestResult {
  readonly paths: number;
  readonly seed: number;
  readonly coverage: readonly Coverage[];
  readonly versions: Versions;
}

/** How often the outcome fell inside the bands, from every start year. */
export async function bandsBackTest(
  country: Country,
  asked: { readonly paths: number; readonly seed: number },
): Promise<BackTestResult> {
  const tables = await economyTables(country);
  const coverage: Coverage[] = [];
  for (const start of backTestYears) {
    coverage.push(...backTest(tables, country.places, { ...asked, start }));
    // Room for others between the starts.
    await setImmediate();
  }
  return { ...asked, coverage, versions: country.versions };
}
