import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { equalisationAct } from "../law.ts";

const description = {
  sv: "Lika belopp per invånare som gör att posterna går ihop med anslaget. Tills vidare det publicerade beloppet.",
  da: "Ens beløb pr. indbygger, som får posterne til at svare til bevillingen. Indtil videre det offentliggjorte beløb.",
  en: "Equal amount per inhabitant that makes the items meet the appropriation. For now the published amount.",
};

/** Regulating item of the municipalities as printed, whole SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regulatingItem = step({
  id: "regulating_item_pc",
  label: { sv: "Regleringspost", da: "Reguleringspost", en: "Regulating item" },
  description,
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("15–16 §§")],
  from: { unrounded: parameters["regulating_item.municipal"] },
  formula: ({ unrounded }) => unrounded,
  rounding: "nearest whole",
});

/** Regulating item of the regions as printed, whole SEK per inhabitant. Lag (2004:773) 15–16 §§. */
export const regionRegulatingItem = step({
  id: "region_regulating_item_pc",
  label: { sv: "Regleringspost, regioner", da: "Reguleringspost, regioner", en: "Regulating item, regions" },
  description,
  level: "nation",
  unit: "SEK/inhabitant",
  law: [equalisationAct("15–16 §§")],
  from: { unrounded: parameters["regulating_item.regional"] },
  formula: ({ unrounded }) => unrounded,
  rounding: "nearest whole",
});
