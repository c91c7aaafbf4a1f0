import { type Labels, type Quantity, step } from "@barkraft/core";
import { equalisationRegulation } from "../../../law.ts";
import type { CostsOf, PupilsOf } from "./programme-figures.ts";

const law = [equalisationRegulation("8 c §")];

/**
 * The pupils of a municipality in all programmes of one year, and what they cost at the national cost of each
 * programme, SEK. `id` and `dated` give the year's words. Förordning (2004:881) 8 c §.
 */
export function enrolledPupils({
  id,
  dated,
  introductory,
  introductoryCost,
  pupils,
  costs,
}: {
  readonly id: (name: string) => string;
  readonly dated: (label: Labels) => Labels;
  readonly introductory: Quantity;
  readonly introductoryCost: Quantity;
  readonly pupils: PupilsOf;
  readonly costs: CostsOf;
}) {
  const cost = step({
    level: "municipality",
    law,
    id: id("enrolled_cost"),
    label: dated({
      sv: "Elevernas kostnad med deras programval",
      da: "Elevernes udgift med deres programvalg",
      en: "Cost of the pupils with their choice of programme",
    }),
    description: {
      sv: "Kommunens elever på varje program gånger landets kostnad per elev på programmet.",
      da: "Kommunens elever på hvert program gange landets udgift pr. elev på programmet.",
      en: "The municipality's pupils in each programme times the national cost of a pupil in it.",
    },
    unit: "SEK",
    from: { introductoryPupils: introductory, introductoryCost, ...pupils, ...costs },
    formula: ({
      introductoryPupils,
      introductoryCost,
      pupilsChildAndRecreation,
      costChildAndRecreation,
      pupilsBuildingAndConstruction,
      costBuildingAndConstruction,
      pupilsElectricityAndEnergy,
      costElectricityAndEnergy,
      pupilsVehicleAndTransport,
      costVehicleAndTransport,
      pupilsBusinessAndService,
      costBusinessAndService,
      pupilsHandicraft,
      costHandicraft,
      pupilsHotelAndTourism,
      costHotelAndTourism,
      pupilsIndustrialTechnology,
      costIndustrialTechnology,
      pupilsNaturalResources,
      costNaturalResources,
      pupilsRestaurantAndFood,
      costRestaurantAndFood,
      pupilsHeatingAndProperty,
      costHeatingAndProperty,
      pupilsHealthAndSocialCare,
      costHealthAndSocialCare,
      pupilsBusinessManagement,
      costBusinessManagement,
      pupilsArts,
      costArts,
      pupilsHumanities,
      costHumanities,
      pupilsNaturalScience,
      costNaturalScience,
      pupilsSocialScience,
      costSocialScience,
      pupilsTechnology,
      costTechnology,
      pupilsOtherNational,
      costOtherNational,
    }) =>
      pupilsChildAndRecreation * costChildAndRecreation +
      pupilsBuildingAndConstruction * costBuildingAndConstruction +
      pupilsElectricityAndEnergy * costElectricityAndEnergy +
      pupilsVehicleAndTransport * costVehicleAndTransport +
      pupilsBusinessAndService * costBusinessAndService +
      pupilsHandicraft * costHandicraft +
      pupilsHotelAndTourism * costHotelAndTourism +
      pupilsIndustrialTechnology * costIndustrialTechnology +
      pupilsNaturalResources * costNaturalResources +
      pupilsRestaurantAndFood * costRestaurantAndFood +
      pupilsHeatingAndProperty * costHeatingAndProperty +
      pupilsHealthAndSocialCare * costHealthAndSocialCare +
      pupilsBusinessManagement * costBusinessManagement +
      pupilsArts * costArts +
      pupilsHumanities * costHumanities +
      pupilsNaturalScience * costNaturalScience +
      pupilsSocialScience * costSocialScience +
      pupilsTechnology * costTechnology +
      pupilsOtherNational * costOtherNational +
      introductoryPupils * introductoryCost,
  });
  const enrolled = step({
    level: "municipality",
    law,
    id: id("enrolled"),
    label: dated({
      sv: "Elever i gymnasieskolan",
      da: "Elever på ungdomsuddannelse",
      en: "Pupils of upper secondary school",
    }),
    description: {
      sv: "Kommunens elever på alla program.",
      da: "Kommunens elever på alle programmer.",
      en: "The municipality's pupils in all programmes.",
    },
    unit: "inhabitants",
    from: { introductoryPupils: introductory, ...pupils },
    formula: ({
      introductoryPupils,
      pupilsChildAndRecreation,
      pupilsBuildingAndConstruction,
      pupilsElectricityAndEnergy,
      pupilsVehicleAndTransport,
      pupilsBusinessAndService,
      pupilsHandicraft,
      pupilsHotelAndTourism,
      pupilsIndustrialTechnology,
      pupilsNaturalResources,
      pupilsRestaurantAndFood,
      pupilsHeatingAndProperty,
      pupilsHealthAndSocialCare,
      pupilsBusinessManagement,
      pupilsArts,
      pupilsHumanities,
      pupilsNaturalScience,
      pupilsSocialScience,
      pupilsTechnology,
      pupilsOtherNational,
    }) =>
      pupilsChildAndRecreation +
      pupilsBuildingAndConstruction +
      pupilsElectricityAndEnergy +
      pupilsVehicleAndTransport +
      pupilsBusinessAndService +
      pupilsHandicraft +
      pupilsHotelAndTourism +
      pupilsIndustrialTechnology +
      pupilsNaturalResources +
      pupilsRestaurantAndFood +
      pupilsHeatingAndProperty +
      pupilsHealthAndSocialCare +
      pupilsBusinessManagement +
      pupilsArts +
      pupilsHumanities +
      pupilsNaturalScience +
      pupilsSocialScience +
      pupilsTechnology +
      pupilsOtherNational +
      introductoryPupils,
  });
  return { cost, pupils: enrolled };
}
