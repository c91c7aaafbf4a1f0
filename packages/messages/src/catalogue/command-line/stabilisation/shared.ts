import type { Catalogue } from "../../../catalogue.ts";

/** What the commands on stabilisation have in common. */
export const sharedStabilisation = {
  "cli.stabilisation.assumptions": { sv: "Antaganden", da: "Antagelser", en: "Assumptions" },
  "cli.stabilisation.assumption": { sv: "Namn", da: "Navn", en: "Name" },
  "cli.stabilisation.says": { sv: "Antagande", da: "Antagelse", en: "Assumption" },
  "cli.stabilisation.unit": { sv: "Enhet", da: "Enhed", en: "Unit" },
  "cli.stabilisation.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "cli.stabilisation.low": { sv: "Lågt", da: "Lavt", en: "Low" },
  "cli.stabilisation.high": { sv: "Högt", da: "Højt", en: "High" },
  "cli.stabilisation.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "cli.option.assume": {
    sv: "andra antaganden, till exempel {example}",
    da: "andre antagelser, for eksempel {example}",
    en: "other assumptions, for example {example}",
  },
} as const satisfies Catalogue;
