import type { Labels } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { disabilityInputs } from "./table.ts";

const decisions = (column: string, label: Labels, section: string) =>
  figure({
    id: column,
    label,
    description: {
      sv: `Personer med verkställda beslut om insatsen (${section}) två år före utjämningsåret.`,
      da: `Personer med iværksatte afgørelser om ydelsen (${section}) to år før udligningsåret.`,
      en: `Persons with decisions of the service in effect (${section}) two years before the equalisation year.`,
    },
    level: "municipality",
    unit: "number",
    read: { table: disabilityInputs, column, yearsBefore: 2, range: [0, 100_000] },
  });

export const adultHousingDecisions = decisions(
  "adult_housing_decisions",
  {
    sv: "Bostad med särskild service för vuxna",
    da: "Botilbud med særlig service for voksne",
    en: "Housing with special service for adults",
  },
  "LSS 9 § 9",
);
export const childrenHousingDecisions = decisions(
  "children_housing_decisions",
  {
    sv: "Bostad med särskild service för barn och ungdomar",
    da: "Botilbud med særlig service for børn og unge",
    en: "Housing with special service for children and young people",
  },
  "LSS 9 § 8",
);
export const familyHomeDecisions = decisions(
  "family_home_decisions",
  { sv: "Familjehem", da: "Familiehjem", en: "Family home" },
  "LSS 9 § 8",
);
export const dailyActivityDecisions = decisions(
  "daily_activity_decisions",
  { sv: "Daglig verksamhet", da: "Daglig beskæftigelse", en: "Daily activity" },
  "LSS 9 § 10",
);
export const shortStayDecisions = decisions(
  "short_stay_decisions",
  { sv: "Korttidsvistelse", da: "Korttidsophold", en: "Short stay" },
  "LSS 9 § 6",
);
export const shortSupervisionDecisions = decisions(
  "short_supervision_decisions",
  {
    sv: "Korttidstillsyn för skolungdomar över 12 år",
    da: "Korttidstilsyn for skoleelever over 12 år",
    en: "Short supervision of pupils over 12",
  },
  "LSS 9 § 7",
);
export const reliefServiceDecisions = decisions(
  "relief_service_decisions",
  { sv: "Avlösarservice", da: "Aflastning i hjemmet", en: "Relief service" },
  "LSS 9 § 5",
);
export const companionServiceDecisions = decisions(
  "companion_service_decisions",
  { sv: "Ledsagarservice", da: "Ledsagelse", en: "Companion service" },
  "LSS 9 § 3",
);
export const contactPersonDecisions = decisions(
  "contact_person_decisions",
  { sv: "Kontaktperson", da: "Kontaktperson", en: "Contact person" },
  "LSS 9 § 4",
);
export const personalAssistanceDecisions = decisions(
  "personal_assistance_decisions",
  {
    sv: "Personlig assistans enligt LSS",
    da: "Personlig assistance efter LSS",
    en: "Personal assistance under LSS",
  },
  "LSS 9 § 2",
);
export const assistanceAndAdultHousingDecisions = decisions(
  "personal_assistance_and_adult_housing_decisions",
  {
    sv: "Personlig assistans enligt LSS och bostad för vuxna",
    da: "Personlig assistance efter LSS og botilbud for voksne",
    en: "Personal assistance under LSS and housing for adults",
  },
  "LSS 9 § 2, 9 § 9",
);
export const assistanceBenefitDecisions = decisions(
  "assistance_benefit_decisions",
  {
    sv: "Assistansersättning från Försäkringskassan",
    da: "Assistanceydelse fra Försäkringskassan",
    en: "Assistance benefit of the Social Insurance Agency",
  },
  "SFB 51 kap.",
);
