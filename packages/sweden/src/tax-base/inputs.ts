import { input } from "@barkraft/core";

export const taxBase = input({
  id: "tax_base",
  label: { sv: "Skatteunderlag", da: "Udskrivningsgrundlag", en: "Tax base" },
  description: {
    sv: "Beskattningsbar förvärvsinkomst enligt de slutliga skattebesluten året före utjämningsåret, alltså inkomster två år före.",
    da: "Skattepligtig erhvervsindkomst efter de endelige skatteafgørelser året før udligningsåret, altså indkomster to år før.",
    en: "Taxable earned income by the final tax decisions of the year before the equalisation year, so incomes of two years before.",
  },
  level: "municipality",
  unit: "SEK",
});

export const nationalTaxBaseTotal = input({
  id: "national_tax_base_total",
  label: {
    sv: "Rikets skatteunderlag, publicerad summa",
    da: "Landets udskrivningsgrundlag, offentliggjort sum",
    en: "National tax base, published total",
  },
  description: {
    sv: "Summan av alla kommuners skatteunderlag, som den publicerats.",
    da: "Summen af alle kommuners udskrivningsgrundlag, som offentliggjort.",
    en: "The sum of every municipality's tax base as published.",
  },
  level: "nation",
  unit: "SEK",
});

export const municipalTaxRate = input({
  id: "municipal_tax_rate",
  label: { sv: "Kommunal skattesats", da: "Kommunal skatteprocent", en: "Municipal tax rate" },
  description: {
    sv: "Skattesats som kommunen själv har beslutat för utjämningsåret. Gotlands innehåller även de regionala uppgifterna.",
    da: "Skatteprocent, som kommunen selv har besluttet for udligningsåret. Gotlands omfatter også de regionale opgaver.",
    en: "Tax rate set by the municipality itself for the equalisation year. Gotland's includes the regional tasks.",
  },
  level: "municipality",
  unit: "percent",
});

export const regionalTaxRate = input({
  id: "regional_tax_rate",
  label: { sv: "Regional skattesats", da: "Regional skatteprocent", en: "Regional tax rate" },
  description: {
    sv: "Skattesats som regionen själv har beslutat för utjämningsåret.",
    da: "Skatteprocent, som regionen selv har besluttet for udligningsåret.",
    en: "Tax rate set by the region itself for the equalisation year.",
  },
  level: "region",
  unit: "percent",
});
