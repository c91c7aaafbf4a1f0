import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { correctedToNational } from "../../patterns/correction.ts";
import { counties } from "../../patterns/over.ts";
import { after } from "../../patterns/words.ts";
import { countyCommutingShare, countyInhabitantsOfLargeLocalities, countyMeanDistance } from "./inputs.ts";
import { publicTransportNational } from "./national.ts";

const label = {
  sv: "Kollektivtrafik i länet, modellens värde",
  da: "Kollektiv trafik i länet, modellens værdi",
  en: "Public transport of the county, the model's value",
};
const variables = {
  constant: parameters["cost_equalisation.public_transport.county.constant"],
  perInhabitant: parameters["cost_equalisation.public_transport.county.inhabitants_of_large_localities"],
  inhabitants: countyInhabitantsOfLargeLocalities,
  perCommuting: parameters["cost_equalisation.public_transport.county.commuting_share"],
  commuting: countyCommutingShare,
  perRoot: parameters["cost_equalisation.public_transport.county.root_of_distance"],
  distance: countyMeanDistance,
};

/** The model value of a county's public transport, before it is corrected to the national average. Förordning (2004:881) 26 §. */
export const publicTransportCountyValue = step({
  id: "public_transport_county_value",
  yearsBefore: 2,
  label,
  description: {
    sv: "Modellens värde ur boende i stora tätorter, pendling och avstånd, före korrigering till landets genomsnitt.",
    da: "Modellens værdi ud fra beboere i store byer, pendling og afstande, før korrektion til landets gennemsnit.",
    en: "The model's value from inhabitants of large localities, commuting and distances, before the correction to the national average.",
  },
  level: "county",
  unit: "number",
  law: [equalisationRegulation("26 §")],
  from: variables,
  formula: ({ constant, perInhabitant, inhabitants, perCommuting, commuting, perRoot, distance }) =>
    constant + perInhabitant * inhabitants + perCommuting * commuting + perRoot * Math.sqrt(distance),
});

/** Another reading: the share that commutes counted in percent, as the model may have been estimated. Förordning (2004:881) 26 §. */
export const publicTransportCountyValueInPercent = step({
  id: "public_transport_county_value.commuting_in_percent",
  yearsBefore: 2,
  label: after(label, {
    sv: ", pendling i procent",
    da: ", pendling i procent",
    en: ", commuting in percent",
  }),
  description: {
    sv: "En annan läsning: andelen som pendlar över kommungräns räknas i procent i stället för som andel.",
    da: "En anden læsning: andelen, der pendler over kommunegrænsen, regnes i procent i stedet for som andel.",
    en: "Another reading: the share that commutes across a municipal border is counted in percent instead of as a share.",
  },
  level: "county",
  unit: "number",
  law: [equalisationRegulation("26 §")],
  from: variables,
  formula: ({ constant, perInhabitant, inhabitants, perCommuting, commuting, perRoot, distance }) =>
    constant + perInhabitant * inhabitants + perCommuting * 100 * commuting + perRoot * Math.sqrt(distance),
  replaces: { step: publicTransportCountyValue, name: "commuting in percent", is: "reading" },
});

/** A county's standard cost of public transport, SEK per inhabitant in prices of two years before. Förordning (2004:881) 26 §. */
export const publicTransportCountyCost = correctedToNational(
  {
    id: "public_transport_county_cost_pc",
    label: {
      sv: "Standardkostnad för kollektivtrafik i länet",
      da: "Standardudgift til kollektiv trafik i länet",
      en: "Standard cost of public transport in the county",
    },
    description: {
      sv: "Modellens värde, korrigerat så att genomsnittet är landets standardkostnad.",
      da: "Modellens værdi, korrigeret så gennemsnittet er landets standardudgift.",
      en: "The model's value, corrected so that the mean is the national standard cost.",
    },
    law: [equalisationRegulation("26 §")],
  },
  publicTransportCountyValue,
  publicTransportNational,
  counties,
);
