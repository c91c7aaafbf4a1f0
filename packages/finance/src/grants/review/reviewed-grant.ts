import { InputError } from "@barkraft/core";
import { isLocalGrant, type TargetedGrant } from "../register/grant.ts";
import { unknownGrant } from "../register/unknown-grant.ts";
import type { GrantReview } from "./check.ts";

/**
 * The grant of the register that a review is of; undefined for one that the review says is only proposed. Throws an
 * `InputError` for a grant that is neither, or both; `place` is what the review is called there.
 */
export function reviewedGrant(
  { grant: id, proposed = false }: GrantReview,
  grants: readonly TargetedGrant[],
  place = "review",
): TargetedGrant | undefined {
  const found = grants.find((grant) => grant.id === id);
  if (proposed && found) throw notOnlyProposed(id, `${place}.proposed`);
  if (proposed) return undefined;
  if (!found || !isLocalGrant(found))
    throw new InputError([unknownGrant(id, grants, `${place}.grant`, true)]);
  return found;
}

function notOnlyProposed(id: string, place: string): InputError {
  return new InputError([
    {
      code: "review_grant_not_proposed",
      place,
      found: `true, and '${id.slice(0, 80)}' in the register`,
      expected: "proposed only for a grant that is not in the register",
      advice: "Leave proposed out, or give the proposal another name.",
    },
  ]);
}
