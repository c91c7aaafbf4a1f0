import { InputError, type Status } from "@barkraft/core";
import type { TargetedGrant } from "@barkraft/finance";
import { type CostModel, costModelOfSector, grantThroughSystem } from "@barkraft/sweden";
import type { Country } from "../country.ts";

/** A grant that is folded, and how much of it. */
export interface FoldedRow {
  readonly grant: TargetedGrant;
  /** Million SEK. */
  readonly amount: number;
  readonly status: Status;
  readonly shared: boolean;
}

/** What the cost equalisation does when the folded money no longer lowers the net cost of the services. */
export interface FoldEqualisation {
  /** Year of the law that it is computed with; null where it cannot be computed. */
  readonly lawYear: number | null;
  /** Why it cannot be computed. */
  readonly reason: string | null;
  /** Million SEK by which each sub-model's national cost rises. */
  readonly models: readonly { readonly model: CostModel; readonly amount: number }[];
  /** Sectors of folded grants that no sub-model follows. */
  readonly without: readonly string[];
  /** SEK per inhabitant. */
  readonly byCode: ReadonlyMap<string, number>;
}

const laws = { first: 2020, last: 2022 };

/**
 * A targeted grant is booked as revenue of the service, so it lowers the net cost that the national standard cost is
 * made of. Paid as a general grant, it no longer does: the national cost of the service rises by as much, and two
 * years later every supplement and deduction of its sub-model rises in proportion.
 */
export function equalisationOfFold(
  country: Country,
  folded: readonly FoldedRow[],
  year: number,
): FoldEqualisation {
  const amounts = new Map<CostModel, number>();
  const without = new Set<string>();
  for (const { grant, amount, shared } of folded) {
    if (!shared || grant.receiver !== "municipalities") continue;
    const model: CostModel | undefined = (costModelOfSector as Readonly<Record<string, CostModel>>)[
      grant.sector
    ];
    if (model) amounts.set(model, (amounts.get(model) ?? 0) + amount);
    else without.add(grant.sector);
  }
  const lawYear = Math.min(laws.last, Math.max(laws.first, year));
  const models = [...amounts].map(([model, amount]) => ({ model, amount: Number(amount.toFixed(3)) }));
  const byCode = new Map<string, number>();
  try {
    for (const { model, amount } of models) {
      const { rows } = grantThroughSystem(country.baseline(lawYear), {
        amount: amount * 1e6,
        models: [model],
      });
      for (const { code, effects } of rows) {
        byCode.set(code, (byCode.get(code) ?? 0) + effects.reduce((sum, { change }) => sum + change, 0));
      }
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { lawYear: null, reason: error.message, models, without: [...without], byCode: new Map() };
  }
  if (models.length === 0) for (const { code } of country.municipalities) byCode.set(code, 0);
  return { lawYear, reason: null, models, without: [...without], byCode };
}
