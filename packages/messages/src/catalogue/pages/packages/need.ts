import type { Catalogue } from "../../../catalogue.ts";

/** When and where the money comes against the need of each municipality and county. */
export const need = {
  "web.packages.place-need": {
    sv: "Kommer pengarna dit behovet är, och i tid?",
    da: "Kommer pengene derhen, hvor behovet er, og i tide?",
    en: "Does the money come where the need is, and in time?",
  },
  "web.packages.place-need.sentence": {
    sv: "{share} procent av de tillfälliga bidragen till kommuner går någon annanstans än {need} {first}–{last} skulle ge.",
    da: "{share} procent af de midlertidige tilskud til kommuner går et andet sted hen, end {need} {first}–{last} ville give.",
    en: "{share} percent of the temporary grants to municipalities go elsewhere than {need} in {first}–{last} would have sent them.",
  },
  "web.packages.place-need.unknown": {
    sv: "Hur behovet hade fördelat pengarna är inte känt: siffrorna om {need} {first}–{last} räcker inte.",
    da: "Hvor behovet ville have sendt pengene hen, er ikke kendt: tallene om {need} {first}–{last} rækker ikke.",
    en: "Where the need would have sent the money is not known: the figures of {need} in {first}–{last} do not reach.",
  },
  "web.packages.place-need.of.unemployment": {
    sv: "ökningen av arbetslösheten",
    da: "stigningen i ledigheden",
    en: "the rise of unemployment",
  },
  "web.packages.place-need.of.assistance": {
    sv: "ökningen av det ekonomiska biståndet",
    da: "stigningen i kontanthjælpen",
    en: "the rise of social assistance",
  },
  "web.packages.place-need.by": {
    sv: "Behovet mäts med",
    da: "Behovet måles ved",
    en: "The need is told by",
  },
  "web.packages.place-need.by.unemployment": {
    sv: "Fler arbetslösa (uppskattat)",
    da: "Flere ledige (anslået)",
    en: "More unemployed (estimated)",
  },
  "web.packages.place-need.by.assistance": {
    sv: "Mer utbetalt ekonomiskt bistånd",
    da: "Mere udbetalt kontanthjælp",
    en: "More social assistance paid",
  },
  "web.packages.place-need.note.unemployment": {
    sv: "Behovet är hur många fler som är arbetslösa vart och ett av åren {first}–{last} än {base}: arbetslöshet 18–64 år gånger invånare 20–64 år, en uppskattning. En minskning räknas som noll. Siffrorna är årsvisa, så en försening på mindre än ett halvår syns knappt; måttet säger inte om pengarna räcker.",
    da: "Behovet er, hvor mange flere der er ledige i hvert af årene {first}–{last} end i {base}: ledighed 18–64 år gange indbyggere 20–64 år, et skøn. Et fald tæller som nul. Tallene er årlige, så en forsinkelse under et halvt år ses næppe; det siges ikke, om pengene rækker.",
    en: "The need is how many more are unemployed in each of the years {first}–{last} than in {base}: unemployment aged 18–64 times inhabitants aged 20–64, an estimate. A fall counts as nothing. The figures are yearly, so a delay of less than half a year hardly shows; whether the money suffices is not said.",
  },
  "web.packages.place-need.note.assistance": {
    sv: "Behovet är hur mycket mer ekonomiskt bistånd kommunen betalar ut vart och ett av åren {first}–{last} än {base}, kronor i löpande priser. En minskning räknas som noll. Siffrorna är årsvisa. För fyra eller fem kommuner är biståndet inte känt vissa år; de är inte med i andelarna.",
    da: "Behovet er, hvor meget mere kontanthjælp kommunen udbetaler i hvert af årene {first}–{last} end i {base}, svenske kroner i løbende priser. Et fald tæller som nul. Tallene er årlige. For fire eller fem kommuner kendes kontanthjælpen ikke i visse år; de er ikke med i andelene.",
    en: "The need is how much more social assistance the municipality pays in each of the years {first}–{last} than in {base}, kronor in current prices. A fall counts as nothing. The figures are yearly. For four or five municipalities the assistance is not known in some years; they are in no share.",
  },
  "web.packages.place-need.caption": {
    sv: "Tillfälliga bidrag och behov {first}–{last} mot {base}, löpande priser",
    da: "Midlertidige tilskud og behov {first}–{last} mod {base}, løbende priser",
    en: "Temporary grants and need {first}–{last} against {base}, current prices",
  },
  "web.packages.place-need.amount": { sv: "Bidrag, kronor", da: "Tilskud, SEK", en: "Grants, kronor" },
  "web.packages.place-need.rise.unemployment": {
    sv: "Fler arbetslösa, personår",
    da: "Flere ledige, personår",
    en: "More unemployed, person-years",
  },
  "web.packages.place-need.rise.assistance": {
    sv: "Mer bistånd, kronor",
    da: "Mere kontanthjælp, SEK",
    en: "More assistance, kronor",
  },
  "web.packages.place-need.amount-part": {
    sv: "Andel av pengarna, procent",
    da: "Andel af pengene, procent",
    en: "Part of the money, percent",
  },
  "web.packages.place-need.need-part": {
    sv: "Andel av behovet, procent",
    da: "Andel af behovet, procent",
    en: "Part of the need, percent",
  },
  "web.packages.place-need.delay": {
    sv: "Efter behovet, år",
    da: "Efter behovet, år",
    en: "After the need, years",
  },
  "web.packages.place-need.beyond": {
    sv: "Utöver behovets del, kronor per invånare",
    da: "Ud over behovets del, SEK pr. indbygger",
    en: "Beyond its part of the need, kronor per inhabitant",
  },
  "web.packages.need-map.beyond.unit": {
    sv: "kronor per invånare utöver vad samma pengar efter behovet skulle ge",
    da: "SEK pr. indbygger ud over det, de samme penge efter behovet ville give",
    en: "kronor per inhabitant beyond what the same money by need would give",
  },
  "web.packages.need-map.beyond.above": {
    sv: "Mer än sin del av behovet",
    da: "Mere end sin del af behovet",
    en: "More than its part of the need",
  },
  "web.packages.need-map.beyond.below": {
    sv: "Mindre än sin del av behovet",
    da: "Mindre end sin del af behovet",
    en: "Less than its part of the need",
  },
  "web.packages.need-map.delay.unit": {
    sv: "månader från behovet till pengarna",
    da: "måneder fra behovet til pengene",
    en: "months from the need to the money",
  },
  "web.packages.need-map.delay.above": {
    sv: "Efter behovet",
    da: "Efter behovet",
    en: "After the need",
  },
  "web.packages.need-map.delay.below": {
    sv: "Före behovet",
    da: "Før behovet",
    en: "Before the need",
  },
  "web.packages.county-need": {
    sv: "Län för län, månad för månad",
    da: "Län for län, måned for måned",
    en: "County by county, month by month",
  },
  "web.packages.county-need.sentence": {
    sv: "Räknat från länets eget behov kommer pengarna mellan {least} månader ({first}) och {most} månader ({last}) efter det.",
    da: "Mod länets eget behov kommer pengene fra {least} måneder i {first} til {most} måneder i {last}.",
    en: "Against the county''s own need the money comes from {least} months in {first} to {most} months in {last}.",
  },
  "web.packages.county-need.note": {
    sv: "Behovet är hur mycket länets arbetslöshet (20–64 år, SCB, ej säsongrensad) ligger över dess eget medelvärde i basmånaderna. Pengarna är de tillfälliga bidragen till länets kommuner och region. Minus är före behovet.",
    da: "Behovet er, hvor meget länets ledighed (20–64 år, SCB, ikke sæsonkorrigeret) ligger over dets eget gennemsnit i basismånederne. Pengene er de midlertidige tilskud til länets kommuner og region. Minus er før behovet.",
    en: "The need is how far the county''s unemployment (ages 20–64, SCB, not adjusted for season) stands above its own mean in the base months. The money is the temporary grants to the county''s municipalities and region. Minus is before the need.",
  },
  "web.packages.county-need.caption": {
    sv: "Tillfälliga bidrag mot länets egen arbetslöshet, löpande priser",
    da: "Midlertidige tilskud mod länets egen ledighed, løbende priser",
    en: "Temporary grants against the county''s own unemployment, current prices",
  },
  "web.packages.county-need.county": { sv: "Län (region)", da: "Län (region)", en: "County (region)" },
  "web.packages.county-need.rise": {
    sv: "Ökning i medel, procentenheter",
    da: "Stigning i gennemsnit, procentpoint",
    en: "Mean rise, percentage points",
  },
  "web.packages.county-need.delay": {
    sv: "Efter behovet, månader",
    da: "Efter behovet, måneder",
    en: "After the need, months",
  },
  "web.packages.county-need.half": {
    sv: "Halva behovet uppstått",
    da: "Halvdelen af behovet opstået",
    en: "Half of the need arisen",
  },
  "web.packages.county-need.paid": {
    sv: "Utbetalt då, procent",
    da: "Fremme da, procent",
    en: "There by then, percent",
  },
} as const satisfies Catalogue;
