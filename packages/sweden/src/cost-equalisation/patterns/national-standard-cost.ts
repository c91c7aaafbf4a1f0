import { firstKnown, type Labels, type Parameter, type Quantity, step, weightedMean } from "@barkraft/core";
import { equalisationRegulation } from "../../law.ts";
import { populationTwoYearsBefore } from "../../population/inputs.ts";

const law = [equalisationRegulation("bilaga")];

/**
 * National average standard cost of a service, SEK per inhabitant in prices of two years before: as the appendix of
 * the year prints it, else the mean of the reference costs over the inhabitants of two years before. Förordning
 * (2004:881), appendix.
 */
export function nationalStandardCost(
  id: string,
  service: Labels,
  from: { printed: Parameter; reference: Quantity },
) {
  const label = {
    sv: `Genomsnittlig standardkostnad: ${service.sv}`,
    da: `Gennemsnitlig standardudgift: ${service.da}`,
    en: `National average standard cost: ${service.en}`,
  };
  const mean = step({
    id: id.replace(/_pc$/, "_from_reference_pc"),
    label: {
      sv: `${label.sv}, ur referenskostnaderna`,
      da: `${label.da}, ud fra referenceudgifterne`,
      en: `${label.en}, from the reference costs`,
    },
    description: {
      sv: "Kommunernas referenskostnader vägda med folkmängden två år före.",
      da: "Kommunernes referenceudgifter vægtet med befolkningen to år før.",
      en: "The municipalities' reference costs weighed with the population of two years before.",
    },
    level: "nation",
    unit: "SEK/inhabitant",
    law,
    from: { mean: weightedMean(from.reference, populationTwoYearsBefore) },
    formula: ({ mean }) => mean,
  });
  const national = firstKnown({
    id,
    label,
    description: {
      sv: "Enligt bilagan till årets förordning; för år vars bilaga inte finns till hands genomsnittet av referenskostnaderna.",
      da: "Efter bilaget til årets forordning; for år, hvis bilag ikke er ved hånden, gennemsnittet af referenceudgifterne.",
      en: "As the appendix of the year's regulation prints it; for years whose appendix is not at hand, the mean of the reference costs.",
    },
    level: "nation",
    unit: "SEK/inhabitant",
    law,
    from: { printed: from.printed, reference: mean },
  });
  return { mean, national };
}
