import { neededColumns } from "@barkraft/sweden";
import { buildData, checkData, loadTables } from "../../store/index.ts";
import { Country, type YearState } from "../country.ts";

export type { Check, Progress, Report } from "../../store/index.ts";
export { buildData, checkData };

/** A user's folder of tables that was found to be in order. */
export interface CheckedTables {
  /** Rows of the user's by table, for the tables that are computed with. */
  readonly rows: ReadonlyMap<string, number>;
  readonly dataVersion: string;
  /** Which years can be computed with the user's tables over the shipped ones. */
  readonly years: readonly YearState[];
}

/** Checks a user's folder of tables. Throws a `DataError` with everything that is wrong in it. */
export async function checkTables(folder: string): Promise<CheckedTables> {
  const { tables, dataVersion, notes } = await loadTables({
    names: Object.keys(neededColumns),
    columns: neededColumns,
    overlay: folder,
  });
  const rows = new Map<string, number>();
  for (const [name, { originOfRow, origins }] of tables) {
    const own = originOfRow.filter((origin) => origins[origin]?.kind === "user").length;
    if (own > 0) rows.set(name, own);
  }
  return { rows, dataVersion, years: new Country(tables, dataVersion, notes).years() };
}
