import { InputError, isRecord, type Labels, languages, type Problem } from "@barkraft/core";

/**
 * What a stress test can add to a year's drivers. All shares: −0.02 is two percentage points less growth. Of the year's
 * general grants, `delayed_grants` are decided, booked and paid in the year after; `late_payment` is booked when it is
 * due and only paid in the year after.
 */
export const stressEffects = [
  "tax_base_growth",
  "unit_cost_growth",
  "grant_growth",
  "interest",
  "delayed_grants",
  "late_payment",
  "local_tax_base",
  "local_cost",
] as const;
export type StressEffect = (typeof stressEffects)[number];

/** What happens in one year of a test: effects, and growth of age groups beyond the projection. */
export type StressYear = Readonly<Partial<Record<StressEffect, number>>> & {
  readonly population?: Readonly<Record<string, number>>;
};

/**
 * A stress test as a document. A test of the nation strikes every place at once; a test of a place strikes one at a
 * time while the nation goes on as projected.
 */
export interface StressTest {
  readonly id: string;
  readonly title: Labels;
  readonly description: Labels;
  readonly reach: "nation" | "place";
  /** Where the numbers come from. */
  readonly basis: Labels;
  /** The first projected year first; nothing is added in the years after the last. */
  readonly years: readonly StressYear[];
}

const fields = ["title", "description", "reach", "basis", "years"];
const mostYears = 25;
const largestEffect = 0.5;

/** Shares of the year's grants, which can be all of them. */
const sharesOfGrants: readonly string[] = ["delayed_grants", "late_payment"];

/** What one place can meet while the nation goes on as projected. */
const effectsOnOnePlace: readonly string[] = ["local_tax_base", "local_cost"];

/** Reads a stress test. Throws an `InputError` with everything that is wrong in the document. */
export function readStressTest(data: unknown, id: string, ages: readonly string[]): StressTest {
  const problems: Problem[] = [];
  const wrong = (place: string, found: unknown, expected: string) => {
    problems.push({
      code: "stress_test_malformed",
      place: `${id}, ${place}`,
      found: found === undefined ? "nothing" : `'${String(JSON.stringify(found)).slice(0, 80)}'`,
      expected,
      advice: "The folder scenarios/stress has examples.",
    });
  };
  const document = isRecord(data) ? data : {};
  for (const name of Object.keys(document)) {
    if (!fields.includes(name)) wrong(name, document[name], `one of ${fields.join(", ")}`);
  }
  for (const name of ["title", "description", "basis"]) {
    if (!isLabels(document[name])) wrong(name, document[name], "a text in sv, da and en");
  }
  if (document.reach !== "nation" && document.reach !== "place") {
    wrong("reach", document.reach, "nation or place");
  }
  const years = Array.isArray(document.years) ? document.years : [];
  if (years.length === 0 || years.length > mostYears) {
    wrong("years", document.years, `a list of 1 to ${mostYears} years`);
  }
  const allowed = document.reach === "place" ? effectsOnOnePlace : stressEffects;
  const checkEffect = (place: string, name: string, value: unknown) => {
    if (!allowed.includes(name)) wrong(place, name, `population or one of ${allowed.join(", ")}`);
    else if (!isEffectOf(name, value)) wrong(place, value, rangeOf(name));
  };
  const checkPopulation = (place: string, growth: Readonly<Record<string, unknown>>) => {
    for (const [age, value] of Object.entries(growth)) {
      if (!ages.includes(age)) wrong(`${place}, ${age}`, age, `one of ${ages.join(", ")}`);
      else if (!isEffectOf("population", value)) wrong(`${place}, ${age}`, value, rangeOf("population"));
    }
  };
  years.forEach((year, at) => {
    for (const [name, value] of Object.entries(isRecord(year) ? year : { year })) {
      const place = `years, ${at + 1}, ${name}`;
      if (name === "population" && isRecord(value)) checkPopulation(place, value);
      else checkEffect(place, name, value);
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return { ...(document as unknown as Omit<StressTest, "id">), id };
}

function rangeOf(effect: string): string {
  return sharesOfGrants.includes(effect)
    ? "a share from 0 to 1"
    : `a share from -${largestEffect} to ${largestEffect}`;
}

function isEffectOf(effect: string, value: unknown): boolean {
  if (typeof value !== "number") return false;
  return sharesOfGrants.includes(effect) ? value >= 0 && value <= 1 : Math.abs(value) <= largestEffect;
}

function isLabels(value: unknown): boolean {
  return isRecord(value) && languages.every((language) => typeof value[language] === "string");
}
