import type { InputColumn, Places } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";

/** As many made-up municipalities as asked for, spread over the counties of `places`. */
export function syntheticPlaces(places: Places, count: number): Places {
  const counties = places.levels.county!.codes.length;
  const countyOf = Int32Array.from({ length: count }, (_, place) => place % counties);
  const codes = Array.from({ length: count }, (_, place) => `S${String(place).padStart(6, "0")}`);
  return {
    levels: { ...places.levels, municipality: { codes, names: codes } },
    parents: {
      ...places.parents,
      municipality: { nation: new Int32Array(count), county: countyOf, region: countyOf },
    },
  };
}

/** Made-up figures in the range of the real ones; the same on every machine. */
export function syntheticInputs(places: Places): ReadonlyMap<string, InputColumn> {
  const sizes: Readonly<Record<string, number>> = {
    tax_base: 4e9,
    national_tax_base_total: Number.NaN,
    municipal_tax_rate: 21,
    regional_tax_rate: 11,
    cost_equalisation_published_pc: 1500,
    structural_grant_pc: 200,
    introduction_grant_pc: 100,
  };
  return new Map(
    sweden.declaration.inputs.map(({ id, level }) => {
      const size = sizes[id] ?? 20_000;
      const values = Float64Array.from(places.levels[level]!.codes, (_, place) =>
        Math.round(size * (0.5 + ((place * 7919) % 1000) / 1000)),
      );
      return [id, { values, year: 2020, statusAt: () => "assumed", sourceAt: () => undefined }];
    }),
  );
}
