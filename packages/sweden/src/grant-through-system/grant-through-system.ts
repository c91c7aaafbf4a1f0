import { type Change, compileReform, type Evaluation, InputError, type Status } from "@barkraft/core";
import { sweden } from "../scheme.ts";

/** Cost models whose national standard cost can rise with the cost of the services. */
export const costModels = [
  "preschool",
  "compulsory_school",
  "upper_secondary_school",
  "individual_and_family_care",
  "elderly_care",
] as const;

export type CostModel = (typeof costModels)[number];

/** A general grant and the cost increase that it is meant to cover. */
export interface GrantQuestion {
  /** What the state pays all municipalities together, SEK. */
  readonly amount: number;
  /** The models whose national cost rises by the amount, each taken by itself. */
  readonly models: readonly CostModel[];
}

/** What one model does to one municipality, SEK per inhabitant. */
export interface ModelEffect {
  readonly model: CostModel;
  /** The municipality's supplement or deduction: its standard cost less the national mean. */
  readonly itemBefore: number;
  /** By how much it changes when the national cost rises by the grant. */
  readonly change: number;
  readonly status: Status;
}

/** One municipality's grant with what the cost equalisation adds to it or takes from it. */
export interface GrantRow {
  readonly code: string;
  readonly name: string;
  readonly effects: readonly ModelEffect[];
}

export interface GrantOutcome {
  readonly year: number;
  readonly amount: number;
  readonly inhabitants: number;
  /** The grant, SEK per inhabitant, the same for everyone. */
  readonly perInhabitant: number;
  readonly rows: readonly GrantRow[];
}

/**
 * What a general grant does once the cost equalisation has done its part: everyone gets the same amount per
 * inhabitant, and if the national cost of a service rises by as much, its cost model raises every supplement and
 * deduction in proportion. Lag (2004:773) 8–10 and 15–16 §§. Unrounded. Throws an `InputError` when a model's
 * standard costs are unknown in the year.
 */
export function grantThroughSystem(law: Evaluation, { amount, models }: GrantQuestion): GrantOutcome {
  const inhabitants = law.value("national_population_1_november", "00") ?? Number.NaN;
  const perInhabitant = amount / inhabitants;
  const { codes, names } = law.places.levels.municipality!;
  const effects = models.map((model) => effectsOf(law, model, perInhabitant));
  return {
    year: law.year,
    amount,
    inhabitants,
    perInhabitant,
    rows: codes.map((code, row) => ({
      code,
      name: names[row]!,
      effects: effects.map((each) => each[row]!),
    })),
  };
}

/** The reform that raises a model's national cost, and that pays the grant when `amount` is given. */
export function grantReform(model: CostModel, perInhabitant: number, amount?: number) {
  const changes: Record<string, Change> = { [`cost_equalisation.cost_increase.${model}`]: perInhabitant };
  if (amount !== undefined) changes["regulating_item.added_appropriation"] = amount;
  return { changes };
}

function effectsOf(law: Evaluation, model: CostModel, perInhabitant: number): ModelEffect[] {
  const id = `${model}_standard_cost_pc`;
  const raised = law.under(compileReform(sweden, law.year, law.places, grantReform(model, perInhabitant)));
  const [before, after] = [law, raised].map((each) => itemsOf(each, id));
  if (before!.some(Number.isNaN)) throw unknownModel(model, law.year);
  return law.places.levels.municipality!.codes.map((code, row) => ({
    model,
    itemBefore: before![row]!,
    change: after![row]! - before![row]!,
    status: law.status(id, code),
  }));
}

/** Each municipality's standard cost less the mean over the inhabitants of two years before. */
function itemsOf(evaluation: Evaluation, id: string): Float64Array {
  const costs = evaluation.column(id);
  const people = evaluation.column("population_31_december_two_years_before");
  let sum = 0;
  let inhabitants = 0;
  for (let row = 0; row < costs.length; row++) {
    sum += costs[row]! * people[row]!;
    inhabitants += people[row]!;
  }
  return costs.map((cost) => cost - sum / inhabitants);
}

function unknownModel(model: CostModel, year: number): InputError {
  return new InputError([
    {
      code: "unknown_standard_cost",
      place: `${model}_standard_cost_pc in ${year}`,
      found: "a municipality whose standard cost is not known",
      expected: "the standard cost of every municipality",
      advice: "Choose a year from 2020 to 2022, or supply reference-costs.csv through --data.",
    },
  ]);
}
