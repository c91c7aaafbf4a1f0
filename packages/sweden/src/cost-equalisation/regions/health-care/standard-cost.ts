import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { indexComponent } from "../../patterns/index-supplement.ts";
import { regions } from "../../patterns/over.ts";
import { fromFormula, standardCost } from "../../patterns/standard-cost.ts";
import { wageComponent } from "../../patterns/wages.ts";
import type { Words } from "../../patterns/words.ts";
import { regionWageIndex, sparseCareIndex, sparseStaffingIndex } from "./indices.ts";
import { healthCareNeed } from "./need.ts";

const lessDeduction = {
  sv: "Tillägget enligt regionens index, minus lika mycket per invånare i hela landet.",
  da: "Tillægget efter regionens indeks, minus lige meget pr. indbygger i hele landet.",
  en: "The supplement by the region's index, less the same amount for every inhabitant of the country.",
};

/** Care in sparse areas, SEK per inhabitant. Förordning (2004:881) 23 §. */
export const { supplement: healthCareSparseCareBeforeDeduction, component: healthCareSparseCare } =
  indexComponent(
    {
      id: "health_care_sparse_care_pc",
      label: { sv: "Vård i glesbygd", da: "Pleje i tyndt befolkede områder", en: "Care in sparse areas" },
      description: lessDeduction,
      law: [equalisationRegulation("23 §")],
    },
    healthCareNeed,
    sparseCareIndex,
    regions,
  );

const words = { level: "region", unit: "SEK/inhabitant" } as const;

/** What the staffing supplement is counted on, SEK per inhabitant. Förordning (2004:881) 24 §. */
export const healthCareBeforeStaffing = step({
  ...words,
  id: "health_care_before_staffing_pc",
  label: {
    sv: "Vårdbehov och vård i glesbygd",
    da: "Plejebehov og pleje i tyndt befolkede områder",
    en: "Care need and care in sparse areas",
  },
  description: {
    sv: "Det som tillägget för bemanning räknas på.",
    da: "Det, som tillægget for bemanding beregnes af.",
    en: "What the staffing supplement is counted on.",
  },
  law: [equalisationRegulation("24 §")],
  from: { need: healthCareNeed, sparseCare: healthCareSparseCare },
  formula: ({ need, sparseCare }) => need + sparseCare,
});

/** Staffing in sparse areas, SEK per inhabitant. Förordning (2004:881) 24 §. */
export const { supplement: healthCareStaffingBeforeDeduction, component: healthCareStaffing } =
  indexComponent(
    {
      id: "health_care_sparse_staffing_pc",
      label: {
        sv: "Bemanning i glesbygd",
        da: "Bemanding i tyndt befolkede områder",
        en: "Staffing in sparse areas",
      },
      description: lessDeduction,
      law: [equalisationRegulation("24 §")],
    },
    healthCareBeforeStaffing,
    sparseStaffingIndex,
    regions,
  );

/** What the wage component is counted on, SEK per inhabitant. Förordning (2004:881) 25 §. */
export const healthCareBeforeWages = step({
  ...words,
  id: "health_care_before_wages_pc",
  label: {
    sv: "Hälso- och sjukvård före löner",
    da: "Sundhed før løn",
    en: "Health care before wages",
  },
  description: {
    sv: "Vårdbehov, vård i glesbygd och bemanning i glesbygd.",
    da: "Plejebehov, pleje og bemanding i tyndt befolkede områder.",
    en: "Care need, care in sparse areas and staffing in sparse areas.",
  },
  law: [equalisationRegulation("25 §")],
  from: { before: healthCareBeforeStaffing, staffing: healthCareStaffing },
  formula: ({ before, staffing }) => before + staffing,
});

/** Wages, SEK per inhabitant. Förordning (2004:881) 25 §. */
export const { supplement: healthCareWagesBeforeDeduction, component: healthCareWages } = wageComponent(
  {
    id: "health_care_wages_pc",
    label: { sv: "Löner, hälso- och sjukvård", da: "Løn, sundhed", en: "Wages, health care" },
    description: {
      sv: "Tillägget för högre löner än i landet, minus lika mycket per invånare i hela landet.",
      da: "Tillægget for højere løn end i landet, minus lige meget pr. indbygger i hele landet.",
      en: "The supplement for wages above the nation's, less the same amount for every inhabitant of the country.",
    },
    law: [equalisationRegulation("25 §")],
  },
  healthCareBeforeWages,
  parameters["cost_equalisation.health_care.wage_share"],
  regionWageIndex,
  regions,
);

/** The components of health care together, SEK per inhabitant in prices of two years before. Förordning (2004:881) 21–25 §§. */
export const healthCareComponents = step({
  ...words,
  id: "health_care_components_pc",
  label: {
    sv: "Hälso- och sjukvård, delarna tillsammans",
    da: "Sundhed, delene tilsammen",
    en: "Health care, the components together",
  },
  description: {
    sv: "Vårdbehov, glesbygd, bemanning och löner.",
    da: "Plejebehov, tyndt befolkede områder, bemanding og løn.",
    en: "Care need, sparse areas, staffing and wages.",
  },
  law: [equalisationRegulation("21 §")],
  from: { before: healthCareBeforeWages, wages: healthCareWages },
  formula: ({ before, wages }) => before + wages,
});

const standard: Words = {
  id: "health_care_standard_cost_pc",
  label: {
    sv: "Standardkostnad: Hälso- och sjukvård",
    da: "Standardudgift: Sundhed",
    en: "Standard cost: Health care",
  },
  description: {
    sv: "Regionens standardkostnad för hälso- och sjukvård i utjämningsårets priser, hela kronor. Okänd tills uppgifter och index anges för alla regioner.",
    da: "Regionens standardudgift til sundhed i udligningsårets priser, hele kroner. Ukendt, indtil tal og indeks angives for alle regioner.",
    en: "The region's standard cost of health care in prices of the equalisation year, whole kronor. Unknown until figures and indices are supplied for every region.",
  },
  law: [equalisationRegulation("21–25 §§")],
};

export const healthCareFromFormula = fromFormula(standard, healthCareComponents, "region");

/** Standard cost of health care for a region, whole SEK per inhabitant. Förordning (2004:881) 21–25 §§. */
export const healthCareStandardCost = standardCost(standard, { formula: healthCareFromFormula }, "region");
