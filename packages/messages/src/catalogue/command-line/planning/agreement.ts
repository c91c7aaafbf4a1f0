import type { Catalogue } from "../../../catalogue.ts";

/** The calendar of the year, and the draft of an agreement. */
export const agreement = {
  "cli.calendar.heading": {
    sv: "Samrådskalender {years}",
    da: "Samrådskalender {years}",
    en: "Consultation calendar {years}",
  },
  "cli.calendar.name": {
    sv: "Samråd mellan stat, kommuner och regioner",
    da: "Drøftelser mellem stat, kommuner og regioner",
    en: "Consultation between state, municipalities and regions",
  },
  "cli.calendar.line": {
    sv: "Datum som lagen bestämmer, och möten som är förslag.",
    da: "Datoer, som loven fastsætter, og møder, som er et forslag.",
    en: "Days that the law sets, and meetings that are a proposal.",
  },
  "cli.calendar.table": { sv: "Dagar", da: "Dage", en: "Days" },
  "cli.calendar.column.date": { sv: "Dag", da: "Dag", en: "Day" },
  "cli.calendar.column.event": { sv: "Händelse", da: "Begivenhed", en: "Event" },
  "cli.calendar.column.ground": { sv: "Grund", da: "Grundlag", en: "Ground" },
  "cli.calendar.column.planned": { sv: "Planår", da: "Planår", en: "Planned year" },
  "cli.calendar.column.checked": { sv: "Kontrollerat", da: "Kontrolleret", en: "Checked" },
  "cli.calendar.checked.paragraph": {
    sv: "dag och paragraf",
    da: "dag og paragraf",
    en: "day and paragraph",
  },
  "cli.calendar.checked.day": {
    sv: "dagen; paragrafen ur minnet",
    da: "dagen; paragraffen efter hukommelsen",
    en: "the day; the paragraph is recalled",
  },
  "cli.calendar.checked.unverified": {
    sv: "inte kontrollerat",
    da: "ikke kontrolleret",
    en: "unverified",
  },
  "cli.calendar.ground.law": { sv: "lag", da: "lov", en: "law" },
  "cli.calendar.ground.proposal": { sv: "förslag", da: "forslag", en: "proposal" },
  "cli.agreement.title": {
    sv: "Överenskommelse om planeringsbas {first}–{last}",
    da: "Aftale om planlægningsgrundlag {first}–{last}",
    en: "Agreement on a planning basis {first}–{last}",
  },
  "cli.agreement.draft": {
    sv: "UTKAST räknat med Bärkraft. Parter: staten, kommunerna och regionerna.",
    da: "UDKAST beregnet med Bärkraft. Parter: staten, kommunerne og regionerne.",
    en: "DRAFT reckoned with Bärkraft. Parties: the state, the municipalities and the regions.",
  },
  "cli.agreement.frames": {
    sv: "1. Ramar. De generella bidragen är, miljoner kronor i löpande priser:",
    da: "1. Rammer. De generelle tilskud er, millioner svenske kroner i løbende priser:",
    en: "1. Frames. The general grants are, million kronor in current prices:",
  },
  "cli.agreement.rule": {
    sv: "2. Regel. Nivån följer priser och löner ({price} procent om året), behovet efter ålder ({need} procent om året i genomsnitt) och ett effektiviseringskrav ({efficiency} procent om året).{ceiling} Engångsbelopp höjer inte nivån.",
    da: "2. Regel. Niveauet følger priser og lønninger ({price} procent om året), behovet efter alder ({need} procent om året i gennemsnit) og et effektiviseringskrav ({efficiency} procent om året).{ceiling} Engangsbeløb hæver ikke niveauet.",
    en: "2. Rule. The level follows prices and wages ({price} percent a year), the need by age ({need} percent a year on average) and an efficiency requirement ({efficiency} percent a year).{ceiling} One-off amounts do not raise the level.",
  },
  "cli.agreement.ceiling": {
    sv: " Nivån växer högst {ceiling} procent om året.",
    da: " Niveauet vokser højst {ceiling} procent om året.",
    en: " The level grows by at most {ceiling} percent a year.",
  },
  "cli.agreement.revision": {
    sv: "3. Omräkning. Priser och befolkning räknas om varje år i mars; effektiviseringskravet ändras bara i en ny överenskommelse.",
    da: "3. Genberegning. Priser og befolkning genberegnes hvert år i marts; effektiviseringskravet ændres kun i en ny aftale.",
    en: "3. Revision. Prices and population are reckoned anew every March; the efficiency requirement changes only in a new agreement.",
  },
  "cli.agreement.financing": {
    sv: "4. Finansiering. Nya uppgifter från staten läggs till ramen med sin kostnad samma år.",
    da: "4. Finansiering. Nye opgaver fra staten lægges til rammen med deres udgift samme år.",
    en: "4. Financing. New duties from the state are added to the frame with their cost in the same year.",
  },
  "cli.agreement.calendar": {
    sv: "5. Samråd inför {year}:",
    da: "5. Drøftelser forud for {year}:",
    en: "5. Consultation ahead of {year}:",
  },
  "cli.agreement.signatures": {
    sv: "För staten                    För kommunerna                För regionerna",
    da: "For staten                    For kommunerne                For regionerne",
    en: "For the state                 For the municipalities        For the regions",
  },
} as const satisfies Catalogue;
