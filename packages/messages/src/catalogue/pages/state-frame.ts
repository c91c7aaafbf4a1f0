import type { Catalogue } from "../../catalogue.ts";

/** The state's debt and interest under several deficits. */
export const stateFrame = {
  "web.stateFrame.title": {
    sv: "Vad kostar det staten att låna sig genom en kris?",
    da: "Hvad koster det staten at låne sig gennem en krise?",
    en: "What does it cost the state to borrow through a crisis?",
  },
  "web.stateFrame.sentence": {
    sv: "Med underskott på {deficits} av BNP går statsskulden från {opening} av BNP {from} till {debts} år {last}, i den ordningen, och räntan tar då {interests} av BNP.",
    da: "Med underskud på {deficits} af BNP går statsgælden fra {opening} af BNP i {from} til {debts} i {last}, i den rækkefølge, og renten tager da {interests} af BNP.",
    en: "With deficits of {deficits} of GDP the state''s debt goes from {opening} of GDP in {from} to {debts} in {last}, in that order, and interest then takes {interests} of GDP.",
  },
  "web.stateFrame.basis": {
    sv: "Löpande priser. Räntans svar, tillväxten och multiplikatorn är antaganden med spann; de står nedan och kan bytas.",
    da: "Løbende priser. Rentens reaktion, væksten og multiplikatoren er antagelser med spænd; de står nedenfor og kan udskiftes.",
    en: "Current prices. The response of interest, growth and the multiplier are assumptions with ranges; they stand below and can be replaced.",
  },
  "web.stateFrame.deficit": {
    sv: "Underskott {number}, procent av BNP",
    da: "Underskud {number}, procent af BNP",
    en: "Deficit {number}, percent of GDP",
  },
  "web.stateFrame.opening": { sv: "Startår", da: "Startår", en: "Opening year" },
  "web.stateFrame.openingDebt": {
    sv: "Skuld då, procent av BNP",
    da: "Gæld da, procent af BNP",
    en: "Debt then, percent of GDP",
  },
  "web.stateFrame.years": { sv: "Antal år framåt", da: "Antal år frem", en: "Years ahead" },
  "web.stateFrame.deficitYears": {
    sv: "År med underskottet",
    da: "År med underskuddet",
    en: "Years with the deficit",
  },
  "web.stateFrame.afterwards": {
    sv: "Underskott därefter, procent av BNP",
    da: "Underskud derefter, procent af BNP",
    en: "Deficit afterwards, percent of GDP",
  },
  "web.stateFrame.reading": { sv: "Räntan", da: "Renten", en: "Interest" },
  "web.stateFrame.reading.total": {
    sv: "ryms i underskottet",
    da: "holdes inden for underskuddet",
    en: "fits within the deficit",
  },
  "web.stateFrame.reading.primary": { sv: "kommer ovanpå", da: "kommer oveni", en: "comes on top" },
  "web.stateFrame.debt": {
    sv: "Hur växer skulden?",
    da: "Hvordan vokser gælden?",
    en: "How does the debt grow?",
  },
  "web.stateFrame.ofGdp": { sv: "procent av BNP", da: "procent af BNP", en: "percent of GDP" },
  "web.stateFrame.persons": { sv: "personer", da: "personer", en: "persons" },
  "web.stateFrame.debtAxis": {
    sv: "Statsskuld, procent av BNP",
    da: "Statsgæld, procent af BNP",
    en: "State debt, percent of GDP",
  },
  "web.stateFrame.debtFinding": {
    sv: "Med {deficit} underskott är skulden {debt} av BNP {last}, mellan {low} och {high} beroende på konjunkturen",
    da: "Med {deficit} underskud er gælden {debt} af BNP i {last}, mellem {low} og {high} alt efter konjunkturen",
    en: "With a deficit of {deficit} the debt is {debt} of GDP in {last}, between {low} and {high} depending on the business cycle",
  },
  "web.stateFrame.fan": { sv: "Visa spannet för", da: "Vis spændet for", en: "Show the range for" },
  "web.stateFrame.fanNote": {
    sv: "Spannet: {paths} sträckor av BNP:s historia 2001–2024 (SCB), flyttade till den antagna tillväxten; budgeten svarar på upp- och nedgångarna. Skulden i startåret: rapporten En ny normalitet (2020). Antagen.",
    da: "Spændet: {paths} stræk af BNP's historie 2001–2024 (SCB), flyttet til den antagne vækst; budgettet reagerer på op- og nedgangene. Gælden i startåret: rapporten En ny normalitet (2020). Antaget.",
    en: "The range: {paths} stretches of the history of GDP 2001–2024 (Statistics Sweden), moved to the assumed growth; the budget answers to the ups and downs. The opening debt: the report En ny normalitet (2020). Assumed.",
  },
  "web.stateFrame.half": {
    sv: "hälften av sträckorna",
    da: "halvdelen af strækkene",
    en: "half of the stretches",
  },
  "web.stateFrame.most": {
    sv: "nio av tio sträckor",
    da: "ni ud af ti stræk",
    en: "nine in ten stretches",
  },
  "web.stateFrame.line": { sv: "{deficit} underskott", da: "{deficit} underskud", en: "deficit {deficit}" },
  "web.stateFrame.band": {
    sv: "{deficit} underskott, {share} % av sträckorna under",
    da: "{deficit} underskud, {share} % af strækkene under",
    en: "deficit {deficit}, {share}% of the stretches below",
  },
  "web.stateFrame.year": { sv: "År", da: "År", en: "Year" },
  "web.stateFrame.interest": {
    sv: "Vad tar räntan?",
    da: "Hvad tager renten?",
    en: "What does interest take?",
  },
  "web.stateFrame.interestAxis": {
    sv: "Statens ränta, procent av BNP",
    da: "Statens rente, procent af BNP",
    en: "Interest of the state, percent of GDP",
  },
  "web.stateFrame.interestFinding": {
    sv: "Med {deficit} underskott tar räntan {interest} av BNP {last}; {left} är kvar till annat, och nya lån kostar {rate}",
    da: "Med {deficit} underskud tager renten {interest} af BNP i {last}; {left} er tilbage til andet, og nye lån koster {rate}",
    en: "With a deficit of {deficit} interest takes {interest} of GDP in {last}; {left} is left for all else, and new loans cost {rate}",
  },
  "web.stateFrame.interestNote": {
    sv: "Ny ränta = ränta utan underskott + svar på underskottet + svar på skulden över startårets; en del av skulden omsätts varje år. Antagen.",
    da: "Ny rente = rente uden underskud + svar på underskuddet + svar på gælden over startårets; en del af gælden fornyes hvert år. Antaget.",
    en: "New rate = rate without a deficit + response to the deficit + response to the debt above that of the opening; part of the debt is renewed each year. Assumed.",
  },
  "web.stateFrame.debtOf": {
    sv: "Skuld vid {deficit}, % av BNP",
    da: "Gæld ved {deficit}, % af BNP",
    en: "Debt at {deficit}, % of GDP",
  },
  "web.stateFrame.interestOf": {
    sv: "Ränta vid {deficit}, % av BNP",
    da: "Rente ved {deficit}, % af BNP",
    en: "Interest at {deficit}, % of GDP",
  },
  "web.stateFrame.leftOf": {
    sv: "Underskott utan ränta vid {deficit}, % av BNP",
    da: "Underskud uden rente ved {deficit}, % af BNP",
    en: "Deficit without interest at {deficit}, % of GDP",
  },
  "web.stateFrame.rateOf": {
    sv: "Ny ränta vid {deficit}, %",
    da: "Ny rente ved {deficit}, %",
    en: "New rate at {deficit}, %",
  },
  "web.stateFrame.cases": {
    sv: "Vad betyder räntans svar och tillväxten?",
    da: "Hvad betyder rentens reaktion og væksten?",
    en: "What do the response of interest and growth mean?",
  },
  "web.stateFrame.casesCaption": {
    sv: "Fem fall {last}: varje antagande vid sitt låga eller höga värde, de andra som de står",
    da: "Fem tilfælde i {last}: hver antagelse ved sin lave eller høje værdi, de andre som de står",
    en: "Five cases in {last}: each assumption at its low or high value, the others as they stand",
  },
  "web.stateFrame.case": { sv: "Fall", da: "Tilfælde", en: "Case" },
  "web.stateFrame.case.usual": { sv: "Som antaget", da: "Som antaget", en: "As assumed" },
  "web.stateFrame.case.calm": {
    sv: "Räntan svarar inte",
    da: "Renten reagerer ikke",
    en: "Interest does not answer",
  },
  "web.stateFrame.case.wary": {
    sv: "Räntan svarar starkt",
    da: "Renten reagerer stærkt",
    en: "Interest answers strongly",
  },
  "web.stateFrame.case.slow": { sv: "Lägre tillväxt", da: "Lavere vækst", en: "Lower growth" },
  "web.stateFrame.case.fast": { sv: "Högre tillväxt", da: "Højere vækst", en: "Higher growth" },
  "web.stateFrame.grant": {
    sv: "Vad kostar ett bidrag till kommuner och regioner?",
    da: "Hvad koster et tilskud til kommuner og regioner?",
    en: "What does a grant to municipalities and regions cost?",
  },
  "web.stateFrame.grantAmount": {
    sv: "Bidrag per år, miljarder kronor",
    da: "Tilskud pr. år, milliarder svenske kroner",
    en: "Grant a year, billion kronor",
  },
  "web.stateFrame.grantYears": { sv: "Antal år", da: "Antal år", en: "Number of years" },
  "web.stateFrame.grantSentence": {
    sv: "{grant} om året kostar {net} netto ({range}) när skatter och lägre bidrag har kommit tillbaka, och ger ungefär {unemployed} färre arbetslösa det året ({fewest}–{most}). Skulden {last} blir {added} högre.",
    da: "{grant} om året koster {net} netto ({range}), når skatter og lavere ydelser er kommet tilbage, og giver omkring {unemployed} færre ledige det år ({fewest}–{most}). Gælden i {last} bliver {added} højere.",
    en: "{grant} a year costs {net} net ({range}) once taxes and lower benefits have come back, and gives about {unemployed} fewer unemployed that year ({fewest}–{most}). The debt in {last} becomes {added} larger.",
  },
  "web.stateFrame.grantCaption": {
    sv: "Ett års bidrag, miljoner kronor och personer; varje antagande vid sitt låga värde, som det står och vid sitt höga",
    da: "Et års tilskud, millioner svenske kroner og personer; hver antagelse ved sin lave værdi, som den står, og ved sin høje",
    en: "One year's grant, million kronor and people; every assumption at its low value, as it stands and at its high",
  },
  "web.stateFrame.grantNote": {
    sv: "Ett spann av antaganden, inte en mätning: multiplikatorn är omstridd och beror på konjunkturen. Det som kommer tillbaka går till stat, kommuner och regioner tillsammans.",
    da: "Et spænd af antagelser, ikke en måling: multiplikatoren er omstridt og afhænger af konjunkturen. Det, der kommer tilbage, går til stat, kommuner og regioner tilsammen.",
    en: "A range of assumptions, not a measurement: the multiplier is disputed and depends on the business cycle. What comes back goes to state, municipalities and regions together.",
  },
  "web.stateFrame.effect": { sv: "Effekt", da: "Effekt", en: "Effect" },
  "web.stateFrame.effect.grant": { sv: "Bidrag, mnkr", da: "Tilskud, mio. SEK", en: "Grant, SEK million" },
  "web.stateFrame.effect.gdp": {
    sv: "Högre BNP, mnkr",
    da: "Højere BNP, mio. SEK",
    en: "Higher GDP, SEK million",
  },
  "web.stateFrame.effect.comesBack": {
    sv: "Kommer tillbaka till det offentliga, mnkr",
    da: "Kommer tilbage til det offentlige, mio. SEK",
    en: "Comes back to the public purse, SEK million",
  },
  "web.stateFrame.effect.net": {
    sv: "Kostar netto, mnkr",
    da: "Koster netto, mio. SEK",
    en: "Costs net, SEK million",
  },
  "web.stateFrame.effect.jobsInServices": {
    sv: "Jobb i kommuner och regioner, personer",
    da: "Job i kommuner og regioner, personer",
    en: "Jobs in municipalities and regions, people",
  },
  "web.stateFrame.effect.jobsElsewhere": {
    sv: "Jobb i övrigt, personer",
    da: "Job i øvrigt, personer",
    en: "Jobs elsewhere, people",
  },
  "web.stateFrame.effect.fewerUnemployed": {
    sv: "Färre arbetslösa, personer",
    da: "Færre ledige, personer",
    en: "Fewer unemployed, people",
  },
  "web.stateFrame.end.low": { sv: "Lågt", da: "Lavt", en: "Low" },
  "web.stateFrame.end.usual": { sv: "Som antaget", da: "Som antaget", en: "As assumed" },
  "web.stateFrame.end.high": { sv: "Högt", da: "Højt", en: "High" },
  "web.stateFrame.assumptions": {
    sv: "Vad vilar det på?",
    da: "Hvad hviler det på?",
    en: "What does it rest on?",
  },
  "web.stateFrame.assumptionsCaption": {
    sv: "Antaganden med spann och källa",
    da: "Antagelser med spænd og kilde",
    en: "Assumptions with range and source",
  },
  "web.stateFrame.assumption": { sv: "Antagande", da: "Antagelse", en: "Assumption" },
  "web.stateFrame.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "web.stateFrame.range": { sv: "Spann", da: "Spænd", en: "Range" },
  "web.stateFrame.assumptionsNote": {
    sv: "Räntans två svar är skattade var för sig; att använda båda räknar en del av svaret två gånger.",
    da: "Rentens to svar er skønnet hver for sig; at bruge begge tæller en del af svaret to gange.",
    en: "The two responses of interest were estimated one at a time; using both counts part of the response twice.",
  },
  "web.stateFrame.sources": {
    sv: "BNP: SCB. Skuld i startåret: En ny normalitet (2020). I övrigt antaganden.",
    da: "BNP: SCB. Gæld i startåret: En ny normalitet (2020). I øvrigt antagelser.",
    en: "GDP: Statistics Sweden. Opening debt: En ny normalitet (2020). Otherwise assumptions.",
  },
} as const satisfies Catalogue;
