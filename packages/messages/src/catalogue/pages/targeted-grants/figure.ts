import type { Catalogue } from "../../../catalogue.ts";

/** General against targeted grants, year by year. */
export const figure = {
  "web.targeted.figure.title": {
    sv: "Andelen riktade var {from_share} år {from} och {to_share} år {to}: {times} gånger så stor, och {without} gånger utan läkemedelsförmånerna",
    da: "Andelen af øremærkede var {from_share} i {from} og {to_share} i {to}: {times} gange så stor, og {without} gange uden medicintilskuddet",
    en: "The targeted share was {from_share} in {from} and {to_share} in {to}: {times} times as large, and {without} times without the pharmaceutical benefits",
  },
  "web.targeted.figure.note": {
    sv: "Miljarder kronor, löpande priser. Generella bidrag är utfallet för utgiftsområde 25, riktade är registrets rader. Rapportens figur 2 täcker 2000–2019 och har SKR som källa; den säger att andelen nära nog har fördubblats det senaste decenniet. Registret visar inte det.",
    da: "Milliarder SEK, løbende priser. Generelle tilskud er udfaldet for udgiftsområde 25, øremærkede er registrets rækker. Rapportens figur 2 dækker 2000–2019 og har SKR som kilde; den siger, at andelen næsten er fordoblet i det seneste tiår. Det viser registret ikke.",
    en: "Billion SEK, current prices. General grants are the outcome of budget area 25, targeted ones the rows of the register. The report''s figure 2 covers 2000–2019 with the association of local authorities as its source; it says that the share has nearly doubled in the last decade. The register does not show that.",
  },
  "web.targeted.figure.axis": {
    sv: "Miljarder kronor, löpande priser",
    da: "Milliarder SEK, løbende priser",
    en: "Billion SEK, current prices",
  },
  "web.targeted.figure.caption": {
    sv: "Generella och riktade statsbidrag, miljoner kronor, löpande priser, och andelen riktade i procent",
    da: "Generelle og øremærkede statstilskud, mio. SEK, løbende priser, og andelen af øremærkede i procent",
    en: "General and targeted grants, million SEK, current prices, and the targeted share in percent",
  },
  "web.targeted.general": { sv: "Generella", da: "Generelle", en: "General" },
  "web.targeted.targeted": { sv: "Riktade", da: "Øremærkede", en: "Targeted" },
  "web.targeted.share": { sv: "Andel riktade", da: "Andel øremærkede", en: "Targeted share" },
  "web.targeted.low": { sv: "Lägst", da: "Lavest", en: "Lowest" },
  "web.targeted.high": { sv: "Högst", da: "Højest", en: "Highest" },
  "web.targeted.without": {
    sv: "Utan läkemedelsförmånerna",
    da: "Uden medicintilskuddet",
    en: "Without pharmaceutical benefits",
  },
  "web.targeted.year": { sv: "År", da: "År", en: "Year" },
  "web.targeted.figure.breaks": {
    sv: "Utgiftsområde 25 har tidsseriebrott: 2003 minskar det med nästan 30 miljarder och 2005 läggs systemet om, så andelen stiger utan att ett enda riktat bidrag har ökat. 2009, 2015 och 2020 finns tillfälliga generella stöd.",
    da: "Udgiftsområde 25 har brud: i 2003 falder det med næsten 30 milliarder, og i 2005 lægges systemet om, så andelen stiger, uden at et eneste øremærket tilskud er vokset. I 2009, 2015 og 2020 er der midlertidige generelle tilskud.",
    en: "Budget area 25 has breaks: in 2003 it falls by nearly 30 billion and in 2005 the system is changed, so the share rises without a single targeted grant having grown. In 2009, 2015 and 2020 there is temporary general support.",
  },
  "web.targeted.figure.coverage": {
    sv: "Enligt källan uppgick alla statsbidrag till {bound} {total} {year}. Uppgifterna täcker {covered} av dem; registret {register} av dem som inte är generella. {missing} kända bidrag saknar belopp.",
    da: "Kilden siger, at alle statstilskud var {bound} {total} i {year}. Tallene dækker {covered} af det; registret {register} af det, der ikke er generelt. {missing} kendte tilskud mangler beløb.",
    en: "The source says that all state grants were {bound} {total} in {year}. The figures cover {covered} of it; the register {register} of what is not general. {missing} known grants have no amounts.",
  },
  "web.targeted.figure.at_least": { sv: "drygt", da: "godt", en: "just over" },
  "web.targeted.figure.at_most": { sv: "knappt", da: "lidt under", en: "a little less than" },
} as const satisfies Catalogue;
