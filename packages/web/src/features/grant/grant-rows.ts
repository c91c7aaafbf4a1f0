import { type Evaluation, InputError, type Status } from "@barkraft/core";
import { type CostModel, type GrantOutcome, grantThroughSystem } from "@barkraft/sweden";

/** What the page starts with: the report's two billion kronor for individual and family care. */
export const usualGrant = { amount: 2e9, model: "individual_and_family_care" } as const;

/** One municipality's grant and what the cost model does to it, SEK per inhabitant. */
export interface GrantLine {
  readonly code: string;
  readonly name: string;
  readonly grant: number;
  readonly before: number;
  readonly change: number;
  readonly total: number;
  readonly status: Status;
}

/** A grant through the system, or null where the model's standard costs are not known in the year. */
export function grantLines(
  law: Evaluation,
  amount: number,
  model: CostModel,
): { readonly outcome: GrantOutcome; readonly lines: readonly GrantLine[] } | null {
  let outcome: GrantOutcome;
  try {
    outcome = grantThroughSystem(law, { amount, models: [model] });
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  const { perInhabitant } = outcome;
  const lines = outcome.rows.map(({ code, name, effects }): GrantLine => {
    const { itemBefore, change, status } = effects[0]!;
    return {
      code,
      name,
      grant: perInhabitant,
      before: itemBefore,
      change,
      total: perInhabitant + change,
      status,
    };
  });
  return { outcome, lines };
}

/** The two municipalities a link names, or those whose item is nearest to the report's printed ones. */
export function pairOf(
  lines: readonly GrantLine[],
  pair: string | undefined,
): readonly [GrantLine, GrantLine] {
  const [first, second] = (pair ?? "").split("~");
  const named = (code: string | undefined) => lines.find((line) => line.code === code);
  const nearest = (printed: number) =>
    lines.reduce((best, line) =>
      Math.abs(line.before - printed) < Math.abs(best.before - printed) ? line : best,
    );
  return [named(first) ?? nearest(printedItems[0]), named(second) ?? nearest(printedItems[1])];
}

/** Row B of table 1 in the report of 2020, SEK per inhabitant. */
const printedItems = [1801, -1843] as const;
