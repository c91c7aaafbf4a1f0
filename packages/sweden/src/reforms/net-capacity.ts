import { type Evaluation, mean } from "@barkraft/core";

/** Which items a net capacity is made of. */
export type CapacityDefinition = "with cost equalisation" | "income equalisation only";

/** What a municipality can afford after equalisation, SEK per inhabitant. */
export interface NetCapacity {
  readonly definition: CapacityDefinition;
  /** Mean municipal tax rate, as a share, weighted by the tax base. */
  readonly taxRate: number;
  readonly values: Float64Array;
}

/**
 * The cost-adjusted net capacity of each municipality: what its own tax capacity gives at the mean municipal tax rate,
 * so that nobody looks rich by taxing more, with the equalisation items, less the structural cost difference. That
 * difference is what the law as it is (`baseline`) equalises, the same before and after a reform, so that a reform of
 * the cost equalisation counts and a need does not look like wealth. Where cost equalisation is not known for every
 * municipality whose income equalisation is, all are counted without it. `taxRates` in percent.
 */
export function netCapacity(
  baseline: Evaluation,
  evaluation: Evaluation,
  taxRates: Float64Array,
): NetCapacity {
  const own = evaluation.column("own_tax_capacity");
  const income = evaluation.column("income_equalisation_pc");
  const total = evaluation.column("known_total_pc");
  const needs = baseline.column("cost_equalisation_pc");
  const taxRate = mean(taxRates, baseline.column("tax_base")) / 100;
  const isWhole = income.every(
    (item, row) => Number.isNaN(item) || Number.isFinite(total[row]! - needs[row]!),
  );
  return {
    definition: isWhole ? "with cost equalisation" : "income equalisation only",
    taxRate,
    values: own.map((capacity, row) => {
      return taxRate * capacity + (isWhole ? total[row]! - needs[row]! : income[row]!);
    }),
  };
}
