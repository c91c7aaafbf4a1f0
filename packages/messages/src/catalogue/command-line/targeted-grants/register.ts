import type { Catalogue } from "../../../catalogue.ts";

/** The register of targeted grants, its series and what ends. */
export const register = {
  "cli.register.description": {
    sv: "sök i registret över riktade statsbidrag",
    da: "søg i registret over øremærkede statstilskud",
    en: "search the register of targeted grants",
  },
  "cli.register.argument": {
    sv: "ord som alla ska finnas i raden",
    da: "ord, der alle skal findes i rækken",
    en: "words that must all be in the row",
  },
  "cli.register.option.show": {
    sv: "vad som visas: {choices}",
    da: "hvad der vises: {choices}",
    en: "what to show: {choices}",
  },
  "cli.register.option.receiver": {
    sv: "bara bidrag till: {choices}",
    da: "kun tilskud til: {choices}",
    en: "only grants to: {choices}",
  },
  "cli.register.option.sector": {
    sv: "bara bidrag inom: {choices}",
    da: "kun tilskud inden for: {choices}",
    en: "only grants for: {choices}",
  },
  "cli.register.option.decision": {
    sv: "bara rader som är: {choices}",
    da: "kun rækker, der er: {choices}",
    en: "only rows that are: {choices}",
  },
  "cli.register.option.year": {
    sv: "bidrag som betalades det året; för expiry det år då pengarna upphör",
    da: "tilskud, der blev betalt det år; for expiry det år, hvor pengene ophører",
    en: "grants that were paid in the year; for expiry the year in which the money ends",
  },
  "cli.register.examples": {
    sv: "Exempel:\n  barkraft register skola\n      bidrag till skolan, med belopp\n  barkraft register --show series\n      generella mot riktade bidrag, år för år\n  barkraft register --show expiry --year 2022\n      vad som upphörde och vad det var för varje kommun\n  barkraft register --format xlsx --output register.xlsx\n      registret med belopp, så att det kan ändras och läsas in igen med --data",
    da: "Eksempler:\n  barkraft register skola\n      tilskud til skolen, med beløb\n  barkraft register --show series\n      generelle over for øremærkede tilskud, år for år\n  barkraft register --show expiry --year 2022\n      hvad der ophørte, og hvad det var for hver kommune\n  barkraft register --format xlsx --output register.xlsx\n      registret med beløb, så det kan ændres og læses ind igen med --data",
    en: "Examples:\n  barkraft register skola\n      grants to schools, with amounts\n  barkraft register --show series\n      general against targeted grants, year by year\n  barkraft register --show expiry --year 2022\n      what ended, and what it was for every municipality\n  barkraft register --format xlsx --output register.xlsx\n      the register with amounts, to change and read again with --data",
  },
  "cli.register.heading": {
    sv: "Riktade statsbidrag: {count} av {all} rader",
    da: "Øremærkede statstilskud: {count} af {all} rækker",
    en: "Targeted grants: {count} of {all} rows",
  },
  "cli.register.note.curated": {
    sv: "Registret är granskat ur statens budgetutfall per anslag. Andelar av delade anslag, nycklar och timmar är antaganden.",
    da: "Registret er gennemgået ud fra statens budgetudfald pr. bevilling. Andele af delte bevillinger, nøgler og timer er antagelser.",
    en: "The register is curated from the outcome of the state budget by appropriation. Shares of split appropriations, keys and hours are assumptions.",
  },
  "cli.register.table.grants": { sv: "Bidrag", da: "Tilskud", en: "Grants" },
  "cli.register.table.amounts": { sv: "Belopp per år", da: "Beløb pr. år", en: "Amounts by year" },
  "cli.register.column.id": { sv: "Beteckning", da: "Betegnelse", en: "Id" },
  "cli.register.column.name": { sv: "Bidrag", da: "Tilskud", en: "Grant" },
  "cli.register.column.receiver": { sv: "Mottagare", da: "Modtager", en: "Receiver" },
  "cli.register.column.sector": { sv: "Område", da: "Område", en: "Sector" },
  "cli.register.column.decision": { sv: "Rad", da: "Række", en: "Row" },
  "cli.register.column.first": { sv: "Från", da: "Fra", en: "From" },
  "cli.register.column.last": { sv: "Till", da: "Til", en: "To" },
  "cli.register.column.amount": { sv: "Utfall {year}", da: "Udfald {year}", en: "Outcome {year}" },
  "cli.register.column.low": { sv: "Lägst", da: "Lavest", en: "Lowest" },
  "cli.register.column.high": { sv: "Högst", da: "Højest", en: "Highest" },
  "cli.register.column.note": { sv: "Skäl", da: "Begrundelse", en: "Reason" },
  "cli.register.series.heading": {
    sv: "Generella mot riktade statsbidrag {from}–{to}",
    da: "Generelle over for øremærkede statstilskud {from}–{to}",
    en: "General against targeted grants {from}–{to}",
  },
  "cli.register.series.table": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.register.series.general": {
    sv: "Generella, utgiftsområde 25",
    da: "Generelle, udgiftsområde 25",
    en: "General, budget area 25",
  },
  "cli.register.series.targeted": {
    sv: "Riktade i registret",
    da: "Øremærkede i registret",
    en: "Targeted in the register",
  },
  "cli.register.series.share": { sv: "Andel riktade", da: "Andel øremærkede", en: "Targeted share" },
  "cli.register.series.without": {
    sv: "Andel utan läkemedelsförmånerna",
    da: "Andel uden medicintilskuddet",
    en: "Share without pharmaceutical benefits",
  },
  "cli.register.series.statement": {
    sv: "Rapporten från 2020 säger att andelen nära nog har fördubblats det senaste decenniet. I registret är den {times} gånger så stor {to} som {from} ({low}–{high}), och utan läkemedelsförmånerna {without} gånger ({without_low}–{without_high}).",
    da: "Rapporten fra 2020 siger, at andelen næsten er fordoblet i det seneste tiår. I registret er den {times} gange så stor i {to} som i {from} ({low}–{high}), og uden medicintilskuddet {without} gange ({without_low}–{without_high}).",
    en: "The report of 2020 says that the share has nearly doubled in the last decade. In the register it is {times} times as large in {to} as in {from} ({low}–{high}), and without the pharmaceutical benefits {without} times ({without_low}–{without_high}).",
  },
  "cli.register.series.coverage": { sv: "Täckning", da: "Dækning", en: "Coverage" },
  "cli.register.series.total": {
    sv: "Alla statsbidrag, enligt källan",
    da: "Alle statstilskud ifølge kilden",
    en: "All state grants, as stated",
  },
  "cli.register.series.bound": { sv: "Gräns", da: "Grænse", en: "Bound" },
  "cli.register.series.bound.at_least": { sv: "drygt", da: "godt", en: "just over" },
  "cli.register.series.bound.at_most": { sv: "lite mindre än", da: "lidt under", en: "a little less than" },
  "cli.register.series.covered": {
    sv: "Täckt av uppgifterna",
    da: "Dækket af tallene",
    en: "Covered by the figures",
  },
  "cli.register.series.register_share": {
    sv: "Registrets andel av det som inte är generellt",
    da: "Registrets andel af det, der ikke er generelt",
    en: "The register''s share of what is not general",
  },
  "cli.register.series.source": { sv: "Källa", da: "Kilde", en: "Source" },
  "cli.register.series.note.breaks": {
    sv: "Utgiftsområde 25 har brott: 2003 faller det med nästan 30 miljarder och 2005 läggs systemet om. Andelen stiger då utan att ett enda riktat bidrag har ökat. 2009, 2015 och 2020 finns tillfälliga generella stöd.",
    da: "Udgiftsområde 25 har brud: i 2003 falder det med næsten 30 milliarder, og i 2005 lægges systemet om. Andelen stiger da, uden at et eneste øremærket tilskud er vokset. I 2009, 2015 og 2020 er der midlertidige generelle tilskud.",
    en: "Budget area 25 has breaks: in 2003 it falls by nearly 30 billion, and in 2005 the system is changed. The share rises then without a single targeted grant having grown. In 2009, 2015 and 2020 there is temporary general support.",
  },
  "cli.register.series.note.missing": {
    sv: "{missing} kända bidrag saknar belopp i uppgifterna, däribland bidrag till folkhälsa och sjukvård och merkostnadsersättningen för covid-19. Serien är alltså lägre än verkligheten, mest 2020–2022.",
    da: "{missing} kendte tilskud mangler beløb i tallene, blandt andet tilskud til folkesundhed og behandling og godtgørelsen af merudgifter ved covid-19. Serien er altså lavere end virkeligheden, mest 2020–2022.",
    en: "{missing} known grants have no amounts among the figures, among them the grants to public health and care and the compensation for extra cost of covid-19. So the series is lower than reality, most in 2020–2022.",
  },
  "cli.register.series.note.counts": {
    sv: "Statskontoret räknade 181 riktade bidrag och 23 kostnadsersättningar 2021, och 182 riktade bidrag 2022. Registret har {local} rader, för att ett anslag ofta rymmer flera bidrag.",
    da: "Statskontoret talte 181 øremærkede tilskud og 23 omkostningsgodtgørelser i 2021 og 182 øremærkede tilskud i 2022. Registret har {local} rækker, fordi en bevilling ofte rummer flere tilskud.",
    en: "The Agency for Public Management counted 181 targeted grants and 23 reimbursements in 2021, and 182 targeted grants in 2022. The register has {local} rows, because an appropriation often holds several grants.",
  },
  "cli.register.expiry.heading": {
    sv: "När pengarna upphör",
    da: "Hvornår pengene ophører",
    en: "When the money ends",
  },
  "cli.register.expiry.line": {
    sv: "{year} upphör {amount} miljoner kronor om året. Fördelat med de antagna nycklarna är det som mest {percent} procent av intäkterna, i {name}.",
    da: "I {year} ophører {amount} mio. SEK om året. Fordelt med de antagne nøgler er det højst {percent} procent af indtægterne, i {name}.",
    en: "In {year} SEK {amount} million a year ends. Shared by the assumed keys that is at most {percent} percent of revenue, in {name}.",
  },
  "cli.register.expiry.line.none": {
    sv: "{year} upphör {amount} miljoner kronor om året. Inget av det går att fördela mellan kommunerna.",
    da: "I {year} ophører {amount} mio. SEK om året. Intet af det kan fordeles mellem kommunerne.",
    en: "In {year} SEK {amount} million a year ends. None of it can be shared among the municipalities.",
  },
  "cli.register.expiry.table.places": {
    sv: "Kommunerna {year}",
    da: "Kommunerne {year}",
    en: "The municipalities in {year}",
  },
  "cli.register.expiry.column.known_by": {
    sv: "Slutet känt genom",
    da: "Slutningen kendt ved",
    en: "End known by",
  },
  "cli.register.expiry.column.ends": {
    sv: "Upphör, mnkr om året",
    da: "Ophører, mio. SEK om året",
    en: "Ends, million SEK a year",
  },
  "cli.register.expiry.column.amount": { sv: "Upphör", da: "Ophører", en: "Ends" },
  "cli.register.expiry.column.revenue": {
    sv: "Intäkter {year}",
    da: "Indtægter {year}",
    en: "Revenue {year}",
  },
  "cli.register.expiry.column.share": {
    sv: "Andel av intäkterna",
    da: "Andel af indtægterne",
    en: "Share of revenue",
  },
  "cli.register.expiry.note.last": {
    sv: "Ett bidrag som betalades ännu {year}, uppgifternas sista år, har ett okänt slut om inget är beslutat. Beloppet som upphör är det största av de tre sista åren.",
    da: "Et tilskud, der stadig blev betalt i {year}, tallenes sidste år, har en ukendt slutning, hvis intet er besluttet. Beløbet, der ophører, er det største af de tre sidste år.",
    en: "A grant that was still paid in {year}, the last year of the figures, has an unknown end unless one is decided. The amount that ends is the largest of the last three years.",
  },
  "cli.register.expiry.note.revenue": {
    sv: "Intäkter är skatter, generella bidrag och verksamhetens intäkter. Regionernas räkenskaper finns inte bland uppgifterna.",
    da: "Indtægter er skatter, generelle tilskud og driftens indtægter. Regionernes regnskaber findes ikke blandt tallene.",
    en: "Revenue is taxes, general grants and the revenue of the services. The accounts of the regions are not among the figures.",
  },
} as const satisfies Catalogue;
