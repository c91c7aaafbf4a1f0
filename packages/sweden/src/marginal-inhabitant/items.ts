import { type Evaluation, exactSum, type Scheme, worseStatus } from "@barkraft/core";
import type { PaymentItem } from "../grants/payment-items.ts";
import type { Basis, MarginalItem, MarginalStandardCost } from "./marginal.ts";
import { population } from "./one-more.ts";
import { stages } from "./person.ts";

/** The place before and after, and what follows from the inputs that were raised. */
export interface Reader {
  /** Without the person, then after each stage. */
  readonly series: readonly { readonly paid: Evaluation; readonly exact: Evaluation }[];
  readonly row: number;
  readonly isFollowing: (id: string, row: number) => boolean;
  /** The same without what follows only through the means of the nation. */
  readonly followsOwn: (id: string, row: number) => boolean;
}

/** An item made of standard costs is only as much of a formula as they are. */
export function withBasisOfParts(
  scheme: Scheme,
  item: MarginalItem,
  standardCosts: readonly MarginalStandardCost[],
): MarginalItem {
  const slot = scheme.slotOf.get(item.id)!;
  const fixed = standardCosts.some(
    ({ id, basis }) => basis !== "formula" && scheme.dependants[scheme.slotOf.get(id)!]!.includes(slot),
  );
  return item.basis === "formula" && item.id === "cost_equalisation_pc" && fixed
    ? { ...item, basis: "partly by formula" }
    : item;
}

/** A step of the scheme as an item. */
export function declaredItem(scheme: Scheme, id: string): PaymentItem {
  const step = scheme.declaration.steps.find((each) => each.id === id)!;
  return { id, label: step.label, level: step.level };
}

/** An item before the person came, and what each stage of the arrival changes. */
export function itemOf({ id, label }: PaymentItem, kind: MarginalItem["kind"], reader: Reader): MarginalItem {
  const { series, row, isFollowing } = reader;
  const amounts = series.map(({ paid, exact }) => ({
    paid: amountAt(paid, id, row, kind),
    exact: amountAt(exact, id, row, kind),
  }));
  const [before] = amounts;
  const first = series[0]!.paid;
  const at = placeRow(first, id, row);
  const status = first.statusAt(first.scheme.slotOf.get(id)!, at);
  const average = known(before!.paid / first.column(population)[row]!);
  const changes = stages.map((stage, position) => ({
    stage,
    paid: known(amounts[position + 1]!.paid - amounts[position]!.paid),
    beforeRounding: known(amounts[position + 1]!.exact - amounts[position]!.exact),
  }));
  const basis: Basis =
    average === null ? "unknown" : isFollowing(id, at) ? "formula" : "fixed per inhabitant";
  return {
    id,
    label,
    kind,
    basis,
    average,
    averageStatus: status,
    changes,
    paid: known(amounts.at(-1)!.paid - before!.paid),
    beforeRounding: known(amounts.at(-1)!.exact - before!.exact),
    elsewhere:
      kind === "own tax" || basis !== "formula" ? (average === null ? null : 0) : elsewhere(id, reader),
    // A person who does not exist is somebody's assumption, whatever the law makes of it.
    status: average === null ? "unknown" : worseStatus(status, "assumed"),
  };
}

function elsewhere(id: string, { series, row }: Reader): number | null {
  const [before, after] = [series[0]!.exact, series.at(-1)!.exact];
  const { codes } = before.places.levels.municipality!;
  const changes = codes.map((_, place) =>
    place === row
      ? 0
      : amountAt(after, id, place, "equalisation") - amountAt(before, id, place, "equalisation"),
  );
  // Municipalities about which nothing is known in the year take no part.
  return exactSum(changes.filter((change) => !Number.isNaN(change)));
}

/** An item's amount at a municipality, SEK; own tax is an amount already. */
function amountAt(evaluation: Evaluation, id: string, row: number, kind: MarginalItem["kind"]): number {
  const value = evaluation.column(id)[placeRow(evaluation, id, row)]!;
  return kind === "own tax" ? value : value * evaluation.column(population)[row]!;
}

function placeRow(evaluation: Evaluation, id: string, row: number): number {
  const { level } = evaluation.scheme.nodes[evaluation.scheme.slotOf.get(id)!]!;
  return level === "municipality" ? row : evaluation.places.parents.municipality![level]![row]!;
}

/** The standard costs of the cost equalisation without and with the person. */
export function standardCostsOf(scheme: Scheme, { series, row, followsOwn }: Reader): MarginalStandardCost[] {
  const { choices, steps } = scheme.declaration;
  const [before, after] = [series[0]!.exact, series.at(-1)!.exact];
  return [...choices, ...steps]
    .filter(({ id, level }) => level === "municipality" && /_standard_cost_pc$/.test(id))
    .map(({ id, label }) => {
      const old = known(before.column(id)[row]!);
      return {
        id,
        label,
        basis: old === null ? "unknown" : followsOwn(id, row) ? "formula" : "fixed per inhabitant",
        before: old,
        after: known(after.column(id)[row]!),
        status: before.statusAt(before.scheme.slotOf.get(id)!, row),
      };
    });
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
