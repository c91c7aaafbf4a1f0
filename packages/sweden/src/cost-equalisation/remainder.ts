import { input } from "@barkraft/core";

/** What the published outcome has beside what is computed under the law in force; see `figures/carried.ts`. */
export const costEqualisationRemainder = input({
  id: "cost_equalisation_remainder_pc",
  label: {
    sv: "Kostnadsutjämning, rest till det publicerade utfallet",
    da: "Udgiftsudligning, rest til det offentliggjorte udfald",
    en: "Cost equalisation, remainder to the published outcome",
  },
  description: {
    sv: "Det publicerade utfallet minus vad som beräknas under gällande rätt: vad uppgifterna inte räcker till att räkna fram. Ändras inte av en reform.",
    da: "Det offentliggjorte udfald minus det, der beregnes under gældende ret: hvad tallene ikke rækker til at beregne. Ændres ikke af en reform.",
    en: "The published outcome less what is computed under the law in force: what the figures do not suffice to compute. A reform leaves it as it is.",
  },
  level: "municipality",
  unit: "SEK/inhabitant",
});
