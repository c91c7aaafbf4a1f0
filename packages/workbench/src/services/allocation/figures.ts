import { type KeyFigures, packKeyFigures } from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country } from "../country.ts";

/** The figures that a page shares pots and holds keys against the past with. */
export async function keyFiguresOf(country: Country): Promise<KeyFigures> {
  return packKeyFigures(await analysisTables(country));
}
