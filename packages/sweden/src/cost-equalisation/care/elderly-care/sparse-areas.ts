import { step } from "@barkraft/core";
import { parameters } from "../../../generated/parameters.ts";
import { equalisationRegulation } from "../../../law.ts";
import { lessDeduction } from "../../patterns/deduction.ts";
import { indexComponent } from "../../patterns/index-supplement.ts";
import { elderlyCareAge } from "./age.ts";
import { homeHelpSparsityIndex, inhabitantsPerSquareKilometre, urbanShare } from "./inputs.ts";

const institutions = {
  label: {
    sv: "Äldreomsorg: institutionsboende i glesbygd",
    da: "Ældrepleje: plejehjem i tyndt befolkede områder",
    en: "Elderly care: institutions in sparse areas",
  },
  description: {
    sv: "Tillägg till åldersersättningen där tätheten (tätortsgrad i kvadrat gånger roten ur invånare per kvadratkilometer) är under gränsen: mest där den är noll.",
    da: "Tillæg til alderstildelingen, hvor tætheden (bygrad i anden gange roden af indbyggere pr. kvadratkilometer) er under grænsen: mest, hvor den er nul.",
    en: "Supplement to the age allowance where the density (urban share squared times the root of inhabitants per square kilometre) is below the limit: most where it is zero.",
  },
  law: [equalisationRegulation("14 d §")],
} as const;

/** Urban share squared times the root of inhabitants per square kilometre. Förordning (2004:881) 14 d §. */
export const settlementDensity = step({
  ...institutions,
  id: "settlement_density",
  label: {
    sv: "Äldreomsorg: täthet",
    da: "Ældrepleje: tæthed",
    en: "Elderly care: density of settlement",
  },
  level: "municipality",
  unit: "number",
  from: { urbanShare, density: inhabitantsPerSquareKilometre },
  formula: ({ urbanShare, density }) => urbanShare * urbanShare * Math.sqrt(density),
});

export const sparseInstitutionsBeforeDeduction = step({
  ...institutions,
  id: "elderly_care_sparse_institutions_before_deduction_pc",
  label: {
    sv: "Äldreomsorg: institutionsboende i glesbygd, före avdrag",
    da: "Ældrepleje: plejehjem i tyndt befolkede områder, før fradrag",
    en: "Elderly care: institutions in sparse areas, before deduction",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
  from: {
    age: elderlyCareAge,
    density: settlementDensity,
    limit: parameters["cost_equalisation.elderly_care.sparse_institutions_limit"],
    highest: parameters["cost_equalisation.elderly_care.sparse_institutions_highest"],
    slope: parameters["cost_equalisation.elderly_care.sparse_institutions_slope"],
  },
  formula: ({ age, density, limit, highest, slope }) =>
    age * (density >= limit ? 0 : highest - slope * density),
});

export const sparseInstitutions = lessDeduction(
  { ...institutions, id: "elderly_care_sparse_institutions_pc" },
  sparseInstitutionsBeforeDeduction,
);

export const { supplement: sparseHomeHelpBeforeDeduction, component: sparseHomeHelp } = indexComponent(
  {
    id: "elderly_care_sparse_home_help_pc",
    label: {
      sv: "Äldreomsorg: hemtjänst i glesbygd",
      da: "Ældrepleje: hjemmehjælp i tyndt befolkede områder",
      en: "Elderly care: home help in sparse areas",
    },
    description: {
      sv: "Åldersersättningen gånger glesbygdsindex, minus åldersersättningen, minus lika avdrag per invånare.",
      da: "Alderstildelingen gange indekset for tyndt befolkede områder, minus alderstildelingen, minus ens fradrag pr. indbygger.",
      en: "The age allowance times the sparsity index, less the age allowance, less an equal deduction per inhabitant.",
    },
    law: [equalisationRegulation("14 e §; bilaga")],
  },
  elderlyCareAge,
  homeHelpSparsityIndex,
);
