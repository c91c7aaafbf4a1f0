import type { Catalogue } from "../../catalogue.ts";

/** The question, its answer, and finding a place. */
export const answer = {
  "web.title.nation": {
    sv: "Vem får och vem betalar i utjämningen?",
    da: "Hvem får, og hvem betaler i udligningen?",
    en: "Who gets and who pays in the equalisation?",
  },
  "web.title.place": {
    sv: "Vad får eller betalar {name}, och varför?",
    da: "Hvad får eller betaler {name}, og hvorfor?",
    en: "What does {name} get or pay, and why?",
  },
  "web.answer.year": {
    sv: "Utjämningsåret {year}",
    da: "Udligningsåret {year}",
    en: "Equalisation year {year}",
  },
  "web.answer.municipalities": {
    sv: "{getters, plural, one {# kommun} other {# kommuner}} får tillsammans {grants} i inkomstutjämning och {payers, plural, one {# kommun betalar} other {# kommuner betalar}} {fees}; staten står för skillnaden, {net}.",
    da: "{getters, plural, one {# kommune} other {# kommuner}} får tilsammen {grants} i indkomstudligning, og {payers, plural, one {# kommune betaler} other {# kommuner betaler}} {fees}; staten dækker forskellen, {net}.",
    en: "{getters, plural, one {# municipality gets} other {# municipalities together get}} {grants} in income equalisation and {payers, plural, one {# pays} other {# pay}} {fees}; the state covers the difference, {net}.",
  },
  "web.answer.regions": {
    sv: "{getters, plural, one {# region} other {# regioner}} får tillsammans {grants} i inkomstutjämning och {payers, plural, one {# region betalar} other {# regioner betalar}} {fees}; staten står för skillnaden, {net}.",
    da: "{getters, plural, one {# region} other {# regioner}} får tilsammen {grants} i indkomstudligning, og {payers, plural, one {# region betaler} other {# regioner betaler}} {fees}; staten dækker forskellen, {net}.",
    en: "{getters, plural, one {# region gets} other {# regions together get}} {grants} in income equalisation and {payers, plural, one {# pays} other {# pay}} {fees}; the state covers the difference, {net}.",
  },
  "web.answer.partly.municipality": {
    sv: "Bara {known} kommuner är kända; {missing} saknas. Av de kända får {getters} tillsammans {grants} i inkomstutjämning och {payers} betalar {fees}. Vad staten står för i hela landet är inte känt.",
    da: "Kun {known} kommuner er kendt; {missing} mangler. Af de kendte får {getters} tilsammen {grants} i indkomstudligning, og {payers} betaler {fees}. Hvad staten dækker i hele landet, er ikke kendt.",
    en: "Only {known} municipalities are known; {missing} are missing. Of those known {getters} together get {grants} in income equalisation and {payers} pay {fees}. What the state covers in the whole country is not known.",
  },
  "web.answer.partly.region": {
    sv: "Bara {known} regioner är kända; {missing} saknas. Av de kända får {getters} tillsammans {grants} i inkomstutjämning och {payers} betalar {fees}. Vad staten står för i hela landet är inte känt.",
    da: "Kun {known} regioner er kendt; {missing} mangler. Af de kendte får {getters} tilsammen {grants} i indkomstudligning, og {payers} betaler {fees}. Hvad staten dækker i hele landet, er ikke kendt.",
    en: "Only {known} regions are known; {missing} are missing. Of those known {getters} together get {grants} in income equalisation and {payers} pay {fees}. What the state covers in the whole country is not known.",
  },
  "web.answer.gets": {
    sv: "{name} får {item} i inkomstutjämning {year}, sammanlagt {amount}, eftersom dess skattekraft på {own} per invånare är {relative} av medelskattekraften och garantin är {guarantee}.",
    da: "{name} får {item} i indkomstudligning i {year}, i alt {amount}, fordi dens skattekraft på {own} pr. indbygger er {relative} af gennemsnittet, og garantien er {guarantee}.",
    en: "{name} gets {item} in income equalisation in {year}, {amount} in all, because its tax capacity of {own} per inhabitant is {relative} of the mean and the guarantee is {guarantee}.",
  },
  "web.answer.pays": {
    sv: "{name} betalar {item} i inkomstutjämning {year}, sammanlagt {amount}, eftersom dess skattekraft på {own} per invånare är {relative} av medelskattekraften, över garantin på {guarantee}.",
    da: "{name} betaler {item} i indkomstudligning i {year}, i alt {amount}, fordi dens skattekraft på {own} pr. indbygger er {relative} af gennemsnittet, over garantien på {guarantee}.",
    en: "{name} pays {item} in income equalisation in {year}, {amount} in all, because its tax capacity of {own} per inhabitant is {relative} of the mean, above the guarantee of {guarantee}.",
  },
  "web.answer.neither": {
    sv: "{name} varken får eller betalar inkomstutjämning {year} ({item}, {amount}): skattekraften på {own} per invånare är {relative} av medelskattekraften, lika med garantin på {guarantee}.",
    da: "{name} hverken får eller betaler indkomstudligning i {year} ({item}, {amount}): skattekraften på {own} pr. indbygger er {relative} af gennemsnittet, lig med garantien på {guarantee}.",
    en: "{name} neither gets nor pays income equalisation in {year} ({item}, {amount}): its tax capacity of {own} per inhabitant is {relative} of the mean, the same as the guarantee of {guarantee}.",
  },
  "web.answer.county.gets": {
    sv: "Kommunerna i länet {name} får tillsammans {item} i inkomstutjämning {year}.",
    da: "Kommunerne i länet {name} får tilsammen {item} i indkomstudligning i {year}.",
    en: "The municipalities of the county {name} together get {item} in income equalisation in {year}.",
  },
  "web.answer.county.pays": {
    sv: "Kommunerna i länet {name} betalar tillsammans {item} i inkomstutjämning {year}.",
    da: "Kommunerne i länet {name} betaler tilsammen {item} i indkomstudligning i {year}.",
    en: "The municipalities of the county {name} together pay {item} in income equalisation in {year}.",
  },
  "web.answer.unknown": {
    sv: "Vad {name} får eller betalar {year} är inte känt: en uppgift saknas.",
    da: "Hvad {name} får eller betaler i {year}, er ikke kendt: et tal mangler.",
    en: "What {name} gets or pays in {year} is not known: a figure is missing.",
  },
  "web.answer.reform.nation": {
    sv: "Med de ändrade reglerna får {level, select, region {{winners, plural, one {# region} other {# regioner}}} county {{winners} län} other {{winners, plural, one {# kommun} other {# kommuner}}}} mer och {losers} mindre, och det kostar staten {direction, select, more {{cost} mer} less {{cost} mindre} same {lika mycket} other {okänt mycket}} om året.",
    da: "Med de ændrede regler får {level, select, region {{winners, plural, one {# region} other {# regioner}}} county {{winners} län} other {{winners, plural, one {# kommune} other {# kommuner}}}} mere og {losers} mindre, og det koster staten {direction, select, more {{cost} mere} less {{cost} mindre} same {det samme} other {ukendt}} om året.",
    en: "Under the changed rules {level, select, region {{winners, plural, one {# region} other {# regions}}} county {{winners, plural, one {# county} other {# counties}}} other {{winners, plural, one {# municipality} other {# municipalities}}}} get more and {losers} get less, and the state pays {direction, select, more {{cost} more} less {{cost} less} same {the same} other {an unknown amount}} a year.",
  },
  "web.answer.reform.more": {
    sv: "Med de ändrade reglerna får {name} {change} kronor mer per invånare: {after} i stället.",
    da: "Med de ændrede regler får {name} {change} SEK mere pr. indbygger: {after} i stedet.",
    en: "Under the changed rules {name} gets {change} SEK more per inhabitant: {after} instead.",
  },
  "web.answer.reform.less": {
    sv: "Med de ändrade reglerna får {name} {change} kronor mindre per invånare: {after} i stället.",
    da: "Med de ændrede regler får {name} {change} SEK mindre pr. indbygger: {after} i stedet.",
    en: "Under the changed rules {name} gets {change} SEK less per inhabitant: {after} instead.",
  },
  "web.answer.reform.same": {
    sv: "De ändrade reglerna ändrar ingenting för {name}.",
    da: "De ændrede regler ændrer ikke noget for {name}.",
    en: "The changed rules change nothing for {name}.",
  },
  "web.basis": { sv: "{year}, {prices}.", da: "{year}, {prices}.", en: "{year}, {prices}." },
  "web.basis.estimated": {
    sv: "uppskattad, eftersom folkmängden den 1 november {before} är uppskattad.",
    da: "anslået, fordi befolkningen 1. november {before} er anslået.",
    en: "estimated, because the population on 1 November {before} is an estimate.",
  },
  "web.kronor": { sv: "{number} kronor", da: "{number} SEK", en: "SEK {number}" },
  "web.kronor.million": {
    sv: "{number} miljoner kronor",
    da: "{number} mio. SEK",
    en: "SEK {number} million",
  },
  "web.kronor.billion": {
    sv: "{number} miljarder kronor",
    da: "{number} mia. SEK",
    en: "SEK {number} billion",
  },
  "web.kronor.per-inhabitant": {
    sv: "{number} kronor per invånare",
    da: "{number} SEK pr. indbygger",
    en: "SEK {number} per inhabitant",
  },
  "web.find.label": { sv: "Vilken kommun?", da: "Hvilken kommune?", en: "Which municipality?" },
  "web.find.example": {
    sv: "Kommun, region eller län",
    da: "Kommune, region eller län",
    en: "Municipality, region or county",
  },
  "web.find.suggestions": { sv: "Förslag", da: "Forslag", en: "Suggestions" },
  "web.find.none": {
    sv: "Inget namn liknar ”{written}”.",
    da: "Intet navn ligner »{written}«.",
    en: "No name resembles “{written}”.",
  },
  "web.place.whole": {
    sv: "Tillbaka till hela landet",
    da: "Tilbage til hele landet",
    en: "Back to the whole country",
  },
  "web.questions": { sv: "Frågor", da: "Spørgsmål", en: "Questions" },
  "web.question.find": {
    sv: "Vad får min kommun, och varför?",
    da: "Hvad får min kommune, og hvorfor?",
    en: "What does my municipality get, and why?",
  },
  "web.question.map": {
    sv: "Var i landet får man, och var betalar man?",
    da: "Hvor i landet får man, og hvor betaler man?",
    en: "Where do they get, and where do they pay?",
  },
  "web.question.distribution": {
    sv: "Hur olika är kommunerna?",
    da: "Hvor forskellige er kommunerne?",
    en: "How different are the municipalities?",
  },
  "web.question.reform": {
    sv: "Vad händer om reglerna ändras?",
    da: "Hvad sker der, hvis reglerne ændres?",
    en: "What happens if the rules change?",
  },
  "web.question.sources": {
    sv: "Vad vilar siffrorna på?",
    da: "Hvad hviler tallene på?",
    en: "What do the figures rest on?",
  },
} as const satisfies Catalogue;
