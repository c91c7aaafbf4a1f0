import type { Parameter } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";

const owned = "balance_requirement.";

/**
 * The numbers of the balance requirement. They follow one municipality over the years and no step of the scheme reads
 * them, so they are no part of it, and a reform of the scheme cannot name them.
 */
export const balanceParameters: readonly Parameter[] = Object.values<Parameter>(parameters).filter(({ id }) =>
  id.startsWith(owned),
);
