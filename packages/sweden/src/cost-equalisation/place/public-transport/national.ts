import { firstKnown, step, weightedMean } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { countyPopulationTwoYearsBefore } from "../../../population/regions.ts";

/** National average standard cost of public transport, SEK per inhabitant: printed where it is, else interpolated. */
export const publicTransportNational = firstKnown({
  id: "public_transport_national_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kollektivtrafik",
    da: "Gennemsnitlig standardudgift: kollektiv trafik",
    en: "National average standard cost: public transport",
  },
  description: {
    sv: "Enligt bilagan; för år vars bilaga inte finns till hands mellan de tryckta åren.",
    da: "Efter bilaget; for år, hvis bilag ikke er ved hånden, mellem de trykte år.",
    en: "As printed; for years whose annex is not at hand, between the printed years.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("bilaga")],
  from: {
    printed: parameters["cost_equalisation.national.public_transport"],
    between: parameters["cost_equalisation.national.between_printed_years.public_transport"],
  },
});

/** The municipalities' part of the national average, SEK per inhabitant: the counties' shares over their inhabitants. Förordning (2004:881) 26 a §. */
export const publicTransportNationalMunicipal = step({
  id: "public_transport_national_municipal_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kollektivtrafik, kommunernas del",
    da: "Gennemsnitlig standardudgift: kollektiv trafik, kommunernes del",
    en: "National average standard cost: public transport, the municipalities' part",
  },
  description: {
    sv: "Landets genomsnitt gånger kommunernas andel, vägd med länens folkmängd.",
    da: "Landets gennemsnit gange kommunernes andel, vægtet med länenes befolkning.",
    en: "The national average times the municipalities' share, weighed with the population of the counties.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("26 a §")],
  from: {
    national: publicTransportNational,
    share: weightedMean(
      parameters["cost_equalisation.public_transport.municipal_share"],
      countyPopulationTwoYearsBefore,
    ),
  },
  formula: ({ national, share }) => national * share,
});

/** The regions' part of the national average, SEK per inhabitant. Förordning (2004:881) 26 a §. */
export const publicTransportNationalRegional = step({
  id: "public_transport_national_regional_pc",
  label: {
    sv: "Genomsnittlig standardkostnad: kollektivtrafik, regionernas del",
    da: "Gennemsnitlig standardudgift: kollektiv trafik, regionernes del",
    en: "National average standard cost: public transport, the regions' part",
  },
  description: {
    sv: "Landets genomsnitt minus kommunernas del.",
    da: "Landets gennemsnit minus kommunernes del.",
    en: "The national average less the municipalities' part.",
  },
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationRegulation("26 a §")],
  from: { national: publicTransportNational, municipal: publicTransportNationalMunicipal },
  formula: ({ national, municipal }) => national - municipal,
});
