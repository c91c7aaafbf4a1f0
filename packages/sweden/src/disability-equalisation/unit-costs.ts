import { type Labels, step, sumOf } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { disabilityEqualisationRegulation } from "../law.ts";
import { assistanceNetCost, dailyActivityNetCost, housingNetCost, otherServicesNetCost } from "./accounts.ts";
import {
  adultHousingDecisions,
  assistanceAndAdultHousingDecisions,
  assistanceBenefitDecisions,
  childrenHousingDecisions,
  companionServiceDecisions,
  contactPersonDecisions,
  dailyActivityDecisions,
  familyHomeDecisions,
  personalAssistanceDecisions,
  reliefServiceDecisions,
  shortStayDecisions,
  shortSupervisionDecisions,
} from "./decisions.ts";

const words = (id: string, label: Labels) =>
  ({
    id,
    label: {
      sv: `LSS: landets kostnad per beslut, ${label.sv}`,
      da: `LSS: landets udgift pr. afgørelse, ${label.da}`,
      en: `LSS: national cost per decision, ${label.en}`,
    },
    description: {
      sv: "Landets nettokostnad delad med antalet beslut, där varje insats väger enligt sin andel av riktvärdet.",
      da: "Landets nettoudgift delt med antallet af afgørelser, hvor hver ydelse vejer efter sin andel af den vejledende udgift.",
      en: "The national net cost divided by the number of decisions, each service weighing its share of the guide value.",
    },
    level: "nation",
    unit: "SEK",
    law: [disabilityEqualisationRegulation("5 §; bilaga")],
  }) as const;

/** Guide value of housing: national cost of housing for an adult, SEK per decision. Förordning (2008:776) 5 §. */
export const housingCost = step({
  ...words("disability_housing_cost", {
    sv: "bostad för vuxna",
    da: "botilbud for voksne",
    en: "housing for adults",
  }),
  from: {
    cost: sumOf(housingNetCost),
    adults: sumOf(adultHousingDecisions),
    children: sumOf(childrenHousingDecisions),
    childrenWeight: parameters["disability_equalisation.weight.children_housing"],
    familyHomes: sumOf(familyHomeDecisions),
    familyHomeWeight: parameters["disability_equalisation.weight.family_home"],
  },
  formula: ({ cost, adults, children, childrenWeight, familyHomes, familyHomeWeight }) =>
    cost / (adults + childrenWeight * children + familyHomeWeight * familyHomes),
});

/** Guide value of assistance: national cost of personal assistance under LSS, SEK per decision. Förordning (2008:776) 5 §. */
export const assistanceCost = step({
  ...words("disability_assistance_cost", {
    sv: "personlig assistans enligt LSS",
    da: "personlig assistance efter LSS",
    en: "personal assistance under LSS",
  }),
  from: {
    cost: sumOf(assistanceNetCost),
    municipal: sumOf(personalAssistanceDecisions),
    benefit: sumOf(assistanceBenefitDecisions),
    benefitWeight: parameters["disability_equalisation.weight.assistance_benefit"],
  },
  formula: ({ cost, municipal, benefit, benefitWeight }) => cost / (municipal + benefitWeight * benefit),
});

/** Another reading: who also has housing for adults is not among the decisions of assistance. Förordning (2008:776) 5 §. */
export const assistanceCostWithoutHoused = step({
  ...words("disability_assistance_cost.without_housed", {
    sv: "personlig assistans enligt LSS, utan dem som har bostad",
    da: "personlig assistance efter LSS, uden dem med botilbud",
    en: "personal assistance under LSS, without those in housing",
  }),
  description: {
    sv: "En annan läsning: den som också har bostad för vuxna räknas inte heller när landets kostnad per beslut beräknas.",
    da: "En anden læsning: den, der også har botilbud for voksne, tæller heller ikke, når landets udgift pr. afgørelse beregnes.",
    en: "Another reading: who also has housing for adults does not count when the national cost per decision is computed either.",
  },
  from: {
    cost: sumOf(assistanceNetCost),
    municipal: sumOf(personalAssistanceDecisions),
    housed: sumOf(assistanceAndAdultHousingDecisions),
    benefit: sumOf(assistanceBenefitDecisions),
    benefitWeight: parameters["disability_equalisation.weight.assistance_benefit"],
  },
  formula: ({ cost, municipal, housed, benefit, benefitWeight }) =>
    cost / (municipal - housed + benefitWeight * benefit),
  replaces: { step: assistanceCost, name: "without housed", is: "reading" },
});

/** National cost of daily activity, SEK per decision. Förordning (2008:776) 5 §. */
export const dailyActivityCost = step({
  ...words("disability_daily_activity_cost", {
    sv: "daglig verksamhet",
    da: "daglig beskæftigelse",
    en: "daily activity",
  }),
  from: { cost: sumOf(dailyActivityNetCost), decisions: sumOf(dailyActivityDecisions) },
  formula: ({ cost, decisions }) => cost / decisions,
});

/** Guide value of other services: national cost of a short stay, SEK per decision. Förordning (2008:776) 5 §. */
export const shortStayCost = step({
  ...words("disability_short_stay_cost", { sv: "korttidsvistelse", da: "korttidsophold", en: "short stay" }),
  from: {
    cost: sumOf(otherServicesNetCost),
    stays: sumOf(shortStayDecisions),
    supervision: sumOf(shortSupervisionDecisions),
    supervisionWeight: parameters["disability_equalisation.weight.short_supervision"],
    relief: sumOf(reliefServiceDecisions),
    reliefWeight: parameters["disability_equalisation.weight.relief_service"],
    companion: sumOf(companionServiceDecisions),
    companionWeight: parameters["disability_equalisation.weight.companion_service"],
    contact: sumOf(contactPersonDecisions),
    contactWeight: parameters["disability_equalisation.weight.contact_person"],
  },
  formula: ({
    cost,
    stays,
    supervision,
    supervisionWeight,
    relief,
    reliefWeight,
    companion,
    companionWeight,
    contact,
    contactWeight,
  }) =>
    cost /
    (stays +
      supervisionWeight * supervision +
      reliefWeight * relief +
      companionWeight * companion +
      contactWeight * contact),
});
