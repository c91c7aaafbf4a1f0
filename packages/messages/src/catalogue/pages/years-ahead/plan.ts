import type { Catalogue } from "../../../catalogue.ts";

/** The investments that a municipality has decided. */
export const plan = {
  "web.years-ahead.plan": {
    sv: "Beslutade investeringar",
    da: "Besluttede investeringer",
    en: "Decided investments",
  },
  "web.years-ahead.plan.note": {
    sv: "Ett år med något på listan investerar precis listans summa; övriga år så mycket som självfinansieringen ger. Årets priser. Listan står i länken.",
    da: "Et år med noget på listen investerer præcis listens sum; de øvrige år så meget, som selvfinansieringen giver. Årets priser. Listen står i linket.",
    en: "A year with something on the list invests exactly the list''s sum; other years as much as the self-financing gives. Prices of the year. The list is in the link.",
  },
  "web.years-ahead.plan.amount": {
    sv: "Belopp, miljoner kronor",
    da: "Beløb, millioner svenske kroner",
    en: "Amount, million SEK",
  },
  "web.years-ahead.plan.name": { sv: "Vad", da: "Hvad", en: "What" },
  "web.years-ahead.plan.add": {
    sv: "Lägg till investering",
    da: "Tilføj investering",
    en: "Add an investment",
  },
  "web.years-ahead.plan.remove": { sv: "Ta bort {name}", da: "Fjern {name}", en: "Remove {name}" },
  "web.years-ahead.plan.remove.short": { sv: "Ta bort", da: "Fjern", en: "Remove" },
  "web.years-ahead.plan.sum": {
    sv: "Sammanlagt {amount} miljoner kronor{outside, plural, =0 {} one {; en post ligger utanför åren och räknas inte} other {; # poster ligger utanför åren och räknas inte}}.",
    da: "I alt {amount} millioner svenske kroner{outside, plural, =0 {} one {; én post ligger uden for årene og regnes ikke} other {; # poster ligger uden for årene og regnes ikke}}.",
    en: "{amount} million SEK in all{outside, plural, =0 {} one {; one entry lies outside the years and is not counted} other {; # entries lie outside the years and are not counted}}.",
  },
} as const satisfies Catalogue;
