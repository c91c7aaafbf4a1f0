import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { disabilityEqualisationRegulation } from "../law.ts";
import { paymentToAgency } from "./accounts.ts";
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
import { assistanceCost, dailyActivityCost, housingCost, shortStayCost } from "./unit-costs.ts";

const words = {
  level: "municipality",
  unit: "SEK",
  law: [disabilityEqualisationRegulation("4 §; bilaga")],
} as const;

/** Housing and daily activity at national cost, SEK. Förordning (2008:776) 4 §. */
export const housingAndDailyActivity = step({
  ...words,
  id: "disability_housing_and_daily_activity",
  label: {
    sv: "LSS: boende och daglig verksamhet till landets kostnad",
    da: "LSS: botilbud og daglig beskæftigelse til landets udgift",
    en: "LSS: housing and daily activity at national cost",
  },
  description: {
    sv: "Besluten om boende och daglig verksamhet gånger landets kostnad per beslut.",
    da: "Afgørelserne om botilbud og daglig beskæftigelse gange landets udgift pr. afgørelse.",
    en: "The decisions of housing and daily activity times the national cost per decision.",
  },
  from: {
    housing: housingCost,
    adults: adultHousingDecisions,
    children: childrenHousingDecisions,
    childrenWeight: parameters["disability_equalisation.weight.children_housing"],
    familyHomes: familyHomeDecisions,
    familyHomeWeight: parameters["disability_equalisation.weight.family_home"],
    daily: dailyActivityCost,
    dailyDecisions: dailyActivityDecisions,
  },
  formula: ({
    housing,
    adults,
    children,
    childrenWeight,
    familyHomes,
    familyHomeWeight,
    daily,
    dailyDecisions,
  }) =>
    housing * (adults + childrenWeight * children + familyHomeWeight * familyHomes) + daily * dailyDecisions,
});

/** Personal assistance at national cost, SEK: who also has housing for adults counts only there. Förordning (2008:776) 4 §. */
export const personalAssistance = step({
  ...words,
  id: "disability_personal_assistance",
  label: {
    sv: "LSS: personlig assistans till landets kostnad",
    da: "LSS: personlig assistance til landets udgift",
    en: "LSS: personal assistance at national cost",
  },
  description: {
    sv: "Besluten om personlig assistans gånger landets kostnad per beslut. Den som också har bostad för vuxna räknas bara där.",
    da: "Afgørelserne om personlig assistance gange landets udgift pr. afgørelse. Den, som også har botilbud for voksne, tæller kun dér.",
    en: "The decisions of personal assistance times the national cost per decision. Who also has housing for adults counts only there.",
  },
  from: {
    cost: assistanceCost,
    municipal: personalAssistanceDecisions,
    housed: assistanceAndAdultHousingDecisions,
    benefit: assistanceBenefitDecisions,
    benefitWeight: parameters["disability_equalisation.weight.assistance_benefit"],
  },
  formula: ({ cost, municipal, housed, benefit, benefitWeight }) =>
    cost * (municipal - housed + benefitWeight * benefit),
});

/** Short stay, supervision, relief, companions and contact persons at national cost, SEK. Förordning (2008:776) 4 §. */
export const otherServices = step({
  ...words,
  id: "disability_other_services",
  label: {
    sv: "LSS: övriga insatser till landets kostnad",
    da: "LSS: øvrige ydelser til landets udgift",
    en: "LSS: other services at national cost",
  },
  description: {
    sv: "Besluten om korttidsvistelse, korttidstillsyn, avlösarservice, ledsagarservice och kontaktperson gånger landets kostnad per beslut.",
    da: "Afgørelserne om korttidsophold, korttidstilsyn, aflastning, ledsagelse og kontaktperson gange landets udgift pr. afgørelse.",
    en: "The decisions of short stay, short supervision, relief, companions and contact persons times the national cost per decision.",
  },
  from: {
    cost: shortStayCost,
    stays: shortStayDecisions,
    supervision: shortSupervisionDecisions,
    supervisionWeight: parameters["disability_equalisation.weight.short_supervision"],
    relief: reliefServiceDecisions,
    reliefWeight: parameters["disability_equalisation.weight.relief_service"],
    companion: companionServiceDecisions,
    companionWeight: parameters["disability_equalisation.weight.companion_service"],
    contact: contactPersonDecisions,
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
    cost *
    (stays +
      supervisionWeight * supervision +
      reliefWeight * relief +
      companionWeight * companion +
      contactWeight * contact),
});

/** The services at national cost and the payment to the Social Insurance Agency (S), SEK. Förordning (2008:776) 4 § and annex. */
export const servicesAtNationalCost = step({
  ...words,
  id: "disability_services_at_national_cost",
  label: {
    sv: "LSS: insatser till landets kostnad (S)",
    da: "LSS: ydelser til landets udgift (S)",
    en: "LSS: services at national cost (S)",
  },
  description: {
    sv: "Alla insatser gånger landets kostnad per beslut, och kommunens ersättning till Försäkringskassan enligt räkenskaperna.",
    da: "Alle ydelser gange landets udgift pr. afgørelse og kommunens betaling til Försäkringskassan efter regnskabet.",
    en: "All services times the national cost per decision, and the municipality's payment to the Social Insurance Agency by its accounts.",
  },
  from: {
    housingAndDailyActivity,
    personalAssistance,
    otherServices,
    paymentToAgency,
  },
  formula: ({ housingAndDailyActivity, personalAssistance, otherServices, paymentToAgency }) =>
    housingAndDailyActivity + personalAssistance + otherServices + paymentToAgency,
});
