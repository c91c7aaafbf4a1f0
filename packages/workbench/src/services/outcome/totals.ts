import { type Evaluation, exactSum } from "@barkraft/core";
import type { ResultLevel } from "../figures.ts";

/** Income equalisation of some places together. */
export interface Totals {
  readonly places: number;
  /** SEK. */
  readonly grants: number;
  readonly fees: number;
  readonly net: number;
  readonly receivers: number;
  readonly payers: number;
  readonly inhabitants: number;
  /** Inhabitants on 1 November by the code of each place. */
  readonly inhabitantsOf: ReadonlyMap<string, number>;
  /** Municipalities among or within the places, and how many of them have an estimated population. */
  readonly municipalities: number;
  readonly estimatedPopulations: number;
}

/** The income equalisation of the places with these codes, added up. Places that are unknown do not count. */
export function totalsOf(evaluation: Evaluation, level: ResultLevel, codes: ReadonlySet<string>): Totals {
  const { levels, parents } = evaluation.places;
  const within = levels[level]!.codes;
  const parent = level === "municipality" ? undefined : parents.municipality![level]!;
  const municipalities = levels
    .municipality!.codes.map((_, row) => row)
    .filter((row) => {
      return codes.has(within[parent ? parent[row]! : row]!);
    });
  const ofRegions = level === "region";
  const paid = evaluation.column(
    ofRegions ? "region_income_equalisation_payment" : "income_equalisation_payment",
  );
  const payers = ofRegions
    ? within.map((_, row) => row).filter((row) => codes.has(within[row]!))
    : municipalities;
  const payments = payers.map((row) => paid[row]!).filter((payment) => !Number.isNaN(payment));
  const inhabitants = evaluation.column("population_1_november");
  const population = evaluation.scheme.slotOf.get("population_1_november")!;
  const counted = municipalities.filter((row) => !Number.isNaN(inhabitants[row]!));
  return {
    places: payments.length,
    grants: exactSum(payments.filter((payment) => payment > 0)),
    fees: exactSum(payments.filter((payment) => payment < 0)),
    net: exactSum(payments),
    receivers: payments.filter((payment) => payment > 0).length,
    payers: payments.filter((payment) => payment < 0).length,
    inhabitants: exactSum(counted.map((row) => inhabitants[row]!)),
    inhabitantsOf: new Map(
      [...codes].map((code) => [
        code,
        exactSum(
          counted
            .filter((row) => within[parent ? parent[row]! : row] === code)
            .map((row) => inhabitants[row]!),
        ),
      ]),
    ),
    municipalities: counted.length,
    estimatedPopulations: counted.filter((row) => evaluation.statusAt(population, row) === "estimated")
      .length,
  };
}
