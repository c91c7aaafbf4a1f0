import type { Labels, Table } from "@barkraft/core";
import { costByAge } from "@barkraft/finance";
import { ageGroups } from "../../demography/ages.ts";
import { costYears } from "../../demography/need.ts";
import { serviceCosts } from "../../demography/service-costs.ts";
import { serviceWeights } from "../../demography/weights.ts";

/** Services whose cost the accounts of every year from 1998 hold, in the order they are shown. */
export const economyServices = [
  "education",
  "elderly_care",
  "disability_lss",
  "individual_and_family_care",
  "other_services",
] as const;

export type EconomyService = (typeof economyServices)[number];

export const economyServiceLabels: Readonly<Record<EconomyService, Labels>> = {
  education: {
    sv: "Förskola, skola och gymnasium",
    da: "Dagtilbud, skole og gymnasium",
    en: "Preschool and school",
  },
  elderly_care: { sv: "Äldreomsorg", da: "Ældrepleje", en: "Elderly care" },
  disability_lss: { sv: "Insatser enligt LSS", da: "Indsatser efter LSS", en: "Disability care (LSS)" },
  individual_and_family_care: {
    sv: "Individ- och familjeomsorg",
    da: "Familie- og socialområdet",
    en: "Individual and family care",
  },
  other_services: { sv: "Övrigt", da: "Øvrigt", en: "Other" },
};

const schools = ["preschool", "after_school_care", "compulsory_school", "upper_secondary_school"];

/**
 * How much a person of each age weighs in each service, `[service][age]`. Education weighs what its four areas cost
 * per person of their ages in the nation in the year, or in the first year that publishes them. The other services weigh
 * as the demographic need does.
 */
export function needWeights(
  tables: ReadonlyMap<string, Table>,
  year: number,
): readonly (readonly number[])[] {
  const { first, last } = costYears;
  const costYear = Math.min(last, Math.max(first, year));
  const persons = nationalPersons(tables.get("panel")!, costYear);
  const perPerson = costByAge(
    serviceCosts(tables, costYear).filter(({ service }) => schools.includes(service)),
    persons,
  );
  const education = ageGroups.map((_, group) =>
    perPerson.reduce((sum, each) => sum + each.perPerson[group]!, 0),
  );
  const weightsOf = (service: keyof typeof serviceWeights) => {
    const weights: Readonly<Record<string, number>> = serviceWeights[service];
    return ageGroups.map((group) => weights[group] ?? 0);
  };
  const byService: Readonly<Record<EconomyService, readonly number[]>> = {
    education,
    elderly_care: weightsOf("elderly_care"),
    disability_lss: weightsOf("disability_lss"),
    individual_and_family_care: weightsOf("individual_and_family_care"),
    other_services: ageGroups.map(() => 1),
  };
  return economyServices.map((service) => byService[service]);
}

function nationalPersons(panel: Table, year: number): readonly number[] {
  const years = panel.numbers.get("year")!;
  return ageGroups.map((group) => {
    let sum = 0;
    panel.numbers.get(`population_${group}`)!.forEach((persons, row) => {
      if (years[row] === year) sum += persons;
    });
    return sum;
  });
}
