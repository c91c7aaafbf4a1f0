import type { PackageOutcome } from "@barkraft/finance";

/** The package in hand, or the one beside it. */
export interface Side {
  readonly side: "own" | "beside";
  readonly shown: PackageOutcome;
}

/** The package in hand, and the one beside it if there is one. */
export function sidesOf(outcome: PackageOutcome, beside: PackageOutcome | undefined): readonly Side[] {
  return [{ side: "own", shown: outcome }, ...(beside ? [{ side: "beside", shown: beside } as const] : [])];
}
