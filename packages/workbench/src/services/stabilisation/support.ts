import { type AssumptionChanges, assistanceOfLostJobs, type LostJobsAssistance } from "@barkraft/finance";
import {
  type SupportAnswer,
  type SupportGround,
  supportAnswer,
  supportGround,
  supportOpeningYear,
  usualLags,
  usualUninsured,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { assistanceEstimates } from "./assistance.ts";
import { stabilisationTables } from "./tables.ts";

export interface SupportAsked {
  readonly year: number;
  /** Share of the municipalities, percent. */
  readonly share: number;
  readonly assume: AssumptionChanges;
  /** SEK by code or name. */
  readonly reserves: Readonly<Record<string, number>>;
  /** Share of the unemployed outside unemployment insurance, percent; a third unless said. */
  readonly uninsured?: number | undefined;
}

export interface SupportResult extends SupportAnswer {
  /** What the work that ceases in the year that is asked about adds to social assistance. */
  readonly lostJobs: LostJobsAssistance;
  readonly uninsured: number;
  readonly ground: SupportGround;
  readonly share: number;
  readonly reserves: Readonly<Record<string, number>>;
  readonly versions: Versions;
}

const grounds = new WeakMap<Country, Promise<SupportGround>>();

/** What the support is computed from; read once. */
export function supportGroundOf(country: Country): Promise<SupportGround> {
  const known = grounds.get(country);
  if (known) return known;
  const ground = stabilisationTables(country).then((tables) =>
    supportGround(tables, country.places, country.baseline(supportOpeningYear + 1)),
  );
  grounds.set(country, ground);
  return ground;
}

/** The support needed in a year. Throws an `InputError` for an unknown place or an impossible assumption. */
export async function supportOf(country: Country, asked: SupportAsked): Promise<SupportResult> {
  const reserves = Object.fromEntries(
    Object.entries(asked.reserves).map(([place, amount]) => [
      findPlace(country, "municipality", place),
      amount,
    ]),
  );
  const ground = await supportGroundOf(country);
  const answer = supportAnswer(ground, {
    year: asked.year,
    share: asked.share / 100,
    assume: asked.assume,
    reserves,
  });
  const { uninsured = usualUninsured } = asked;
  const { estimates } = await assistanceEstimates(country, usualLags);
  const lostJobs = assistanceOfLostJobs(
    estimates[0]!,
    { jobs: answer.places.jobs, population: ground.population, workingAge: ground.workingAge },
    { unemployedShare: answer.values.unemployed_share / 100, strength: uninsured / usualUninsured },
  );
  return { ...answer, lostJobs, uninsured, ground, share: asked.share, reserves, versions: country.versions };
}
