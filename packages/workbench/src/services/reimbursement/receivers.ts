import type { ClaimReceiver } from "@barkraft/finance";
import { swedishReceivers } from "@barkraft/sweden";
import { analysisTables } from "../analysis/tables.ts";
import type { Country } from "../country.ts";

/** Every municipality and region with its inhabitants at the turn of a year; NaN where they are not known. */
export async function claimReceivers(country: Country, year: number): Promise<readonly ClaimReceiver[]> {
  const { receivers, columns } = swedishReceivers(await analysisTables(country), year);
  const inhabitants = columns.get("population")?.values;
  return receivers.codes.map((code, at) => ({
    code,
    name: receivers.names[at]!,
    kind: receivers.kinds[at]!,
    inhabitants: inhabitants?.[at] ?? Number.NaN,
  }));
}
