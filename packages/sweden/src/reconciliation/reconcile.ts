import {
  type Evaluation,
  exactSum,
  type Labels,
  type Reference,
  type Status,
  worseStatus,
} from "@barkraft/core";
import { paymentItems } from "../grants/payment-items.ts";

/** One computed part of what a municipality booked. */
export interface ReconciledPart {
  readonly id: string;
  readonly label: Labels;
  /** SEK; null where it is not known. */
  readonly amount: number | null;
  readonly status: Status;
  readonly law: readonly Reference[];
}

/** Computed parts against the booked total of one municipality and year. Amounts in SEK. */
export interface Reconciliation {
  readonly parts: readonly ReconciledPart[];
  /** The sum of the parts that are known. */
  readonly computed: number;
  readonly booked: number | null;
  /** Booked less computed: what the computation does not explain, parts that are not known included. */
  readonly rest: number | null;
  /** The rest per inhabitant on 31 December, as the accounts count. */
  readonly restPerInhabitant: number | null;
  readonly status: Status;
  /** Ids of the parts that are not known and so are in the rest. */
  readonly unknownParts: readonly string[];
}

/** What is reconciled: general grants and equalisation, or tax revenue. */
export const reconciledTotals = ["grants", "tax"] as const;

export type ReconciledTotal = (typeof reconciledTotals)[number];

const inhabitants = "population_1_november";
const inhabitantsYearEnd = "population_31_december";
const bookedId: Readonly<Record<ReconciledTotal, string>> = {
  grants: "booked_general_grants",
  tax: "booked_tax_revenue",
};

function partIds(evaluation: Evaluation, total: ReconciledTotal): readonly string[] {
  if (total === "tax") return ["own_tax_revenue", "final_settlement_payment"];
  const equalisation = paymentItems(evaluation.scheme).map(({ id }) => id);
  return [...equalisation, "disability_equalisation_pc", "property_fee", "support_outside_equalisation"];
}

/**
 * The computed parts of a municipality's general grants or tax revenue against what it booked that year. Parts per
 * inhabitant are counted by 1 November as the law does, the booked total by 31 December as the accounts do; they
 * meet in kronor. Nothing is adjusted to make the rest small.
 */
export function reconcile(evaluation: Evaluation, total: ReconciledTotal, code: string): Reconciliation {
  const parts = partIds(evaluation, total).map((id) => partOf(evaluation, id, code));
  const known = parts.filter(({ amount }) => amount !== null);
  const computed = exactSum(known.map(({ amount }) => amount!));
  const booked = evaluation.value(bookedId[total], code);
  const people = evaluation.value(inhabitantsYearEnd, code);
  const rest = booked === null ? null : booked - computed;
  return {
    parts,
    computed,
    booked,
    rest,
    restPerInhabitant: rest === null || people === null ? null : rest / people,
    status:
      rest === null
        ? "unknown"
        : known.reduce<Status>((worst, { status }) => worseStatus(worst, status), "derived"),
    unknownParts: parts.filter(({ amount }) => amount === null).map(({ id }) => id),
  };
}

function partOf(evaluation: Evaluation, id: string, code: string): ReconciledPart {
  const { scheme, places } = evaluation;
  const slot = scheme.slotOf.get(id)!;
  const node = evaluation.nodeAt(slot);
  const row = evaluation.row("municipality", code);
  const at = node.level === "municipality" ? row : places.parents.municipality![node.level]![row]!;
  const value = evaluation.valueAt(slot, at);
  const perInhabitant = node.unit === "SEK/inhabitant";
  const people = perInhabitant ? evaluation.value(inhabitants, code) : 1;
  const amount = value === null || people === null ? null : value * people;
  const own = evaluation.statusAt(slot, at);
  const status = perInhabitant ? worseStatus(own, evaluation.status(inhabitants, code)) : own;
  const declared = node.kind === "sum" || node.kind === "mean" ? node.ofDeclaration : node.declaration;
  return {
    id,
    label: declared.label,
    amount,
    status: amount === null ? "unknown" : status,
    law: "law" in declared ? declared.law : [],
  };
}
