import type { Labels } from "@barkraft/core";
import { figure } from "../../figures/figure.ts";

const table = "reference-costs";
/** The model of 2020 stands behind the reference costs from this year on; older ones are of the model before it. */
const notBefore = 2019;

/** A municipality's published reference cost of a service area two years before, SEK per inhabitant. */
export function referenceCost(area: string, label: Labels) {
  return figure({
    id: `${area}_reference_cost_pc`,
    label: {
      sv: `Referenskostnad: ${label.sv}`,
      da: `Referenceudgift: ${label.da}`,
      en: `Reference cost: ${label.en}`,
    },
    description: {
      sv: "Standardkostnaden som referenskostnad två år före utjämningsåret, härledd ur publicerade nettokostnadsavvikelser; för 2020 ett år senare, därför att äldre referenskostnader följer en annan modell.",
      da: "Standardudgiften som referenceudgift to år før udligningsåret, udledt af offentliggjorte nettoudgiftsafvigelser; for 2020 et år senere, fordi ældre referenceudgifter følger en anden model.",
      en: "The standard cost as reference cost two years before the equalisation year, derived from published net cost deviations; for 2020 one year later, because older reference costs follow another model.",
    },
    level: "municipality",
    unit: "SEK/inhabitant",
    read: { table, column: "reference_cost_pc", yearsBefore: 2, notBefore, where: ["area", area] },
  });
}
