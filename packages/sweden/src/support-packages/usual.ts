import type { Labels } from "@barkraft/core";
import type { Equality, MeasureRange } from "@barkraft/finance";

/** The municipalities' part of money per inhabitant, where nothing else is said. */
export const usualMunicipalShare = {
  share: 0.7,
  source: {
    sv: "Antagande. 70/30 är den vanliga nyckeln för pengar per invånare.",
    da: "Antagelse. 70/30 er den sædvanlige nøgle for penge pr. indbygger.",
    en: "Assumption. 70/30 is the usual key for money per inhabitant.",
  },
} as const;

/** Job-years for each million kronor to municipalities and regions, where nothing else is said. */
export const usualJobs: MeasureRange = {
  low: 0.5,
  middle: 1,
  high: 1.5,
  source: {
    sv: "Antagande. 620 årsarbeten kostade 300 miljoner kronor i lön 2016 (rapporten 2020), omkring 0,68 miljoner var med 40 procent i påslag. 1,5 om alla pengar behåller tjänster, 1,0 om två tredjedelar gör det, 0,5 om en tredjedel gör det.",
    da: "Antagelse. 620 årsværk kostede 300 mio. SEK i løn i 2016 (rapporten 2020), omkring 0,68 mio. hver med 40 procent i tillæg. 1,5 hvis alle pengene bevarer stillinger, 1,0 hvis to tredjedele gør, 0,5 hvis en tredjedel gør.",
    en: "Assumption. 620 full-time posts had 300 million kronor in wages in 2016 (the report of 2020), about 0.68 million each with contributions of 40 percent. 1.5 if all the money keeps posts, 1.0 if two thirds do, 0.5 if one third does.",
  },
};

const name: Labels = {
  sv: "Generellt bidrag, lika per invånare",
  da: "Generelt tilskud, ens pr. indbygger",
  en: "General grant, the same per inhabitant",
};

/** What the same money as a grant is called. */
export const sameMoneyWords: Readonly<Record<Equality, { title: Labels; name: Labels; source: Labels }>> = {
  amount: {
    title: {
      sv: "Lika mycket pengar till kommuner och regioner",
      da: "Lige så mange penge til kommuner og regioner",
      en: "As much money to municipalities and regions",
    },
    name,
    source: {
      sv: "Samma belopp i samma månader som det andra paketet",
      da: "Samme beløb i de samme måneder som den anden pakke",
      en: "The same amount in the same months as the other package",
    },
  },
  cost: {
    title: {
      sv: "Samma kostnad för staten, som bidrag till kommuner och regioner",
      da: "Samme udgift for staten, som tilskud til kommuner og regioner",
      en: "The same cost to the state, as a grant to municipalities and regions",
    },
    name,
    source: {
      sv: "Det andra paketets kostnad för staten i mellanfallet, i samma månader",
      da: "Den anden pakkes udgift for staten i det midterste tilfælde, i de samme måneder",
      en: "The other package's cost to the state in the middle case, in the same months",
    },
  },
};
