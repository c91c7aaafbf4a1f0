import type { Catalogue } from "../../../catalogue.ts";

/** Grants made into one: the basket, who gains and who loses. */
export const fold = {
  "web.targeted.fold.save_excel": {
    sv: "Spara sammanslagningen (Excel)",
    da: "Gem omlægningen (Excel)",
    en: "Save the fold (Excel)",
  },
  "web.targeted.fold.own": {
    sv: "{name} får {after} i stället för {before}: {change} kronor per invånare när allt är infört, {first} första året.",
    da: "{name} får {after} i stedet for {before}: {change} svenske kroner pr. indbygger, når alt er indført, {first} det første år.",
    en: "{name} gets {after} instead of {before}: {change} kronor per inhabitant when all is led in, {first} in the first year.",
  },
  "web.targeted.fold.own.equalisation": {
    sv: "Kostnadsutjämningen ändras sedan med {equalisation}; tillsammans {total} kronor per invånare.",
    da: "Udgiftsudligningen ændres siden med {equalisation}; tilsammen {total} svenske kroner pr. indbygger.",
    en: "The cost equalisation then changes by {equalisation}; together {total} kronor per inhabitant.",
  },
  "web.targeted.fold.basket": { sv: "Korgen", da: "Kurven", en: "The basket" },
  "web.targeted.fold.empty": {
    sv: "Korgen är tom. Kryssa för bidrag i registret ovan, eller ta de bidrag som begäran från mars 2020 gällde.",
    da: "Kurven er tom. Sæt kryds ved tilskud i registret ovenfor, eller tag dem, som anmodningen fra marts 2020 gjaldt.",
    en: "The basket is empty. Tick grants in the register above, or take those of the request of March 2020.",
  },
  "web.targeted.fold.twenty": {
    sv: "Begäran från mars 2020",
    da: "Anmodningen fra marts 2020",
    en: "The request of March 2020",
  },
  "web.targeted.fold.twenty.note": {
    sv: "Begäran gällde ett tjugotal bidrag för äldreomsorg och skola. Listan finns inte bland uppgifterna; korgen har de sex anslag som rymde sådana bidrag.",
    da: "Anmodningen gjaldt omkring tyve tilskud til ældrepleje og skole. Listen findes ikke blandt tallene; kurven har de seks bevillinger, der rummede sådanne tilskud.",
    en: "The request was about some twenty grants for elderly care and school. The list is not among the figures; the basket has the six appropriations that held such grants.",
  },
  "web.targeted.fold.open": {
    sv: "Öppna en sammanslagning …",
    da: "Åbn en omlægning …",
    en: "Open a fold …",
  },
  "web.targeted.fold.save": {
    sv: "Spara sammanslagningen (YAML)",
    da: "Gem omlægningen (YAML)",
    en: "Save the fold (YAML)",
  },
  "web.targeted.fold.refused": {
    sv: "Filen kan inte läsas som en sammanslagning.",
    da: "Filen kan ikke læses som en omlægning.",
    en: "The file cannot be read as a fold.",
  },
  "web.targeted.fold.remove": { sv: "Ta bort {name}", da: "Fjern {name}", en: "Remove {name}" },
  "web.targeted.fold.year": { sv: "Belopp från år", da: "Beløb fra år", en: "Amounts of the year" },
  "web.targeted.fold.into": { sv: "Blir ett bidrag", da: "Bliver et tilskud", en: "Becomes one grant" },
  "web.targeted.fold.steps": { sv: "Införs på antal år", da: "Trin, år", en: "Steps, years" },
  "web.targeted.fold.limit": {
    sv: "Största förlust, kr/inv. och år",
    da: "Største tab, SEK pr. indb. om året",
    en: "Largest loss, SEK per inhabitant and year",
  },
  "web.targeted.fold.limit.none": { sv: "ingen gräns", da: "ingen grænse", en: "no limit" },
  "web.targeted.fold.sentence": {
    sv: "{amount} fördelas om. {winners} kommuner vinner och {losers} förlorar; mest vinner {most}, {gain}, och mest förlorar {least}, {loss}. Förändringen är helt genomförd efter {years, plural, one {ett år} other {# år}}.",
    da: "{amount} omfordeles. {winners} kommuner vinder, og {losers} taber; mest vinder {most} med {gain}, og mest taber {least} med {loss}. Alle er nået frem efter {years, plural, one {et år} other {# år}}.",
    en: "{amount} is shared anew. {winners} municipalities gain and {losers} lose; {most} gains most, {gain}, and {least} loses most, {loss}. Everyone has arrived after {years, plural, one {one year} other {# years}}.",
  },
  "web.targeted.fold.saved": {
    sv: "Sparad administration: omkring {amount} om året ({low}–{high}), varav {local} i kommuner och regioner och {state} i staten. Timmarna är antaganden.",
    da: "Administration, der spares: omkring {amount} om året ({low}–{high}), heraf {local} i kommuner og regioner og {state} i staten. Timerne er antagelser.",
    en: "Administration saved: about {amount} a year ({low}–{high}), of which {local} in municipalities and regions and {state} in the state. The hours are assumptions.",
  },
  "web.targeted.fold.equalisation": {
    sv: "Två år senare höjer kostnadsutjämningen varje tillägg och avdrag, för att bidragen inte längre sänker nettokostnaden: {models}. Beräknat med lagen {year}.",
    da: "To år senere hæver udgiftsudligningen hvert tillæg og fradrag, fordi tilskuddene ikke længere sænker nettoudgiften: {models}. Beregnet med loven i {year}.",
    en: "Two years later the cost equalisation raises every supplement and deduction, because the grants no longer lower the net cost: {models}. Computed with the law of {year}.",
  },
  "web.targeted.fold.no_equalisation": {
    sv: "Ingen delmodell i kostnadsutjämningen följer bidragens områden.",
    da: "Ingen delmodel i udgiftsudligningen følger tilskuddenes områder.",
    en: "No sub-model of the cost equalisation follows the sectors of these grants.",
  },
  "web.targeted.fold.assumed": {
    sv: "Hur bidragen är fördelade i dag finns inte bland uppgifterna. I stället används varje bidrags antagna nyckel, räknad på {year} års befolkning.",
    da: "Hvordan tilskuddene er fordelt i dag, findes ikke blandt tallene. Hvert tilskuds antagne nøgle står i stedet, regnet på befolkningen i {year}.",
    en: "How the grants are shared today is not among the figures. Each grant''s assumed key stands for it, reckoned with the population of {year}.",
  },
  "web.targeted.fold.left_out": {
    sv: "Utan nyckel eller utan belopp det året, och därför inte med:",
    da: "Uden nøgle eller uden beløb det år, og derfor ikke med:",
    en: "Without a key or without money in the year, and so left out:",
  },
  "web.targeted.fold.chart.title": {
    sv: "Så fördelar sig kommunerna efter vinst och förlust",
    da: "Så mange kommuner vinder og taber så meget",
    en: "How many municipalities gain and lose how much",
  },
  "web.targeted.fold.chart.note": {
    sv: "Kronor per invånare, {year} års belopp, löpande priser, antaget. Kostnadsutjämningen är inte med i diagrammet.",
    da: "SEK pr. indbygger, beløb fra {year}, løbende priser, antaget. Udgiftsudligningen er ikke med i figuren.",
    en: "SEK per inhabitant, amounts of {year}, current prices, assumed. The cost equalisation is not in the chart.",
  },
  "web.targeted.fold.chart.axis": {
    sv: "Ändring, kronor per invånare",
    da: "Ændring, SEK pr. indbygger",
    en: "Change, SEK per inhabitant",
  },
  "web.targeted.fold.chart.count": {
    sv: "Antal kommuner",
    da: "Antal kommuner",
    en: "Number of municipalities",
  },
  "web.targeted.fold.caption": {
    sv: "Vad varje mottagare får i dag och därefter, kronor, {year} års belopp, löpande priser, antaget",
    da: "Hvad hver modtager får i dag og derefter, SEK, beløb fra {year}, løbende priser, antaget",
    en: "What each receiver gets today and after, SEK, amounts of {year}, current prices, assumed",
  },
  "web.targeted.fold.column.name": { sv: "Mottagare", da: "Modtager", en: "Receiver" },
  "web.targeted.fold.column.before": { sv: "I dag, kr", da: "I dag, SEK", en: "Today, SEK" },
  "web.targeted.fold.column.after": { sv: "Därefter, kr", da: "Derefter, SEK", en: "After, SEK" },
  "web.targeted.fold.column.change": {
    sv: "Ändring, kr/inv.",
    da: "Ændring, SEK pr. indb.",
    en: "Change, SEK per inhabitant",
  },
  "web.targeted.fold.column.first": {
    sv: "Första året, kr/inv.",
    da: "Første år, SEK pr. indb.",
    en: "First year, SEK per inhabitant",
  },
  "web.targeted.fold.column.equalisation": {
    sv: "Kostnadsutjämningen, kr/inv.",
    da: "Udgiftsudligningen, SEK pr. indb.",
    en: "Cost equalisation, SEK per inhabitant",
  },
  "web.targeted.fold.column.total": {
    sv: "Tillsammans, kr/inv.",
    da: "I alt, SEK pr. indb.",
    en: "Together, SEK per inhabitant",
  },
  "web.targeted.model.preschool": { sv: "förskola", da: "dagtilbud", en: "preschool" },
  "web.targeted.model.compulsory_school": { sv: "grundskola", da: "grundskole", en: "compulsory school" },
  "web.targeted.model.elderly_care": { sv: "äldreomsorg", da: "ældrepleje", en: "elderly care" },
} as const satisfies Catalogue;
