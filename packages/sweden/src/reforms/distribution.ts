import {
  byGroup,
  changeOf,
  type Evaluation,
  evenShare,
  type GroupOutcome,
  type Spread,
  spreadOf,
} from "@barkraft/core";
import type { Finances } from "./finances.ts";
import type { Grouping, GroupKey } from "./grouping.ts";
import { inhabitantsAt } from "./inhabitants.ts";
import { type CapacityDefinition, netCapacity } from "./net-capacity.ts";

/** A measure of spread as the law is and under the reform. */
export interface SpreadChange {
  readonly before: Spread;
  readonly after: Spread;
}

/** Who wins and who loses by a reform, and whether it evens out. */
export interface Distribution {
  readonly quantity: string;
  readonly by: Grouping["by"];
  readonly groups: readonly (GroupOutcome & GroupKey)[];
  /** All municipalities together. */
  readonly whole: GroupOutcome;
  /** What was added for each inhabitant to keep the sum as it was; null when nothing was. */
  readonly added: number | null;
  readonly revenueYear: number | null;
  readonly taxRateYear: number | null;
  /** Net capacity after equalisation, SEK per inhabitant, see `netCapacity`. */
  readonly capacity: {
    readonly definition: CapacityDefinition;
    readonly taxRate: number;
    /** Each municipality as much as its inhabitants. */
    readonly weighted: SpreadChange;
    /** Each municipality once. */
    readonly unweighted: SpreadChange;
  };
}

/**
 * Gathers the change of a municipal quantity (SEK per inhabitant) by group: kronor, kronor per inhabitant and share of
 * revenue, with measures of spread before and after. With `closed`, everyone gets the equal amount that keeps the sum
 * unchanged; unknown municipalities make that impossible, and it is then left out.
 */
export function distributionOf(
  baseline: Evaluation,
  reformed: Evaluation,
  quantity: string,
  grouping: Grouping,
  finances: Finances,
  closed = false,
): Distribution {
  const weights = baseline.column(inhabitantsAt("municipality"));
  const alone = changeOf(baseline, reformed, quantity);
  const added = closed ? evenShare(alone, weights) : null;
  const changes = added === null ? alone : alone.map((change) => change + added);
  const keys = grouping.keys.map(({ key }) => key);
  const groups = byGroup(changes, weights, finances.revenues, grouping.groups, keys);
  const everyone = grouping.groups.map(() => "all");
  const before = netCapacity(baseline, baseline, finances.taxRates);
  const after = netCapacity(baseline, reformed, finances.taxRates);
  const closedValues = after.values.map((value) => value + (added ?? 0));
  const spread = (weighing?: Float64Array): SpreadChange => ({
    before: spreadOf(before.values, weighing),
    after: spreadOf(closedValues, weighing),
  });
  return {
    quantity,
    by: grouping.by,
    groups: groups.map((group, position) => ({ ...grouping.keys[position]!, ...group })),
    whole: byGroup(changes, weights, finances.revenues, everyone, ["all"])[0]!,
    added,
    revenueYear: finances.revenueYear,
    taxRateYear: finances.taxRateYear,
    capacity: {
      definition: before.definition,
      taxRate: before.taxRate,
      weighted: spread(weights),
      unweighted: spread(),
    },
  };
}
