import { InputError } from "@barkraft/core";
import type { FlatEconomy } from "../flat-economy.ts";
import { stateAt } from "./layout.ts";

/** Throws an `InputError` with the first year, place and quantity that is not a finite number in some path. */
export function stopAtUnknown(flat: FlatEconomy, { positions }: { readonly positions: Float64Array }): void {
  const cells = flat.years * flat.count;
  for (let cell = 0; cell < cells; cell++) {
    for (let index = 0; index < flat.quantities.length; index++) {
      if (Number.isFinite(positions[index * cells + cell]!)) continue;
      throw unknownAt(flat, flat.quantities[index]!, cell % flat.count, Math.floor(cell / flat.count));
    }
  }
}

/** Throws an `InputError` with the first place whose new tax base is not a finite number. */
export function stopAtTaxBase(flat: FlatEconomy, state: Float64Array, year: number): void {
  for (let place = 0; place < flat.count; place++) {
    const taxBase = state[place * flat.stateSize + stateAt.item]!;
    if (!Number.isFinite(taxBase)) throw unknownAt(flat, "tax_base", place, year);
  }
}

function unknownAt(flat: FlatEconomy, what: string, place: number, year: number): InputError {
  return new InputError([
    {
      code: "simulation_unknown",
      place: `${what}, ${flat.places[place]} ${flat.openingYear + 1 + year}`,
      found: "something that is not a number",
      expected: "a number for every place, year and path",
      advice: "Look at the figures and drivers of this place and year.",
    },
  ]);
}
