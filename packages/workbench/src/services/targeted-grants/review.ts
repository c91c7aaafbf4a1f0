import type { FigureSource } from "@barkraft/core";
import {
  type Administration,
  administrationOf,
  checkReview,
  type GrantReview,
  type Judgement,
  judge,
  overlapsOf,
  reviewedGrant,
  reviewQuestions,
  type TargetedGrant,
} from "@barkraft/finance";
import { administrationAssumptions } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { grantFigures, grantsNamed } from "./figures.ts";

/** A review with what it comes to and what the register says of the grant. */
export interface ReviewAnswer extends Judgement {
  readonly review: GrantReview;
  /** Undefined for a grant that is only proposed. */
  readonly grant: TargetedGrant | undefined;
  readonly overlaps: readonly TargetedGrant[];
  /** By the register's hours; undefined for a grant that is only proposed. */
  readonly cost: Administration | undefined;
  readonly lastFigures: number;
  readonly sources: readonly FigureSource[];
  readonly versions: Versions;
}

/**
 * Judges a review against the four principles. Throws an `InputError` with everything that is wrong with it, and for a
 * grant that is neither in the register nor said to be only proposed.
 */
export async function reviewGrant(country: Country, data: unknown, place = "review"): Promise<ReviewAnswer> {
  const review = checkReview(data, place);
  const { grants, years, sources } = await grantFigures(country);
  const grant = reviewedGrant(review, grants, place);
  return {
    ...judge(review),
    review,
    grant,
    overlaps: grant ? overlapsOf(grant, grants) : [],
    cost: grant && administrationOf([grant], administrationAssumptions),
    lastFigures: years.last,
    sources,
    versions: country.versions,
  };
}

/** An empty form for a grant of the register, to be filled in: every question with what may be answered. */
export async function emptyReview(country: Country, id: string): Promise<string> {
  const { grants } = await grantFigures(country);
  const [grant] = grantsNamed(grants, [id]);
  const questions = reviewQuestions.map(
    ({ id: question, answers }) => `  ${question}: # ${answers.join(", ")}\n    answer:\n    reason:\n`,
  );
  return `# ${grant!.name.sv}\ngrant: ${id}\n# proposed: true # for a grant that is not in the register\nreviewed_by:\nreviewed_on:\nanswers:\n${questions.join("")}`;
}
