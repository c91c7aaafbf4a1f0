import type { Catalogue } from "../../catalogue.ts";

/** The support that keeps municipalities and regions from cutting. */
export const supportNeeded = {
  "web.supportNeeded.title": {
    sv: "Hur mycket stöd behövs för att kommuner och regioner ska slippa skära ned?",
    da: "Hvor meget støtte skal der til, for at kommuner og regioner slipper for at skære ned?",
    en: "How much support keeps municipalities and regions from cutting?",
  },
  "web.supportNeeded.sentence": {
    sv: "{together} saknas {year} utöver det som är utlovat, varav {municipalities} i kommunerna; SKR bedömde i storleksordningen {association}. {lacking} av 290 kommuner saknar pengar, tillsammans {exact}.",
    da: "Der mangler {together} i {year} ud over det lovede, heraf {municipalities} i kommunerne; SKR vurderede i størrelsesordenen {association}. {lacking} af 290 kommuner mangler penge, tilsammen {exact}.",
    en: "{together} is lacking in {year} beyond what is promised, of which {municipalities} in the municipalities; the association said about {association}. {lacking} of 290 municipalities lack money, {exact} together.",
  },
  "web.supportNeeded.sentence.none": {
    sv: "Tillsammans saknar kommuner och regioner ingenting {year} med de här antagandena; SKR bedömde i storleksordningen {association}. Ändå saknar {lacking} av 290 kommuner pengar, tillsammans {exact}.",
    da: "Tilsammen mangler kommuner og regioner intet i {year} med disse antagelser; SKR vurderede i størrelsesordenen {association}. Alligevel mangler {lacking} af 290 kommuner penge, tilsammen {exact}.",
    en: "Together municipalities and regions lack nothing in {year} with these assumptions; the association said about {association}. Even so {lacking} of 290 municipalities lack money, {exact} together.",
  },
  "web.supportNeeded.basis": {
    sv: "Läget hösten 2020: boksluten {accounts} framskrivna till {year} i det årets priser, utan att något skärs ned. Regionerna antas ha samma läge som kommunerna.",
    da: "Situationen i efteråret 2020: regnskaberne {accounts} fremskrevet til {year} i det års priser, uden at noget skæres ned. Regionerne antages at være i samme situation som kommunerne.",
    en: "The situation of autumn 2020: the accounts of {accounts} carried forward to {year} in the prices of that year, with nothing cut. The regions are taken to be in the municipalities'' position.",
  },
  "web.supportNeeded.asked": { sv: "År", da: "År", en: "Year" },
  "web.supportNeeded.year": { sv: "År", da: "År", en: "Year" },
  "web.supportNeeded.when": {
    sv: "När saknas det pengar?",
    da: "Hvornår mangler der penge?",
    en: "When is money lacking?",
  },
  "web.supportNeeded.yearsAxis": {
    sv: "Kommunerna tillsammans, miljarder kronor i årets priser",
    da: "Kommunerne tilsammen, milliarder svenske kroner i årets priser",
    en: "The municipalities together, billion kronor in the prices of the year",
  },
  "web.supportNeeded.whenFinding": {
    sv: "I kommunerna tillsammans saknas {years}",
    da: "I kommunerne tilsammen mangler der {years}",
    en: "In the municipalities together there is lacking {years}",
  },
  "web.supportNeeded.whenNever": {
    sv: "Kommunerna tillsammans når målet varje år",
    da: "Kommunerne tilsammen når målet hvert år",
    en: "The municipalities together reach the target every year",
  },
  "web.supportNeeded.whenNote": {
    sv: "Det som saknas ett år måste komma det året: stöd som kommer året efter hindrar inte nedskärningen. Källa: Kolada, SCB, ESV; beräkning på data från Kolada. Uppskattad.",
    da: "Det, der mangler et år, skal komme det år: støtte, der kommer året efter, forhindrer ikke nedskæringen. Kilde: Kolada, SCB, ESV; beregning på data fra Kolada. Anslået.",
    en: "What is lacking in a year must come in that year: support that comes the year after does not prevent the cut. Source: Kolada, Statistics Sweden, ESV; calculation on data from Kolada. Estimated.",
  },
  "web.supportNeeded.result": {
    sv: "Resultat utan nedskärning",
    da: "Resultat uden nedskæring",
    en: "Result without cuts",
  },
  "web.supportNeeded.wanted": { sv: "Resultatmål", da: "Resultatmål", en: "Result wanted" },
  "web.supportNeeded.taxRevenue": { sv: "Skatter", da: "Skatter", en: "Taxes" },
  "web.supportNeeded.grants": {
    sv: "Bidrag och utjämning",
    da: "Tilskud og udligning",
    en: "Grants and equalisation",
  },
  "web.supportNeeded.netCost": { sv: "Nettokostnad", da: "Nettoudgift", en: "Net cost" },
  "web.supportNeeded.financialNet": { sv: "Finansnetto", da: "Finansnetto", en: "Financial net" },
  "web.supportNeeded.together": { sv: "Saknas", da: "Mangler", en: "Lacking" },
  "web.supportNeeded.withRegions": {
    sv: "Saknas, med regioner",
    da: "Mangler, med regioner",
    en: "Lacking, with regions",
  },
  "web.supportNeeded.ways": {
    sv: "Vad kostar det att betala på olika sätt?",
    da: "Hvad koster det at betale på forskellige måder?",
    en: "What does it cost to pay in different ways?",
  },
  "web.supportNeeded.waysCaption": {
    sv: "Stöd {year}, miljarder kronor",
    da: "Støtte {year}, milliarder svenske kroner",
    en: "Support in {year}, billion kronor",
  },
  "web.supportNeeded.waysNote": {
    sv: "Lika mycket per invånare är dyrt, eftersom de som har råd får lika mycket som de som saknar. En enda kassa är billigast men finns inte: den enes överskott betalar inte den andres underskott.",
    da: "Lige meget pr. indbygger er dyrt, fordi de, der har råd, får lige så meget som de, der mangler. Én kasse er billigst, men findes ikke: den enes overskud betaler ikke den andens underskud.",
    en: "The same per inhabitant is dear, because those with room get as much as those who lack. One purse is cheapest but does not exist: one''s surplus does not pay another''s deficit.",
  },
  "web.supportNeeded.way.association": {
    sv: "SKR:s bedömning 2020 för 2021, kommuner och regioner",
    da: "SKR's vurdering i 2020 for 2021, kommuner og regioner",
    en: "The association''s estimate in 2020 for 2021, municipalities and regions",
  },
  "web.supportNeeded.way.withRegions": {
    sv: "Kommuner och regioner som en kassa",
    da: "Kommuner og regioner som én kasse",
    en: "Municipalities and regions as one purse",
  },
  "web.supportNeeded.way.together": {
    sv: "Kommunerna som en kassa",
    da: "Kommunerne som én kasse",
    en: "The municipalities as one purse",
  },
  "web.supportNeeded.way.exact": {
    sv: "Exakt det som var och en av {lacking} kommuner saknar",
    da: "Præcis det, som hver af {lacking} kommuner mangler",
    en: "Exactly what each of {lacking} municipalities lacks",
  },
  "web.supportNeeded.way.share": {
    sv: "Lika per invånare, så att {share} procent av kommunerna klarar sig",
    da: "Lige meget pr. indbygger, så {share} procent af kommunerne klarer sig",
    en: "The same per inhabitant, so that {share} percent of the municipalities manage",
  },
  "web.supportNeeded.way.all": {
    sv: "Lika per invånare, så att varje kommun klarar sig",
    da: "Lige meget pr. indbygger, så hver kommune klarer sig",
    en: "The same per inhabitant, so that every municipality manages",
  },
  "web.supportNeeded.share": {
    sv: "Andel av kommunerna, procent",
    da: "Andel af kommunerne, procent",
    en: "Share of the municipalities, percent",
  },
  "web.supportNeeded.instead": {
    sv: "Vad får de göra i stället?",
    da: "Hvad kan de gøre i stedet?",
    en: "What must they do instead?",
  },
  "web.supportNeeded.instead.tax": {
    sv: "Höja skatten: {ore} öre i genomsnitt om alla delar, men var för sig måste {raising} kommuner höja, {over} av dem med mer än en krona.",
    da: "Hæve skatten: {ore} øre i gennemsnit, hvis alle deler, men hver for sig er {raising} kommuner nødt til at hæve, {over} af dem med mere end en krone.",
    en: "Raise taxes: {ore} öre on average if all share, but one by one {raising} municipalities must raise theirs, {over} of them by more than one krona.",
  },
  "web.supportNeeded.instead.cut": {
    sv: "Skära ned: {jobs} anställda färre i kommunerna, om nedskärningen träffar alla kostnader lika (kostnad per anställd i bokslutet).",
    da: "Skære ned: {jobs} færre ansatte i kommunerne, hvis nedskæringen rammer alle udgifter lige hårdt (udgift pr. ansat i regnskabet).",
    en: "Cut: {jobs} fewer employees in the municipalities, if the cut meets all costs alike (cost per employee in the accounts).",
  },
  "web.supportNeeded.instead.reserves": {
    sv: "Använda reserver (RUR): {amount} i {holders} kommuner och {regionAmount} i {regionHolders} regioner (SCB, augusti 2020). Vilka kommuner som har dem är inte känt här.",
    da: "Bruge reserver (RUR): {amount} i {holders} kommuner og {regionAmount} i {regionHolders} regioner (SCB, august 2020). Hvilke kommuner der har dem, vides ikke her.",
    en: "Use reserves (RUR): {amount} in {holders} municipalities and {regionAmount} in {regionHolders} regions (Statistics Sweden, August 2020). Which municipalities hold them is not known here.",
  },
  "web.supportNeeded.instead.borrow": {
    sv: "Gå med underskott: {deficit} i {count} kommuner. Balanskravet tillåter det, men det ska återställas inom {years} år, så lånet skjuter bara upp nedskärningen.",
    da: "Køre med underskud: {deficit} i {count} kommuner. Balancekravet tillader det, men det skal genoprettes inden for {years} år, så lånet udskyder kun nedskæringen.",
    en: "Run a deficit: {deficit} in {count} municipalities. The balance requirement allows it, but it must be restored within {years} years, so the loan only puts the cut off.",
  },
  "web.supportNeeded.riseAxis": {
    sv: "Skattehöjning som täcker det som saknas {year}, öre per hundra kronor",
    da: "Skatteforhøjelse, der dækker det, der mangler i {year}, øre pr. hundrede svenske kroner",
    en: "Tax rise that covers what is lacking in {year}, öre per hundred kronor",
  },
  "web.supportNeeded.riseFinding": {
    sv: "{raising} kommuner måste höja skatten, {over} av dem med mer än en krona",
    da: "{raising} kommuner er nødt til at hæve skatten, {over} af dem med mere end en krone",
    en: "{raising} municipalities must raise their tax, {over} of them by more than one krona",
  },
  "web.supportNeeded.riseNote": {
    sv: "Antal kommuner; det som saknas över det framskrivna skatteunderlaget. Källa: Kolada, SCB; beräkning på data från Kolada. Uppskattad.",
    da: "Antal kommuner; det, der mangler, over det fremskrevne udskrivningsgrundlag. Kilde: Kolada, SCB; beregning på data fra Kolada. Anslået.",
    en: "Number of municipalities; what is lacking over the tax base carried forward. Source: Kolada, Statistics Sweden; calculation on data from Kolada. Estimated.",
  },
  "web.supportNeeded.from": { sv: "Från, öre", da: "Fra, øre", en: "From, öre" },
  "web.supportNeeded.to": { sv: "Till, öre", da: "Til, øre", en: "To, öre" },
  "web.supportNeeded.weights": {
    sv: "Vilka antaganden flyttar siffran?",
    da: "Hvilke antagelser flytter tallet?",
    en: "Which assumptions move the figure?",
  },
  "web.supportNeeded.weightsCaption": {
    sv: "Stödet {year} med regioner, miljarder kronor, när ett antagande i taget ändras",
    da: "Støtten i {year} med regioner, milliarder svenske kroner, når én antagelse ad gangen ændres",
    en: "The support in {year} with regions, billion kronor, when one assumption at a time changes",
  },
  "web.supportNeeded.weightsNote": {
    sv: "Minus betyder utrymme. Sista kolumnen är det värde som ensamt skulle ge SKR:s 8 miljarder; streck där inget värde gör det.",
    da: "Minus betyder råderum. Sidste kolonne er den værdi, der alene ville give SKR's 8 milliarder; streg, hvor ingen værdi gør det.",
    en: "Minus means room. The last column is the value that alone would give the association''s 8 billion; a dash where no value does.",
  },
  "web.supportNeeded.assumption": { sv: "Antagande", da: "Antagelse", en: "Assumption" },
  "web.supportNeeded.value": { sv: "Värde", da: "Værdi", en: "Value" },
  "web.supportNeeded.range": { sv: "Spann", da: "Spænd", en: "Range" },
  "web.supportNeeded.atLow": { sv: "Stöd vid lågt", da: "Støtte ved lavt", en: "Support at low" },
  "web.supportNeeded.atHigh": { sv: "Stöd vid högt", da: "Støtte ved højt", en: "Support at high" },
  "web.supportNeeded.meets": { sv: "Ger 8 mdr", da: "Giver 8 mia.", en: "Gives 8 bn" },
  "web.supportNeeded.assistance": {
    sv: "Vad kostar högre arbetslöshet i ekonomiskt bistånd?",
    da: "Hvad koster højere ledighed i kontanthjælp?",
    en: "What does higher unemployment cost in social assistance?",
  },
  "web.supportNeeded.points": {
    sv: "Högre arbetslöshet, procentenheter",
    da: "Højere ledighed, procentpoint",
    en: "Higher unemployment, percentage points",
  },
  "web.supportNeeded.lasting": { sv: "Varar i år", da: "Varer i år", en: "Lasts, years" },
  "web.supportNeeded.uninsured": {
    sv: "Utan a-kassa, procent av de arbetslösa",
    da: "Uden a-kasse, procent af de ledige",
    en: "Without insurance, percent of the unemployed",
  },
  "web.supportNeeded.assistanceAxis": {
    sv: "Tillkommande ekonomiskt bistånd i alla kommuner, miljoner kronor, löpande priser",
    da: "Ekstra kontanthjælp i alle kommuner, millioner svenske kroner, løbende priser",
    en: "Added social assistance in all municipalities, million kronor, current prices",
  },
  "web.supportNeeded.assistanceLine": { sv: "Kostnad", da: "Udgift", en: "Cost" },
  "web.supportNeeded.yearAfter": {
    sv: "År räknat från ökningen",
    da: "År regnet fra stigningen",
    en: "Year counted from the rise",
  },
  "web.supportNeeded.lowest": { sv: "Lägst (90 %)", da: "Lavest (90 %)", en: "Lowest (90%)" },
  "web.supportNeeded.highest": { sv: "Högst (90 %)", da: "Højest (90 %)", en: "Highest (90%)" },
  "web.supportNeeded.assistanceFinding": {
    sv: "{points} procentenheter högre arbetslöshet ger som mest {cost} mer om året i ekonomiskt bistånd ({range})",
    da: "{points} procentpoint højere ledighed giver højst {cost} mere om året i kontanthjælp ({range})",
    en: "Unemployment {points} percentage points higher adds at most {cost} a year to social assistance ({range})",
  },
  "web.supportNeeded.assistanceNote": {
    sv: "Skattat ur kommunernas ändringar {first}–{last}: {total} ± {error} kronor per invånare och procentenhet, samma år och året efter. Arbetslösheten förklarar {explained} procent av kommunernas egna ändringar. Källa: Kolada. Uppskattad.",
    da: "Skønnet ud fra kommunernes ændringer {first}–{last}: {total} ± {error} svenske kroner pr. indbygger og procentpoint, samme år og året efter. Ledigheden forklarer {explained} procent af kommunernes egne ændringer. Kilde: Kolada. Anslået.",
    en: "Estimated from the municipalities'' changes {first}–{last}: SEK {total} ± {error} per inhabitant and percentage point, the same year and the year after. Unemployment explains {explained} percent of the municipalities'' own changes. Source: Kolada. Estimated.",
  },
  "web.supportNeeded.heldBack": {
    sv: "Prövad på år som skattningen inte hade sett, kronor per invånare",
    da: "Prøvet på år, som skønnet ikke havde set, svenske kroner pr. indbygger",
    en: "Tried on years that the estimate had not seen, kronor per inhabitant",
  },
  "web.supportNeeded.error": { sv: "Prognosens fel", da: "Prognosens fejl", en: "Error of the forecast" },
  "web.supportNeeded.errorWithout": {
    sv: "Fel utan arbetslöshet",
    da: "Fejl uden ledighed",
    en: "Error without unemployment",
  },
  "web.supportNeeded.inside": {
    sv: "Kommuner inom 90-procentsspannet, %",
    da: "Kommuner inden for 90-procentsspændet, %",
    en: "Municipalities inside the 90 percent range, %",
  },
  "web.supportNeeded.lostJobs": {
    sv: "Sparar kommunerna i stället för att få stöd försvinner {jobs} anställda. Blir {share} procent av dem arbetslösa i sin kommun (△ antagande, 25–100) är det {unemployed} personer och {points} procentenheter. Det ekonomiska biståndet (socialbidraget) ökar då {first} samma år och {after} året efter (≈ {range}), med {uninsured} procent utan a-kassa.",
    da: "Sparer kommunerne i stedet for at få støtte, forsvinder {jobs} ansatte. Bliver {share} procent af dem ledige i deres kommune (△ antagelse, 25–100), er det {unemployed} personer og {points} procentpoint. Kontanthjælpen vokser så {first} samme år og {after} året efter (≈ {range}) med {uninsured} procent uden a-kasse.",
    en: "If the municipalities cut instead of getting support, {jobs} employees go. If {share} percent of them become unemployed in their municipality (△ assumption, 25–100), it is {unemployed} people and {points} percentage points. Social assistance then grows by {first} the same year and {after} the year after (≈ {range}), with {uninsured} percent outside unemployment insurance.",
  },
  "web.supportNeeded.assistanceCannot": {
    sv: "Vad skattningen inte kan säga: den jämför kommuner med varandra samma år, så det som drabbar hela landet samtidigt syns inte; den har inte sett en djupare kris än 2010–2022; och andelen utan a-kassa bakom siffrorna är inte känd. En tredjedel är vad Kommunals ordförande sade 2009; ändras andelen, ändras effekten i proportion.",
    da: "Hvad skønnet ikke kan sige: det sammenligner kommuner med hinanden i samme år, så det, der rammer hele landet på én gang, ses ikke; det har ikke set en dybere krise end 2010–2022; og andelen uden a-kasse bag tallene kendes ikke. En tredjedel er, hvad Kommunals formand sagde i 2009; ændres andelen, ændres effekten i forhold.",
    en: "What the estimate cannot say: it compares municipalities with each other in the same year, so what hits the whole country at once is not seen; it has seen no deeper crisis than those of 2010–2022; and the share without insurance behind the figures is not known. A third is what the chair of Kommunal said in 2009; another share scales the effect in proportion.",
  },
  "web.supportNeeded.all": {
    sv: "Vad saknar varje kommun?",
    da: "Hvad mangler hver kommune?",
    en: "What does each municipality lack?",
  },
  "web.supportNeeded.allCaption": {
    sv: "{year}, årets priser, de som saknar mest per invånare först",
    da: "{year}, årets priser, de der mangler mest pr. indbygger først",
    en: "{year}, prices of the year, those lacking most per inhabitant first",
  },
  "web.supportNeeded.code": { sv: "Kod", da: "Kode", en: "Code" },
  "web.supportNeeded.lacking": { sv: "Saknas, mnkr", da: "Mangler, mio. SEK", en: "Lacking, SEK million" },
  "web.supportNeeded.perInhabitant": {
    sv: "Saknas, kr/inv.",
    da: "Mangler, SEK pr. indb.",
    en: "Lacking, SEK per inhabitant",
  },
  "web.supportNeeded.resultMillion": {
    sv: "Resultat, mnkr",
    da: "Resultat, mio. SEK",
    en: "Result, SEK million",
  },
  "web.supportNeeded.rise": { sv: "Skattehöjning, öre", da: "Skatteforhøjelse, øre", en: "Tax rise, öre" },
  "web.supportNeeded.rate": {
    sv: "Skattesats {year}, %",
    da: "Skattesats {year}, %",
    en: "Tax rate {year}, %",
  },
  "web.supportNeeded.restored": {
    sv: "Återställs per år, mnkr",
    da: "Genoprettes pr. år, mio. SEK",
    en: "Restored a year, SEK million",
  },
  "web.supportNeeded.jobs": { sv: "Anställda", da: "Ansatte", en: "Employees" },
  "web.supportNeeded.sources": {
    sv: "Kolada, SCB, ESV, SKR; beräkning på data från Kolada",
    da: "Kolada, SCB, ESV, SKR; beregning på data fra Kolada",
    en: "Kolada, Statistics Sweden, ESV, SKR; calculation on data from Kolada",
  },
} as const satisfies Catalogue;
