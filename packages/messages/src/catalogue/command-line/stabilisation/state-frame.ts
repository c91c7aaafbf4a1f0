import type { Catalogue } from "../../../catalogue.ts";

/** The state's frame: deficits, interest and debt. */
export const stateFrame = {
  "cli.state.description": {
    sv: "räkna ut statens skuld och ränta vid olika underskott, och vad ett bidrag gör med dem",
    da: "beregn statens gæld og rente ved forskellige underskud, og hvad et tilskud gør ved dem",
    en: "compute the state's debt and interest under several deficits, and what a grant does to them",
  },
  "cli.state.option.opening": {
    sv: "startår: 2009 eller 2019; annars 2009",
    da: "startår: 2009 eller 2019; ellers 2009",
    en: "opening year: 2009 or 2019; otherwise 2009",
  },
  "cli.state.option.opening_debt": {
    sv: "skuld i startåret, procent av BNP; annars rapportens 33 eller 24",
    da: "gæld i startåret, procent af BNP; ellers rapportens 33 eller 24",
    en: "debt in the opening year, percent of GDP; otherwise the report's 33 or 24",
  },
  "cli.state.option.deficit": {
    sv: "underskott i procent av BNP, flera med komma emellan; annars 3,5,6",
    da: "underskud i procent af BNP, flere med komma imellem; ellers 3,5,6",
    en: "deficits in percent of GDP, several with commas between; otherwise 3,5,6",
  },
  "cli.state.option.years": {
    sv: "antal år framåt, 1–30; annars 15",
    da: "antal år frem, 1–30; ellers 15",
    en: "number of years ahead, 1–30; otherwise 15",
  },
  "cli.state.option.deficit_years": {
    sv: "antal år som underskottet varar; annars alla",
    da: "antal år, underskuddet varer; ellers alle",
    en: "number of years that the deficit lasts; otherwise all",
  },
  "cli.state.option.afterwards": {
    sv: "underskott därefter, procent av BNP; annars 0",
    da: "underskud derefter, procent af BNP; ellers 0",
    en: "deficit afterwards, percent of GDP; otherwise 0",
  },
  "cli.state.option.reading": {
    sv: "total: räntan ryms i underskottet; primary: räntan kommer ovanpå; annars total",
    da: "total: renten holdes inden for underskuddet; primary: renten kommer oveni; ellers total",
    en: "total: interest fits within the deficit; primary: interest comes on top; otherwise total",
  },
  "cli.state.option.grant": {
    sv: "bidrag till kommuner och regioner per år, kronor; annars 10e9, 0 för inget",
    da: "tilskud til kommuner og regioner pr. år, svenske kroner; ellers 10e9, 0 for intet",
    en: "grant to municipalities and regions a year, kronor; otherwise 10e9, 0 for none",
  },
  "cli.state.option.grant_years": {
    sv: "antal år som bidraget betalas; annars 1",
    da: "antal år, tilskuddet betales; ellers 1",
    en: "number of years that the grant is paid; otherwise 1",
  },
  "cli.state.examples": {
    sv: "Exempel:\n  barkraft state-frame\n      underskott på 3, 5 och 6 procent av BNP från 2009, femton år framåt\n  barkraft state-frame --opening 2019 --deficit 5 --deficit-years 3 --reading primary\n  barkraft state-frame --assume multiplier=1.5,interest_per_deficit=0",
    da: "Eksempler:\n  barkraft state-frame\n      underskud på 3, 5 og 6 procent af BNP fra 2009, femten år frem\n  barkraft state-frame --opening 2019 --deficit 5 --deficit-years 3 --reading primary\n  barkraft state-frame --assume multiplier=1.5,interest_per_deficit=0",
    en: "Examples:\n  barkraft state-frame\n      deficits of 3, 5 and 6 percent of GDP from 2009, fifteen years ahead\n  barkraft state-frame --opening 2019 --deficit 5 --deficit-years 3 --reading primary\n  barkraft state-frame --assume multiplier=1.5,interest_per_deficit=0",
  },
  "cli.state.heading": {
    sv: "Statens skuld {year}–{last} vid olika underskott",
    da: "Statens gæld {year}–{last} ved forskellige underskud",
    en: "The state's debt {year}–{last} under several deficits",
  },
  "cli.state.answer": {
    sv: "{deficit} procent: skulden går från {opening} till {debt} procent av BNP {last} ({low}–{high} med historiens konjunkturer), räntan tar {interest} procent av BNP och nya lån kostar {rate} procent.",
    da: "{deficit} procent: gælden går fra {opening} til {debt} procent af BNP i {last} ({low}–{high} med historiens konjunkturer), renten tager {interest} procent af BNP, og nye lån koster {rate} procent.",
    en: "{deficit} percent: the debt goes from {opening} to {debt} percent of GDP in {last} ({low}–{high} with the ups and downs of history), interest takes {interest} percent of GDP and new loans cost {rate} percent.",
  },
  "cli.state.grant": {
    sv: "Ett bidrag på {grant} miljarder kronor kostar staten {net} miljarder netto ({low} till {high}) och ger ungefär {unemployed} färre arbetslösa det året. Det är antaganden med spann, inte mätningar.",
    da: "Et tilskud på {grant} milliarder svenske kroner koster staten {net} milliarder netto ({low} til {high}) og giver omkring {unemployed} færre ledige det år. Det er antagelser med spænd, ikke målinger.",
    en: "A grant of SEK {grant} billion costs the state {net} billion net ({low} to {high}) and gives about {unemployed} fewer unemployed that year. These are assumptions with ranges, not measurements.",
  },
  "cli.state.note.total": {
    sv: "Underskottet är hela underskottet: stiger räntan, krymper utrymmet för allt annat lika mycket.",
    da: "Underskuddet er hele underskuddet: stiger renten, skrumper råderummet til alt andet lige så meget.",
    en: "The deficit is the whole deficit: when interest rises, the room for all else shrinks by as much.",
  },
  "cli.state.note.primary": {
    sv: "Underskottet är utan ränta: räntan kommer ovanpå och växer med skulden.",
    da: "Underskuddet er uden rente: renten kommer oveni og vokser med gælden.",
    en: "The deficit is without interest: interest comes on top and grows with the debt.",
  },
  "cli.state.note.fan": {
    sv: "Spannet följer BNP:s egna upp- och nedgångar: {paths} sträckor av historien 2001–2024, flyttade till den antagna tillväxten. Inga slumptal.",
    da: "Spændet følger BNP's egne op- og nedgange: {paths} stræk af historien 2001–2024, flyttet til den antagne vækst. Ingen tilfældige tal.",
    en: "The range follows the ups and downs of GDP itself: {paths} stretches of the history 2001–2024, moved to the assumed growth. No random numbers.",
  },
  "cli.state.note.opening": {
    sv: "Skulden i startåret är rapportens uppgift från 2020: från 33 till 24 procent av BNP på ett decennium. Belopp i löpande priser.",
    da: "Gælden i startåret er rapportens oplysning fra 2020: fra 33 til 24 procent af BNP på et årti. Beløb i løbende priser.",
    en: "The debt of the opening year is what the report of 2020 says: from 33 to 24 percent of GDP in a decade. Amounts at current prices.",
  },
  "cli.state.years": { sv: "År för år", da: "År for år", en: "Year by year" },
  "cli.state.of_gdp": { sv: "% av BNP", da: "% af BNP", en: "% of GDP" },
  "cli.state.deficit": { sv: "Underskott", da: "Underskud", en: "Deficit" },
  "cli.state.gdp": { sv: "BNP", da: "BNP", en: "GDP" },
  "cli.state.interest": { sv: "Ränta", da: "Rente", en: "Interest" },
  "cli.state.debt": { sv: "Skuld", da: "Gæld", en: "Debt" },
  "cli.state.primary": { sv: "Utan ränta", da: "Uden rente", en: "Without interest" },
  "cli.state.new_rate": { sv: "Ny ränta", da: "Ny rente", en: "New rate" },
  "cli.state.average_rate": { sv: "Snittränta", da: "Gennemsnitlig rente", en: "Average rate" },
  "cli.state.case.usual": { sv: "Som antaget", da: "Som antaget", en: "As assumed" },
  "cli.state.case.calm": {
    sv: "Räntan svarar inte",
    da: "Renten reagerer ikke",
    en: "Interest does not answer",
  },
  "cli.state.case.wary": {
    sv: "Räntan svarar starkt",
    da: "Renten reagerer stærkt",
    en: "Interest answers strongly",
  },
  "cli.state.case.slow": { sv: "Lägre tillväxt", da: "Lavere vækst", en: "Lower growth" },
  "cli.state.case.fast": { sv: "Högre tillväxt", da: "Højere vækst", en: "Higher growth" },
  "cli.state.band": { sv: "Skuld, {share} %", da: "Gæld, {share} %", en: "Debt, {share} %" },
  "cli.state.with_grant": { sv: "Skuld med bidraget", da: "Gæld med tilskuddet", en: "Debt with the grant" },
  "cli.state.effects": {
    sv: "Vad ett års bidrag gör",
    da: "Hvad et års tilskud gør",
    en: "What one year's grant does",
  },
  "cli.state.effect": { sv: "Effekt", da: "Effekt", en: "Effect" },
  "cli.state.people": { sv: "personer", da: "personer", en: "people" },
  "cli.state.effect.grant": { sv: "Bidrag", da: "Tilskud", en: "Grant" },
  "cli.state.effect.gdp": { sv: "Högre BNP", da: "Højere BNP", en: "Higher GDP" },
  "cli.state.effect.comesBack": {
    sv: "Kommer tillbaka till det offentliga",
    da: "Kommer tilbage til det offentlige",
    en: "Comes back to the public purse",
  },
  "cli.state.effect.net": { sv: "Kostar netto", da: "Koster netto", en: "Costs net" },
  "cli.state.effect.jobsInServices": {
    sv: "Jobb i kommuner och regioner",
    da: "Job i kommuner og regioner",
    en: "Jobs in municipalities and regions",
  },
  "cli.state.effect.jobsElsewhere": { sv: "Jobb i övrigt", da: "Job i øvrigt", en: "Jobs elsewhere" },
  "cli.state.effect.fewerUnemployed": {
    sv: "Färre arbetslösa",
    da: "Færre ledige",
    en: "Fewer unemployed",
  },
} as const satisfies Catalogue;
