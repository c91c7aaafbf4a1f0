import type { Catalogue } from "../../../catalogue.ts";

/** How a measure is shared: the kinds of keys, and what holds besides the key. */
export const keys = {
  "web.packages.key": { sv: "Fördelningsnyckel", da: "Fordelingsnøgle", en: "Allocation key" },
  "web.packages.key.by": { sv: "Fördelas", da: "Fordeles", en: "Shared" },
  "web.packages.key.none": { sv: "Inte känt hur", da: "Ikke kendt hvordan", en: "Nobody knows how" },
  "web.packages.key.inhabitants": {
    sv: "Lika per invånare",
    da: "Lige meget pr. indbygger",
    en: "The same per inhabitant",
  },
  "web.packages.key.children": { sv: "Per barn 6–15 år", da: "Pr. barn 6–15 år", en: "Per child aged 6–15" },
  "web.packages.key.elderly": {
    sv: "Per invånare 80 år och äldre",
    da: "Pr. indbygger på 80 år og derover",
    en: "Per inhabitant aged 80 or more",
  },
  "web.packages.key.unemployment": {
    sv: "Efter hur arbetslösheten steg året före",
    da: "Efter hvordan ledigheden steg året før",
    en: "By the rise of unemployment the year before",
  },
  "web.packages.key.capacity": {
    sv: "Efter skattekraft under medel",
    da: "Efter skattekraft under gennemsnittet",
    en: "By tax capacity below the mean",
  },
  "web.packages.key.equal": {
    sv: "Lika mycket till varje mottagare",
    da: "Lige meget til hvert sted",
    en: "The same to each place",
  },
  "web.packages.key.own-column": {
    sv: "I proportion till ett tal …",
    da: "I forhold til et tal …",
    en: "In proportion to a figure …",
  },
  "web.packages.key.own-weighted": {
    sv: "I proportion till flera tal med vikter …",
    da: "I forhold til flere tal med vægte …",
    en: "In proportion to several figures with weights …",
  },
  "web.packages.key.own-gap": {
    sv: "Efter avståndet till en nivå …",
    da: "Efter afstanden til et niveau …",
    en: "By the distance to a level …",
  },
  "web.packages.key.own-change": {
    sv: "Efter hur mycket ett tal har stigit …",
    da: "Efter hvor meget et tal er steget …",
    en: "By how much a figure has risen …",
  },
  "web.packages.key.own-application": {
    sv: "Efter ansökan …",
    da: "Efter ansøgning …",
    en: "By application …",
  },
  "web.packages.key.own-mix": {
    sv: "En blandning av nycklar …",
    da: "En blanding af nøgler …",
    en: "A mix of keys …",
  },
  "web.packages.key.own-between": {
    sv: "En nyckel för kommuner och en för regioner …",
    da: "En nøgle for kommuner og en for regioner …",
    en: "One key for municipalities and one for regions …",
  },
  "web.packages.key.column": { sv: "Tal", da: "Tal", en: "Figure" },
  "web.packages.key.weight": { sv: "Vikt", da: "Vægt", en: "Weight" },
  "web.packages.key.weight.add": { sv: "Lägg till ett tal", da: "Tilføj et tal", en: "Add a figure" },
  "web.packages.key.gap.column": { sv: "Tal", da: "Tal", en: "Figure" },
  "web.packages.key.gap.side": {
    sv: "Räknas när talet är",
    da: "Tæller, når tallet er",
    en: "Counts when it is",
  },
  "web.packages.key.gap.below": { sv: "under nivån", da: "under niveauet", en: "below the level" },
  "web.packages.key.gap.above": { sv: "över nivån", da: "over niveauet", en: "above the level" },
  "web.packages.key.gap.level": { sv: "Nivå", da: "Niveau", en: "Level" },
  "web.packages.key.gap.mean": { sv: "Medelvärdet", da: "Gennemsnittet", en: "The mean" },
  "web.packages.key.gap.number": { sv: "Ett tal", da: "Et tal", en: "A number" },
  "web.packages.key.gap.factor": {
    sv: "Procent av medelvärdet",
    da: "Procent af gennemsnittet",
    en: "Percent of the mean",
  },
  "web.packages.key.change.from": { sv: "Från", da: "Fra", en: "From" },
  "web.packages.key.change.to": { sv: "Till", da: "Til", en: "To" },
  "web.packages.key.change.size": {
    sv: "Gånger storleken",
    da: "Gange størrelsen",
    en: "Times the size",
  },
  "web.packages.key.application.column": {
    sv: "Sökt belopp, kronor",
    da: "Ansøgt beløb, SEK",
    en: "Applied for, kronor",
  },
  "web.packages.key.application.by": {
    sv: "Om det söks mer än pengarna räcker till: delas efter",
    da: "Hvis der søges om mere, end pengene rækker til: fordeles efter",
    en: "If more is applied for than there is: shared by",
  },
  "web.packages.key.application.applied": {
    sv: "det sökta beloppet",
    da: "det ansøgte beløb",
    en: "what was applied for",
  },
  "web.packages.key.application.rest": {
    sv: "Det som ingen sökte",
    da: "Det, ingen søgte",
    en: "What nobody applied for",
  },
  "web.packages.key.application.left": {
    sv: "blir kvar hos staten",
    da: "bliver hos staten",
    en: "is left over",
  },
  "web.packages.key.application.again": {
    sv: "delas bland dem som sökte mer",
    da: "deles mellem dem, der søgte mere",
    en: "is shared among those who applied for more",
  },
  "web.packages.key.part": { sv: "Del {number}", da: "Del {number}", en: "Part {number}" },
  "web.packages.key.part.add": { sv: "Lägg till en del", da: "Tilføj en del", en: "Add a part" },
  "web.packages.key.share": { sv: "Andel, procent", da: "Andel, procent", en: "Share, percent" },
  "web.packages.rule.cap": { sv: "Tak: högst", da: "Loft: højst", en: "Cap: at most" },
  "web.packages.rule.floor": { sv: "Golv: minst", da: "Gulv: mindst", en: "Floor: at least" },
  "web.packages.rule.guarantee": {
    sv: "Garanti mot förra årets belopp",
    da: "Garanti mod sidste års beløb",
    en: "Guarantee against last year''s amount",
  },
  "web.packages.rule.transition": {
    sv: "Fasas in från förra årets fördelning",
    da: "Indfases fra sidste års fordeling",
    en: "Phased in from last year''s sharing",
  },
  "web.packages.rule.per": { sv: "Räknat", da: "Regnet", en: "Counted" },
  "web.packages.rule.per.size": {
    sv: "kronor per invånare eller annan storlek",
    da: "SEK pr. indbygger eller anden størrelse",
    en: "kronor per inhabitant or other size",
  },
  "web.packages.rule.per.pot": {
    sv: "procent av potten",
    da: "procent af puljen",
    en: "percent of the pot",
  },
  "web.packages.rule.per.receiver": {
    sv: "kronor per mottagare",
    da: "SEK pr. modtager",
    en: "kronor per receiver",
  },
  "web.packages.rule.kronor": { sv: "Kronor", da: "SEK", en: "Kronor" },
  "web.packages.rule.size": { sv: "Per", da: "Pr.", en: "Per" },
  "web.packages.rule.before": {
    sv: "Förra årets belopp, kronor",
    da: "Sidste års beløb, SEK",
    en: "Last year''s amount, kronor",
  },
  "web.packages.rule.guarantee.share": {
    sv: "Minst så många procent av förra årets belopp",
    da: "Mindst så mange procent af det",
    en: "At least this percent of it",
  },
  "web.packages.rule.transition.year": { sv: "Införandeår", da: "År i indfasningen", en: "Year of it" },
  "web.packages.rule.transition.years": {
    sv: "Antal år för införandet",
    da: "Indfases over så mange år",
    en: "Years it takes",
  },
} as const satisfies Catalogue;
