import { InputError } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { unknownQuantity } from "../law/find-quantity.ts";

/** The item that reforms are compared by unless another is asked for. */
const defaultQuantity = "income_equalisation_pc";

/** A quantity in SEK per inhabitant, which times the inhabitants is an amount. */
export interface AskedQuantity {
  readonly id: string;
  readonly level: "municipality" | "region";
}

/**
 * The quantity that a user asks a reform to be followed by. Throws an `InputError` for one that does not exist or is
 * not an amount per inhabitant of a municipality or, unless `onlyMunicipal`, a region.
 */
export function askedQuantity(id: string = defaultQuantity, onlyMunicipal = false): AskedQuantity {
  const node = sweden.nodes[sweden.slotOf.get(id) ?? -1];
  if (!node || node.kind === "sum" || node.kind === "mean") throw unknownQuantity(id);
  const { level } = node;
  const isAmount = node.unit === "SEK/inhabitant" && node.kind !== "parameter";
  if (isAmount && (level === "municipality" || (level === "region" && !onlyMunicipal))) return { id, level };
  throw new InputError([
    {
      code: "quantity_not_per_inhabitant",
      place: "quantity",
      found: `'${id}' (${node.unit}, ${level})`,
      expected: "an amount per inhabitant of a municipality",
      advice: "For example income_equalisation_pc, cost_equalisation_pc or known_total_pc.",
    },
  ]);
}
