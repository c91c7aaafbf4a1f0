import type { Catalogue } from "../../catalogue.ts";

/** How right the computation is, and where it is known to deviate. */
export const accuracy = {
  "web.accuracy.title": {
    sv: "Hur rätt är siffrorna?",
    da: "Hvor rigtige er tallene?",
    en: "How right is this?",
  },
  "web.accuracy.sentence": {
    sv: "Av {published} jämförelser med publicerade utfall stämmer {exact} på kronan. {unchecked} av {schemes} delar av systemet har inget publicerat utfall att jämföra med, och {deviations} avvikelser är kända.",
    da: "Af {published} sammenligninger med offentliggjorte udfald stemmer {exact} på kronen. {unchecked} af {schemes} dele af systemet har intet offentliggjort udfald at sammenligne med, og {deviations} afvigelser er kendte.",
    en: "Of {published} comparisons with published outcomes {exact} agree to the krona. {unchecked} of {schemes} parts of the system have nothing published to be compared with, and {deviations} deviations are known.",
  },
  "web.accuracy.contents": { sv: "På sidan", da: "På siden", en: "On this page" },
  "web.accuracy.schemes": {
    sv: "Vad är prövat mot publicerade utfall?",
    da: "Hvad er prøvet mod offentliggjorte udfald?",
    en: "What is checked against published outcomes?",
  },
  "web.accuracy.schemes.caption": {
    sv: "Delar av systemet och år: hur de kan beräknas, och hur många publicerade utfall som stämmer på kronan",
    da: "Dele af systemet og år: hvordan de kan beregnes, og hvor mange offentliggjorte udfald der stemmer på kronen",
    en: "Parts of the system and years: how they can be computed, and how many published outcomes agree to the krona",
  },
  "web.accuracy.scheme": { sv: "Del", da: "Del", en: "Part" },
  "web.accuracy.against": { sv: "Prövad mot", da: "Prøvet mod", en: "Checked against" },
  "web.accuracy.computed.from_the_repository": { sv: "beräknas", da: "beregnes", en: "computed" },
  "web.accuracy.computed.with_supplied_tables": {
    sv: "med egna tabeller",
    da: "med egne tabeller",
    en: "with own tables",
  },
  "web.accuracy.computed.refused": { sv: "beräknas inte", da: "beregnes ikke", en: "refused" },
  "web.accuracy.agree": {
    sv: "{exact} av {published} på kronan",
    da: "{exact} af {published} på kronen",
    en: "{exact} of {published} to the krona",
  },
  "web.accuracy.readings": {
    sv: "Var kan lagen läsas på flera sätt, och vilken skillnad gör det?",
    da: "Hvor kan loven læses på flere måder, og hvilken forskel gør det?",
    en: "Where can the statute be read in more than one way, and what difference does it make?",
  },
  "web.accuracy.readings.caption": {
    sv: "Den andra läsningen mot den valda: största skillnad och medelskillnad. Inte mätt där uppgifter saknas.",
    da: "Den anden læsning mod den valgte: største forskel og gennemsnitlig forskel. Ikke målt, hvor tal mangler.",
    en: "The other reading against the chosen one: largest and mean difference. Not measured where figures are missing.",
  },
  "web.accuracy.reading": { sv: "Läsning", da: "Læsning", en: "Reading" },
  "web.accuracy.year": { sv: "År", da: "År", en: "Year" },
  "web.accuracy.measured": { sv: "Mätt i", da: "Målt i", en: "Measured in" },
  "web.accuracy.largest": { sv: "Störst", da: "Størst", en: "Largest" },
  "web.accuracy.place": { sv: "Var", da: "Hvor", en: "Where" },
  "web.accuracy.mean": { sv: "Medel av beloppen", da: "Gennemsnit af beløbene", en: "Mean of the sizes" },
  "web.accuracy.unmeasured": {
    sv: "inte mätt: uppgifterna saknas",
    da: "ikke målt: tallene mangler",
    en: "not measured: the figures are missing",
  },
  "web.accuracy.rest": {
    sv: "Hur mycket av bokföringen förblir oförklarat?",
    da: "Hvor meget af regnskabet forbliver uforklaret?",
    en: "How much of the accounts stays unexplained?",
  },
  "web.accuracy.rest.choice": { sv: "År och summa", da: "År og sum", en: "Year and total" },
  "web.accuracy.rest.option": {
    sv: "{year}, {total, select, tax {skatt} other {generella bidrag}}, {places} kommuner",
    da: "{year}, {total, select, tax {skat} other {generelle tilskud}}, {places} kommuner",
    en: "{year}, {total, select, tax {tax} other {general grants}}, {places} municipalities",
  },
  "web.accuracy.rest.finding": {
    sv: "Hälften av kommunerna har en rest mellan {low} och {high} kronor per invånare; den minsta är {lowest} i {lowestPlace} och den största {highest} i {highestPlace}.",
    da: "Halvdelen af kommunerne har en rest mellem {low} og {high} svenske kroner pr. indbygger; den mindste er {lowest} i {lowestPlace} og den største {highest} i {highestPlace}.",
    en: "Half of the municipalities have a rest between {low} and {high} kronor per inhabitant; the smallest is {lowest} in {lowestPlace} and the largest {highest} in {highestPlace}.",
  },
  "web.accuracy.rest.caption": {
    sv: "Antal kommuner efter bokfört minus beräknat, kronor per invånare, löpande priser",
    da: "Antal kommuner efter bogført minus beregnet, svenske kroner pr. indbygger, løbende priser",
    en: "Number of municipalities by booked less computed, kronor per inhabitant, current prices",
  },
  "web.accuracy.rest.under": { sv: "under {to}", da: "under {to}", en: "under {to}" },
  "web.accuracy.rest.between": { sv: "{from} till {to}", da: "{from} til {to}", en: "{from} to {to}" },
  "web.accuracy.rest.over": { sv: "{from} och över", da: "{from} og over", en: "{from} and over" },
  "web.accuracy.rest.unknown": {
    sv: "Okända delar, som därför ingår i resten:",
    da: "Ukendte dele, som derfor indgår i resten:",
    en: "Unknown parts, which are therefore in the rest:",
  },
  "web.accuracy.rest.note": {
    sv: "Ingenting är anpassat för att göra resten liten.",
    da: "Intet er tilpasset for at gøre resten lille.",
    en: "Nothing is adjusted to make the rest small.",
  },
  "web.accuracy.population": {
    sv: "Hur bra är den uppskattade folkmängden?",
    da: "Hvor god er den anslåede befolkning?",
    en: "How good is the estimated population?",
  },
  "web.accuracy.population.caption": {
    sv: "Folkmängd den 1 november, uppskattad där den inte är publicerad, prövad där den är det; invånare",
    da: "Befolkning 1. november, anslået, hvor den ikke er offentliggjort, prøvet, hvor den er det; indbyggere",
    en: "Population on 1 November, estimated where not published, checked where it is; inhabitants",
  },
  "web.accuracy.population.estimated": { sv: "Uppskattade", da: "Anslåede", en: "Estimated" },
  "web.accuracy.population.checked": { sv: "Prövade", da: "Prøvede", en: "Checked" },
  "web.accuracy.population.median": { sv: "Medianfel", da: "Medianfejl", en: "Median error" },
  "web.accuracy.population.largest": { sv: "Största fel", da: "Største fejl", en: "Largest error" },
  "web.accuracy.deviations": {
    sv: "Vilka avvikelser är kända?",
    da: "Hvilke afvigelser er kendte?",
    en: "Which deviations are known?",
  },
  "web.accuracy.kind.estimate": { sv: "uppskattning", da: "skøn", en: "estimate" },
  "web.accuracy.kind.assumption": { sv: "antagande", da: "antagelse", en: "assumption" },
  "web.accuracy.kind.unverified": { sv: "inte verifierat", da: "ikke verificeret", en: "unverified" },
  "web.accuracy.kind.recovered": {
    sv: "härlett ur utfall",
    da: "udledt af udfald",
    en: "recovered from outcomes",
  },
  "web.accuracy.kind.limit": { sv: "begränsning", da: "begrænsning", en: "limit" },
  "web.accuracy.file": { sv: "Allt som JSON", da: "Alt som JSON", en: "All of it as JSON" },
} as const satisfies Catalogue;
