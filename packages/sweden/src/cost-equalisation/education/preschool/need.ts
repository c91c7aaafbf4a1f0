import { equalisationRegulation } from "../../../law.ts";
import { indexComponent } from "../../patterns/index-supplement.ts";
import { preschoolAllowance1To5, preschoolAllowance6To12 } from "./age-allowance.ts";
import { afterSchoolNeedIndex, preschoolNeedIndex, preschoolSparsityIndex } from "./inputs.ts";

/** Component of the need for preschool, SEK per inhabitant. Förordning (2004:881) 6 b §. */
export const { supplement: preschoolNeedBeforeDeduction, component: preschoolNeed } = indexComponent(
  {
    id: "preschool_need_pc",
    label: { sv: "Behov av förskola", da: "Behov for dagtilbud", en: "Need for preschool" },
    description: {
      sv: "Åldersersättningen för 1–5 år gånger behovsindex, minus samma ersättning.",
      da: "Aldersbeløbet for 1–5 år gange behovsindekset, minus samme beløb.",
      en: "The age allowance for ages 1–5 times the need index, less the same allowance.",
    },
    law: [equalisationRegulation("6 b §")],
  },
  preschoolAllowance1To5,
  preschoolNeedIndex,
);

/** Component of the need for after-school care, SEK per inhabitant. Förordning (2004:881) 6 c §. */
export const { supplement: afterSchoolNeedBeforeDeduction, component: afterSchoolNeed } = indexComponent(
  {
    id: "preschool_after_school_need_pc",
    label: { sv: "Behov av fritidshem", da: "Behov for fritidshjem", en: "Need for after-school care" },
    description: {
      sv: "Åldersersättningen för 6–12 år gånger behovsindex, minus samma ersättning.",
      da: "Aldersbeløbet for 6–12 år gange behovsindekset, minus samme beløb.",
      en: "The age allowance for ages 6–12 times the need index, less the same allowance.",
    },
    law: [equalisationRegulation("6 c §")],
  },
  preschoolAllowance6To12,
  afterSchoolNeedIndex,
);

/** Component of preschool in sparse areas, SEK per inhabitant. Förordning (2004:881) 6 e §. */
export const { supplement: preschoolSparsityBeforeDeduction, component: preschoolSparsity } = indexComponent(
  {
    id: "preschool_sparsity_pc",
    label: {
      sv: "Förskola i glesbygd",
      da: "Dagtilbud i tyndt befolkede områder",
      en: "Preschool in sparse areas",
    },
    description: {
      sv: "Åldersersättningen för 1–5 år gånger glesbygdsindex, minus samma ersättning.",
      da: "Aldersbeløbet for 1–5 år gange tyndtbefolkningsindekset, minus samme beløb.",
      en: "The age allowance for ages 1–5 times the sparsity index, less the same allowance.",
    },
    law: [equalisationRegulation("6 e §")],
  },
  preschoolAllowance1To5,
  preschoolSparsityIndex,
);
