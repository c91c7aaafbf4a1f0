import type { Catalogue } from "../../../catalogue.ts";

/** Which money ends, and when. */
export const expiry = {
  "web.targeted.expiry.sentence": {
    sv: "{year} upphörde {amount} om året. Fördelat med de antagna nycklarna var kommunernas del som mest {percent} av intäkterna, i {name}.",
    da: "I {year} ophørte {amount} om året. Fordelt med de antagne nøgler var kommunernes del højst {percent} af indtægterne, i {name}.",
    en: "In {year} {amount} a year ended. Shared by the assumed keys, the municipal part was at most {percent} of revenue, in {name}.",
  },
  "web.targeted.expiry.sentence.none": {
    sv: "{year} upphörde {amount} om året. Inget av det går att fördela mellan kommunerna.",
    da: "I {year} ophørte {amount} om året. Intet af det kan fordeles mellem kommunerne.",
    en: "In {year} {amount} a year ended. None of it can be shared among the municipalities.",
  },
  "web.targeted.expiry.chart.title": {
    sv: "Mest upphörde efter {year}: {amount} om året",
    da: "Mest ophørte efter {year}: {amount} om året",
    en: "Most ended after {year}: {amount} a year",
  },
  "web.targeted.expiry.chart.note": {
    sv: "Vad bidragen som upphörde gav om året, löpande priser, antagna andelar av delade anslag. För {count, plural, one {ett bidrag} other {# bidrag}} på {amount} om året är slutet inte känt; de är inte med.",
    da: "Hvad tilskuddene, der ophørte, gav om året, løbende priser, antagne andele af delte bevillinger. For {count, plural, one {ét tilskud} other {# tilskud}} på {amount} om året er slutningen ikke kendt; de er ikke med.",
    en: "What the grants that ended gave a year, current prices, assumed shares of split appropriations. The end of {count, plural, one {one grant} other {# grants}} with {amount} a year is not known; they are left out.",
  },
  "web.targeted.expiry.chart.axis": {
    sv: "Miljarder kronor om året, löpande priser",
    da: "Mia. SEK om året, løbende priser",
    en: "Billion SEK a year, current prices",
  },
  "web.targeted.expiry.chart.caption": {
    sv: "Vad som upphörde efter varje år, miljoner kronor om året, löpande priser",
    da: "Hvad der ophørte efter hvert år, mio. SEK om året, løbende priser",
    en: "What ended after each year, million SEK a year, current prices",
  },
  "web.targeted.expiry.all": { sv: "Alla kommuner", da: "Alle kommuner", en: "All municipalities" },
  "web.targeted.expiry.own": {
    sv: "I {name} var det {amount}, {percent} av intäkterna.",
    da: "I {name} var det {amount}, {percent} af indtægterne.",
    en: "In {name} it was {amount}, {percent} of revenue.",
  },
  "web.targeted.expiry.own.unknown": {
    sv: "Vad det var i {name} är inte känt.",
    da: "Hvad det var i {name}, er ikke kendt.",
    en: "What it was in {name} is not known.",
  },
  "web.targeted.expiry.year": {
    sv: "År då pengarna upphörde",
    da: "År, hvor pengene ophørte",
    en: "Year in which the money ended",
  },
  "web.targeted.expiry.caption": {
    sv: "När pengarna upphör, och hur mycket om året, miljoner kronor, löpande priser",
    da: "Hvornår pengene ophører, og hvor meget om året, mio. SEK, løbende priser",
    en: "When the money ends, and how much a year, million SEK, current prices",
  },
  "web.targeted.expiry.column.last": { sv: "Sista år", da: "Sidste år", en: "Last year" },
  "web.targeted.expiry.column.known_by": { sv: "Känt genom", da: "Kendt ved", en: "Known by" },
  "web.targeted.expiry.column.ends": { sv: "Mnkr om året", da: "Mio. SEK om året", en: "Million SEK a year" },
  "web.targeted.expiry.places": {
    sv: "Vad bidragen som upphörde {year} betydde för kommunerna: kronor, intäkter {accounts}, löpande priser, antaget",
    da: "Hvad det, der ophørte i {year}, var for kommunerne: SEK, indtægter {accounts}, løbende priser, antaget",
    en: "What ended in {year} was for the municipalities: SEK, revenue of {accounts}, current prices, assumed",
  },
  "web.targeted.expiry.column.amount": { sv: "Upphörde, kr", da: "Ophørte, SEK", en: "Ended, SEK" },
  "web.targeted.expiry.column.revenue": { sv: "Intäkter, kr", da: "Indtægter, SEK", en: "Revenue, SEK" },
  "web.targeted.expiry.column.share": {
    sv: "Procent av intäkterna",
    da: "Procent af indtægterne",
    en: "Percent of revenue",
  },
  "web.targeted.expiry.note": {
    sv: "Slutet är inte känt för bidrag som fortfarande betalades ut {year}, uppgifternas sista år: inget beslutat slutdatum finns bland uppgifterna. Beloppet är det största av de tre sista åren. Intäkter är skatter, generella bidrag och verksamhetens intäkter; regionernas finns inte.",
    da: "Slutningen er ikke kendt for tilskud, der stadig blev betalt i {year}, tallenes sidste år: ingen besluttet slutdato findes blandt tallene. Beløbet er det største af de tre sidste år. Indtægter er skatter, generelle tilskud og driftens indtægter; regionernes findes ikke.",
    en: "The end is not known for grants still paid in {year}, the last year of the figures: no decided end is among them. The amount is the largest of the last three years. Revenue is taxes, general grants and the revenue of the services; that of regions is missing.",
  },
} as const satisfies Catalogue;
