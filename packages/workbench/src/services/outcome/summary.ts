import { type Evaluation, exactSum, type Status, worseStatus } from "@barkraft/core";
import type { Country, Versions } from "../country.ts";

/** Income equalisation of one collective, SEK. */
export interface CollectiveSummary {
  readonly places: number;
  readonly grants: number;
  readonly fees: number;
  readonly net: number;
  readonly status: Status;
  readonly receivers: number;
  readonly payers: number;
  readonly most: readonly SummaryPlace[];
  readonly least: readonly SummaryPlace[];
}

export interface SummaryPlace {
  readonly code: string;
  readonly name: string;
  readonly perInhabitant: number;
  readonly status: Status;
}

export interface YearSummary {
  readonly year: number;
  readonly versions: Versions;
  readonly ownTables: Country["ownTables"];
  readonly meanTaxCapacity: number | null;
  readonly guaranteedTaxCapacity: number | null;
  readonly municipalities: CollectiveSummary;
  readonly regions: CollectiveSummary;
  /** Municipalities whose population of 1 November is estimated. */
  readonly estimatedPopulations: number;
}

/** The year in a few figures: totals, who gets most and who pays, what is estimated. */
export function summarise(country: Country, evaluation: Evaluation, most = 5): YearSummary {
  const { codes } = evaluation.places.levels.municipality!;
  return {
    year: evaluation.year,
    versions: country.versions,
    ownTables: country.ownTables,
    meanTaxCapacity: evaluation.value("mean_tax_capacity", "00"),
    guaranteedTaxCapacity: evaluation.value("guaranteed_tax_capacity", "00"),
    municipalities: collective(
      evaluation,
      "municipality",
      "income_equalisation_pc",
      "income_equalisation_payment",
      most,
    ),
    regions: collective(
      evaluation,
      "region",
      "region_income_equalisation_pc",
      "region_income_equalisation_payment",
      most,
    ),
    estimatedPopulations: codes.filter(
      (code) => evaluation.status("population_1_november", code) === "estimated",
    ).length,
  };
}

function collective(
  evaluation: Evaluation,
  level: "municipality" | "region",
  itemId: string,
  paymentId: string,
  most: number,
): CollectiveSummary {
  const { codes, names } = evaluation.places.levels[level]!;
  const items = evaluation.column(itemId);
  const payments = evaluation.column(paymentId).filter((payment) => !Number.isNaN(payment));
  const ranked = codes
    .map((code, row) => ({ code, name: names[row]!, perInhabitant: items[row]! }))
    .filter(({ perInhabitant }) => !Number.isNaN(perInhabitant))
    .sort((a, b) => b.perInhabitant - a.perInhabitant || (a.code < b.code ? -1 : 1))
    .map((place) => ({ ...place, status: evaluation.status(itemId, place.code) }));
  return {
    places: ranked.length,
    grants: exactSum(payments.filter((payment) => payment > 0)),
    fees: exactSum(payments.filter((payment) => payment < 0)),
    net: exactSum(payments),
    status: ranked.reduce<Status>(
      (worst, { status }) => worseStatus(worst, status),
      ranked.length > 0 ? "derived" : "unknown",
    ),
    receivers: ranked.filter(({ perInhabitant }) => perInhabitant > 0).length,
    payers: ranked.filter(({ perInhabitant }) => perInhabitant < 0).length,
    most: ranked.slice(0, most),
    least: ranked.slice(-most).reverse(),
  };
}
