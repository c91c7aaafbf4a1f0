import { type Labels, roundedToSum } from "@barkraft/core";
import { costPerKrona } from "../money/flows.ts";
import { tranchesOf } from "../money/tranches.ts";
import { monthText } from "../month.ts";
import type { Measure, Payment, SupportPackage, Words } from "./types.ts";

/** What is held equal when a package is set against grants: what is paid out, or what it costs the state. */
export const equalities = ["amount", "cost"] as const;
export type Equality = (typeof equalities)[number];

/**
 * The same money as one general grant per inhabitant to municipalities and regions, in the same months. With
 * `cost`, the grant is what the package costs the state in its middle case. Measures whose amount is not known are
 * left out. Their part of the municipalities is `municipalShare`.
 */
export function sameMoneyAsGrant(
  document: SupportPackage,
  equal: Equality,
  municipalShare: { readonly share: number; readonly source: Words },
  words: { readonly title: Labels; readonly name: Labels; readonly source: Labels },
  jobsPerMillion?: Measure["jobsPerMillion"],
): SupportPackage {
  const months = new Map<number, number>();
  for (const measure of document.measures) {
    const factor = equal === "cost" ? costPerKrona(measure).middle : 1;
    for (const { month, amount } of tranchesOf(measure, document.lastYear)) {
      months.set(month, (months.get(month) ?? 0) + amount * factor);
    }
  }
  const ordered = [...months].sort(([a], [b]) => a - b);
  const parts = roundedToSum(ordered.map(([, amount]) => amount));
  const payments = ordered.map(([month], position): Payment => {
    const text = monthText(month);
    return { from: text, to: text, amount: parts[position]! };
  });
  const amount = parts.reduce((sum, part) => sum + part, 0);
  const measure: Measure = {
    id: "same-money",
    name: words.name,
    purpose: undefined,
    kind: "grant",
    receiver: "both",
    municipalShare,
    scope: "general",
    route: "beside",
    permanent: false,
    ends: undefined,
    decided: undefined,
    amount: payments.length === 0 ? Number.NaN : amount,
    status: payments.length === 0 ? "unknown" : "assumed",
    payments,
    key: "per-inhabitant",
    rules: undefined,
    terms: undefined,
    jobsPerMillion,
    source: words.source,
  };
  return { ...document, title: words.title, description: undefined, columns: [], measures: [measure] };
}
