import { nearestNames, type Problem } from "@barkraft/core";
import { isLocalGrant, type TargetedGrant } from "./grant.ts";

/**
 * That a grant is not in the register, or does not go to local government, with the ids nearest to it. A review may be of
 * a grant that is only proposed, and is told how that is said.
 */
export function unknownGrant(
  id: string,
  grants: readonly TargetedGrant[],
  place: string,
  mayBeProposed = false,
): Problem {
  const other = grants.find((grant) => grant.id === id);
  const ids = grants.filter(isLocalGrant).map((grant) => grant.id);
  const near = other ? [] : nearestNames(id, ids, 3);
  const listed = near.join(", ");
  const advice = near.length > 0 ? `Did you mean ${listed}?` : "`barkraft register` lists all of them.";
  const proposal =
    near.length > 0
      ? `Did you mean ${listed}? For a grant that is only proposed, write proposed: true.`
      : "`barkraft register` lists all of them. For a grant that is only proposed, write proposed: true.";
  return {
    code: "unknown_targeted_grant",
    place,
    found: other ? `'${id}', which does not go to local government` : `'${id.slice(0, 80)}'`,
    expected: "the id of a targeted grant in the register",
    advice: mayBeProposed ? proposal : advice,
  };
}
