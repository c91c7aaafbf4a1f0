import { type Parameter, valueInForce } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import type { AgeGroup } from "./ages.ts";

/** How much a person of each age group weighs in a service's cost; ages that are left out weigh nothing. */
type Weights = Readonly<Partial<Record<AgeGroup, number>>>;

const numberOf = (path: keyof typeof parameters): number => {
  const dated = valueInForce(parameters[path] as Parameter, 2026);
  return typeof dated?.value === "number" ? dated.value : Number.NaN;
};

const mean = (...paths: (keyof typeof parameters)[]): number =>
  paths.reduce((sum, path) => sum + numberOf(path), 0) / paths.length;

/** Of those aged 80 and over, how many are 90 or more: an assumption, near the nation's share in the 2010s. */
export const shareOf90AmongThe80 = 0.2;

const elderly = "cost_equalisation.elderly_care.unit_cost";
const careOfThe80 =
  (1 - shareOf90AmongThe80) * mean(`${elderly}.living_alone_80_89`, `${elderly}.cohabiting_80_89`) +
  shareOf90AmongThe80 * mean(`${elderly}.living_alone_90_plus`, `${elderly}.cohabiting_90_plus`);

const equally = (...groups: AgeGroup[]): Weights => Object.fromEntries(groups.map((group) => [group, 1]));
const under65 = equally("0", "1_5", "6_15", "16_19", "20_64");

/** The municipal services whose costs are published by area, and the ages they are for. */
export const serviceWeights = {
  preschool: equally("1_5"),
  after_school_care: equally("6_15"),
  compulsory_school: equally("6_15"),
  upper_secondary_school: equally("16_19"),
  individual_and_family_care: under65,
  disability_lss: under65,
  elderly_care: {
    "65_79": mean(`${elderly}.living_alone_65_79`, `${elderly}.cohabiting_65_79`),
    "80_plus": careOfThe80,
  },
} as const satisfies Readonly<Record<string, Weights>>;

export type AgedService = keyof typeof serviceWeights;

const health = "cost_equalisation.health_care.need";
const four = (ages: "19_49" | "50_69" | "70_79") =>
  mean(
    `${health}.age_${ages}.high_income_high_education`,
    `${health}.age_${ages}.high_income_low_education`,
    `${health}.age_${ages}.low_income_high_education`,
    `${health}.age_${ages}.low_income_low_education`,
  );
const two = (ages: "0" | "1_5" | "6_18") =>
  mean(`${health}.age_${ages}.high_income`, `${health}.age_${ages}.low_income`);
const home = (ages: "80_89" | "90_plus") =>
  mean(`${health}.age_${ages}.living_alone`, `${health}.age_${ages}.cohabiting`);

/**
 * The regions' health care by age: the law's cost per person in each cell of age, income, education and cohabitation
 * (förordning 2004:881, 22 §), every cell of an age weighing the same, in proportion to the years of age that a group
 * shares with it.
 */
export const healthCareWeights: Readonly<Record<AgeGroup, number>> = {
  "0": two("0"),
  "1_5": two("1_5"),
  "6_15": two("6_18"),
  "16_19": (3 * two("6_18") + four("19_49")) / 4,
  "20_64": (30 * four("19_49") + 15 * four("50_69")) / 45,
  "65_79": (5 * four("50_69") + 10 * four("70_79")) / 15,
  "80_plus": (1 - shareOf90AmongThe80) * home("80_89") + shareOf90AmongThe80 * home("90_plus"),
};
