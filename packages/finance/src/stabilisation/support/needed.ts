import { exactSum } from "@barkraft/core";

/** What the state would have to pay so that no one cuts, counted in four ways. SEK of the year. */
export interface SupportNeeded {
  /** All places as one purse: the surplus of some covers the lack of others. */
  readonly together: number;
  /** Exactly what each lacks, and nothing to those with room. */
  readonly exact: number;
  /** The same amount per inhabitant to everyone, as much as a share of the places needs. */
  readonly perInhabitantForShare: number;
  /** The same, for every place. */
  readonly perInhabitantForAll: number;
  /** Places that lack something. */
  readonly lacking: number;
  readonly places: number;
}

/**
 * The support that a year's shortfalls call for. `share` is the share of the places, counted by number, that a
 * support per inhabitant is to keep from cutting; the places with the greatest lack per inhabitant are left out.
 */
export function supportNeeded(
  shortfall: Float64Array,
  population: Float64Array,
  share: number,
): SupportNeeded {
  const inhabitants = exactSum(population);
  const perInhabitant = Float64Array.from(shortfall, (lack, place) => lack / population[place]!).sort();
  const wanted = Math.ceil(share * perInhabitant.length - 1e-9);
  const grant = (covered: number) =>
    covered === 0 ? 0 : Math.max(0, perInhabitant[covered - 1]!) * inhabitants;
  const lacks = shortfall.map((lack) => Math.max(0, lack));
  return {
    together: Math.max(0, exactSum(shortfall)),
    exact: exactSum(lacks),
    perInhabitantForShare: grant(wanted),
    perInhabitantForAll: grant(perInhabitant.length),
    lacking: lacks.filter((lack) => lack > 0).length,
    places: shortfall.length,
  };
}
