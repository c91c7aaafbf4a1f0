import { InputError, type Places, type Reform, swappedUnits } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";

/** Throws an `InputError` for a change that looks a hundred times too large or too small for its unit. */
export function refuseSwappedUnits(places: Places, year: number, reform: Reform): void {
  const problems = swappedUnits(sweden, year, places, reform);
  if (problems.length > 0) throw new InputError(problems);
}
