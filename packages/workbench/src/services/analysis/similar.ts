import { InputError, nearestNames, type Problem } from "@barkraft/core";
import {
  type Similar,
  similarityVariableIds,
  similarityVariables,
  similarMunicipalities,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { analysisTables } from "./tables.ts";

export interface SimilarAnswer extends Similar {
  readonly versions: Versions;
}

export interface SimilarAsked {
  /** Code or name. */
  readonly place: string;
  readonly year?: number | undefined;
  readonly count: number;
  /** Only these traits; all of them unless said. */
  readonly by?: readonly string[] | undefined;
  /** Weights that differ from the usual ones. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
}

/** The municipalities most like one. Throws an `InputError` for a place, trait, weight or year that does not exist. */
export async function similarTo(country: Country, asked: SimilarAsked): Promise<SimilarAnswer> {
  const code = findPlace(country, "municipality", asked.place);
  const weights = { ...weightsBy(asked.by), ...asked.weights };
  const { year, count } = asked;
  const tables = await analysisTables(country);
  const found = similarMunicipalities(tables, country.places, country.municipalities, {
    code,
    year,
    count,
    weights,
  });
  return { ...found, versions: country.versions };
}

/** The usual weights of the traits that are named, and nought for the others. */
function weightsBy(by: readonly string[] | undefined): Readonly<Record<string, number>> {
  if (by === undefined) return {};
  const problems = by
    .filter((id) => !(similarityVariableIds as readonly string[]).includes(id))
    .map((id): Problem => {
      const near = nearestNames(id.slice(0, 100), similarityVariableIds);
      return {
        code: "unknown_trait",
        place: "by",
        found: `'${id.slice(0, 100)}'`,
        expected: `one of ${similarityVariableIds.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
      };
    });
  if (problems.length > 0) throw new InputError(problems);
  return Object.fromEntries(similarityVariables.map(({ id, weight }) => [id, by.includes(id) ? weight : 0]));
}
