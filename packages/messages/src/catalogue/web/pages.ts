import type { Catalogue } from "../../catalogue.ts";

/** Names of the pages, as the header leads to them. */
export const pages = {
  "web.pages": { sv: "Sidor", da: "Sider", en: "Pages" },
  "web.section.equalisation": { sv: "Utjämning", da: "Udligning", en: "Equalisation" },
  "web.section.grants": { sv: "Bidrag", da: "Tilskud", en: "Grants" },
  "web.section.ahead": { sv: "Ekonomin framåt", da: "Økonomien fremover", en: "The economy ahead" },
  "web.section.basis": { sv: "Underlag", da: "Grundlag", en: "What it rests on" },
  "web.page.front": { sv: "Karta och tabell", da: "Kort og tabel", en: "Map and table" },
  "web.page.method": { sv: "Metod", da: "Metode", en: "Method" },
  "web.page.accuracy": { sv: "Träffsäkerhet", da: "Nøjagtighed", en: "Accuracy" },
  "web.page.workshop": { sv: "Reformverkstad", da: "Reformværksted", en: "Reform workshop" },
  "web.page.compare": { sv: "Jämför", da: "Sammenlign", en: "Compare" },
  "web.page.grant": { sv: "Ett bidrag", da: "Et tilskud", en: "A grant" },
  "web.page.stress": { sv: "Stresstester", da: "Stresstest", en: "Stress tests" },
  "web.page.supportNeeded": { sv: "Stöd som behövs", da: "Nødvendig støtte", en: "Support needed" },
  "web.page.stateFrame": { sv: "Statens ram", da: "Statens ramme", en: "The state''s frame" },
  "web.page.keys": { sv: "Fördelningsnycklar", da: "Fordelingsnøgler", en: "Allocation keys" },
  "web.page.reimbursement": {
    sv: "Ersättning för kostnader",
    da: "Refusion af udgifter",
    en: "Reimbursement",
  },
  "web.page.targetedGrants": { sv: "Riktade bidrag", da: "Øremærkede tilskud", en: "Targeted grants" },
  "web.page.packages": { sv: "Stödpaket", da: "Støttepakker", en: "Support packages" },
  "web.page.planning": { sv: "Planeringsbas", da: "Planlægningsgrundlag", en: "Planning basis" },
  "web.page.digital": { sv: "Digitalt program", da: "Digitalt program", en: "Digital programme" },
  "web.page.sector": { sv: "Sektorns läge", da: "Sektorens tilstand", en: "State of the sector" },
  "web.page.yearsAhead": { sv: "Åren framåt", da: "De kommende år", en: "Years ahead" },
  "web.page.investment": { sv: "Investeringar", da: "Investeringer", en: "Investment" },
  "web.missing.title": {
    sv: "Vilken sida letar du efter?",
    da: "Hvilken side leder du efter?",
    en: "Which page are you looking for?",
  },
  "web.missing.text": {
    sv: "Det finns ingen sida på den här adressen. Kanske har en del av länken fallit bort.",
    da: "Der er ingen side på denne adresse. Måske mangler der en del af linket.",
    en: "There is no page at this address. Perhaps the link was cut off.",
  },
  "web.missing.front": { sv: "Till kartan", da: "Til kortet", en: "To the map" },
} as const satisfies Catalogue;
