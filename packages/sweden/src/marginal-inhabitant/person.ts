import { type Input, InputError, nearestNames, type Problem, type Scheme } from "@barkraft/core";

/** One more inhabitant, as the counts behind the equalisation see one. */
export interface Person {
  /** Whole years on each of the law's dates. */
  readonly age: number;
  /** Taxable earned income two years before the equalisation year, SEK. */
  readonly taxBase: number;
  /** Inputs that count people by more than age, in which this one is counted too. */
  readonly countedIn?: readonly string[];
}

/**
 * When a person begins to count. Somebody who moves in before 1 November of a year is counted on that date and so in
 * the payments of the next year; on 31 December of that year and so in the standard costs of the year after it; and is
 * taxed there for the next year's income (inkomstskattelagen 65 kap. 3 §), which is the tax base of the third year.
 * Lag (2004:773) 3 §.
 */
export const stages = ["population on 1 November", "population on 31 December", "cells and incomes"] as const;

export type Stage = (typeof stages)[number];

/** How many years after the move each stage counts. */
export const yearsUntil: Readonly<Record<Stage, number>> = {
  "population on 1 November": 1,
  "population on 31 December": 2,
  "cells and incomes": 3,
};

/** What the person adds to a cell of an input. */
export interface Addition {
  readonly input: string;
  readonly stage: Stage;
  readonly amount: number;
}

const oldest = 120;
const largestTaxBase = 1e9;
/** A count by age alone, for example `population_6_15`, `children_1_5` or `population_80_plus`. */
const byAge =
  /^(?:population|inhabitants|children|youths|persons)_(\d{1,3})(?:_(\d{1,3}|plus))?(?:_[a-z_]*before)?$/;
const populations: Readonly<Record<string, Stage>> = {
  population_1_november_published: "population on 1 November",
  national_population_1_november_total: "population on 1 November",
  population_31_december_two_years_before: "population on 31 December",
  population_31_december_three_years_before: "cells and incomes",
};
const taxBases = new Set(["tax_base", "national_tax_base_total"]);

/** The inputs in which a person can be counted beside those that age and income decide. */
export function backgroundInputs(scheme: Scheme): readonly Input[] {
  return scheme.declaration.inputs.filter(
    (input) =>
      input.level === "municipality" &&
      input.unit === "inhabitants" &&
      stageOf(input) !== undefined &&
      totalStage(input) === undefined &&
      !byAge.test(columnOf(input)) &&
      !/deaths/.test(input.id),
  );
}

/** Everything the person adds, input by input. Throws an `InputError` for an age, income or input that cannot be. */
export function additionsOf(scheme: Scheme, person: Person): Addition[] {
  const background = backgroundInputs(scheme);
  const problems = problemsWith(person, background);
  if (problems.length > 0) throw new InputError(problems);
  return scheme.declaration.inputs.flatMap((input): Addition[] => {
    const { id, unit } = input;
    const total = totalStage(input);
    if (total) return [{ input: id, stage: total, amount: 1 }];
    if (taxBases.has(id)) return [{ input: id, stage: "cells and incomes", amount: person.taxBase }];
    const stage = stageOf(input);
    if (!stage || unit !== "inhabitants") return [];
    const counted = person.countedIn?.includes(id) || isInAgeGroup(columnOf(input), person.age);
    return counted ? [{ input: id, stage, amount: 1 }] : [];
  });
}

/** When everybody who is registered counts in an input; undefined for an input that is no such count. */
function totalStage(input: Input): Stage | undefined {
  if (input.id in populations) return populations[input.id];
  // Named by its date, because a table of outcomes has it under the year of the outcome.
  if (input.id.startsWith("population_1_november_two_years_before")) return "population on 31 December";
  return columnOf(input) === "population" ? stageOf(input) : undefined;
}

/** Counts of earlier years, such as those that growth is measured from, do not change when somebody moves in. */
function stageOf({ yearsBefore }: Input): Stage | undefined {
  return stages.find((stage) => yearsUntil[stage] === yearsBefore);
}

/** An input that says where its figures stand is known by its column there. */
function columnOf(input: Input & { readonly read?: { readonly column: string } }): string {
  return input.read?.column ?? input.id;
}

function isInAgeGroup(column: string, age: number): boolean {
  const [, from, to] = byAge.exec(column) ?? [];
  if (from === undefined) return false;
  const last = to === "plus" ? oldest : Number(to ?? from);
  return age >= Number(from) && age <= last;
}

function problemsWith(person: Person, background: readonly Input[]): Problem[] {
  const problems: Problem[] = [];
  const { age, taxBase, countedIn = [] } = person;
  if (!Number.isInteger(age) || age < 0 || age > oldest) {
    problems.push({
      code: "impossible_age",
      place: "age",
      found: String(age),
      expected: `whole years from 0 to ${oldest}`,
      advice: "For example 8 for a child in school.",
    });
  }
  if (!(taxBase >= 0 && taxBase <= largestTaxBase)) {
    problems.push({
      code: "impossible_tax_base",
      place: "tax_base",
      found: String(taxBase),
      expected: `an amount in SEK a year from 0 to ${largestTaxBase}`,
      advice: "Give the taxable earned income of a year in kronor.",
    });
  }
  const ids = background.map(({ id }) => id);
  for (const id of countedIn.filter((each) => !ids.includes(each))) {
    const near = nearestNames(id.slice(0, 100), ids);
    problems.push({
      code: "unknown_count",
      place: "counted_in",
      found: `'${id.slice(0, 100)}'`,
      expected: "an input that counts people by more than age",
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : adviceAmong(ids),
    });
  }
  return problems;
}

function adviceAmong(ids: readonly string[]): string {
  const advice = ids.length > 0 ? `They are ${ids.join(", ")}.` : "The law as held has none; leave it out.";
  return advice;
}
