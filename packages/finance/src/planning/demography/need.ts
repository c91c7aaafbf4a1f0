import { exactSum } from "@barkraft/core";
import type { AgePath } from "./persons.ts";

/** What a service costs, and how much a person of each age group weighs in it. */
export interface ServiceCost {
  readonly service: string;
  /** Net cost of the service in the base year, SEK. */
  readonly cost: number;
  /** One weight a group; only their proportions matter. Nought for ages that the service is not for. */
  readonly weights: readonly number[];
}

/** A service's cost per person of each age group, SEK. */
export interface CostByAge {
  readonly service: string;
  readonly perPerson: readonly number[];
}

/**
 * The cost of each service spread over the persons that it is for: cost × weight / Σ weight × persons. Multiplied by
 * the persons again it gives the cost of the service.
 */
export function costByAge(
  services: readonly ServiceCost[],
  persons: readonly number[],
): readonly CostByAge[] {
  return services.map(({ service, cost, weights }) => {
    const weighed = exactSum(weights.map((weight, group) => weight * persons[group]!));
    return { service, perPerson: weights.map((weight) => (weight === 0 ? 0 : (cost * weight) / weighed)) };
  });
}

/** What persons of these ages cost at the given cost per person, SEK. */
export function needOf(persons: readonly number[], perPerson: readonly number[]): number {
  return exactSum(perPerson.map((cost, group) => (cost === 0 ? 0 : cost * persons[group]!)));
}

/** The need of all services in one year. */
export interface NeedYear {
  readonly year: number;
  readonly inhabitants: number;
  /** SEK in the prices and with the cost per person of the base year, service by service. */
  readonly services: readonly { readonly service: string; readonly need: number }[];
  readonly need: number;
  /** The need in proportion to that of the first year. */
  readonly index: number;
}

/** Need = Σ persons × cost per person, year by year, at unchanged cost per person of each age. */
export function needOver(path: AgePath, costs: readonly CostByAge[]): readonly NeedYear[] {
  const needs = path.persons.map((persons) =>
    costs.map(({ service, perPerson }) => ({ service, need: needOf(persons, perPerson) })),
  );
  const totals = needs.map((services) => exactSum(services.map(({ need }) => need)));
  return path.years.map((year, at) => ({
    year,
    inhabitants: exactSum(path.persons[at]!),
    services: needs[at]!,
    need: totals[at]!,
    index: totals[at]! / totals[0]!,
  }));
}
