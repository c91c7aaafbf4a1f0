import type { Catalogue } from "../../catalogue.ts";

/** Allocation keys held against the past. */
export const keys = {
  "web.keys.title": {
    sv: "Vilken nyckel kommer närmast dit kostnaden stiger?",
    da: "Hvilken nøgle kommer nærmest, hvor udgiften stiger?",
    en: "Which key comes nearest to where the cost rises?",
  },
  "web.keys.sentence": {
    sv: "{best}: med den nyckeln hamnade {share} procent av pengarna i kommuner där det ekonomiska biståndet inte steg så mycket {later} senare, i genomsnitt för {from}–{to}. Snabb variabel ensam: {fast} procent. Bäst var en blandning med {part} procent snabb variabel: {unseen} procent på år som den inte hade sett.",
    da: "{best}: med den nøgle endte {share} procent af pengene i kommuner, hvor kontanthjælpen ikke steg så meget {later} senere, i gennemsnit for {from}–{to}. Hurtig variabel alene: {fast} procent. Bedst var en blanding med {part} procent hurtig variabel: {unseen} procent på år, den ikke havde set.",
    en: "{best}: with that key {share} percent of the money went to municipalities where social assistance did not rise by as much {later} later, on average for {from}–{to}. The fast variable alone: {fast} percent. Best was a mix with {part} percent fast variable: {unseen} percent on years it had not seen.",
  },
  "web.keys.later.1": { sv: "ett år", da: "et år", en: "one year" },
  "web.keys.later.2": { sv: "två år", da: "to år", en: "two years" },
  "web.keys.stand_in": {
    sv: "Den snabba variabeln är här en ställföreträdare: årets förändring av arbetslösheten 18–64 år. Nyinskrivna per vecka och kommun finns hos Arbetsförmedlingen och läses in med kommandot barkraft key.",
    da: "Den hurtige variabel er her en stedfortræder: årets ændring i ledigheden 18–64 år. Nytilmeldte pr. uge og kommune findes hos Arbetsförmedlingen og indlæses med kommandoen barkraft key.",
    en: "The fast variable is a stand-in here: the year's change of unemployment 18–64. Newly registered by week and municipality are held by the Employment Service and read with the command barkraft key.",
  },
  "web.keys.later": {
    sv: "Biståndet jämförs",
    da: "Kontanthjælpen sammenlignes",
    en: "Assistance is compared",
  },
  "web.keys.later.choice": { sv: "{later} senare", da: "{later} senere", en: "{later} later" },
  "web.keys.since": {
    sv: "Ökningen räknas från",
    da: "Stigningen regnes fra",
    en: "The rise is counted from",
  },
  "web.keys.since.year": { sv: "tilldelningsåret", da: "tildelingsåret", en: "the year of the allocation" },
  "web.keys.since.before": { sv: "året före", da: "året før", en: "the year before" },
  "web.keys.test": {
    sv: "Hur nära kom nycklarna, år för år?",
    da: "Hvor nær kom nøglerne, år for år?",
    en: "How near did the keys come, year by year?",
  },
  "web.keys.test.chart": {
    sv: "{best} kom närmast {count} av {years} år",
    da: "{best} kom nærmest {count} af {years} år",
    en: "{best} came nearest in {count} of {years} years",
  },
  "web.keys.test.note": {
    sv: "Andel av potten på fel ställe, procent: halva summan av skillnaderna mellan vad varje kommun fick och vad den hade behövt. Potten är varje år lika stor som alla ökningar tillsammans; en minskning behöver ingenting. Löpande priser. Härledd ur utbetalt ekonomiskt bistånd (Beräkning på data från Kolada).",
    da: "Andel af puljen det forkerte sted, procent: halvdelen af summen af forskellene mellem, hvad hver kommune fik, og hvad den havde behov for. Puljen er hvert år lige så stor som alle stigninger tilsammen; et fald behøver intet. Løbende priser. Afledt af udbetalt økonomisk bistand (Beräkning på data från Kolada).",
    en: "Share of the pot in the wrong place, percent: half the sum of the differences between what each municipality got and what it would have needed. Each year's pot is as large as all rises together; a fall needs nothing. Nominal prices. Derived from social assistance paid (Beräkning på data från Kolada).",
  },
  "web.keys.test.axis": {
    sv: "Fel ställe, procent",
    da: "Forkert sted, procent",
    en: "Wrong place, percent",
  },
  "web.keys.test.step": { sv: "Tilldelningsår", da: "Tildelingsår", en: "Year of the allocation" },
  "web.keys.mean": {
    sv: "Genomsnitt över åren",
    da: "Gennemsnit over årene",
    en: "Mean over the years",
  },
  "web.keys.mean.caption": {
    sv: "Genomsnitt {from}–{to}. Fel per invånare i kronor, löpande priser, vägt med invånarna. Rangkorrelationen är okänd där alla får lika.",
    da: "Gennemsnit {from}–{to}. Fejl pr. indbygger i kroner, løbende priser, vægtet med indbyggerne. Rangkorrelationen er ukendt, hvor alle får det samme.",
    en: "Mean {from}–{to}. Error per inhabitant in kronor, nominal prices, weighted by inhabitants. The rank correlation is unknown where all get the same.",
  },
  "web.keys.column.key": { sv: "Nyckel", da: "Nøgle", en: "Key" },
  "web.keys.column.year": { sv: "År", da: "År", en: "Year" },
  "web.keys.column.misallocated": {
    sv: "Fel ställe, procent",
    da: "Forkert sted, procent",
    en: "Wrong place, percent",
  },
  "web.keys.column.absolute": {
    sv: "Medelfel, kr/inv.",
    da: "Middelfejl, SEK pr. indb.",
    en: "Mean error, SEK per inhabitant",
  },
  "web.keys.column.square": {
    sv: "Kvadratiskt medelfel, kr/inv.",
    da: "Kvadratisk middelfejl, SEK pr. indb.",
    en: "Root mean square, SEK per inhabitant",
  },
  "web.keys.column.rank": { sv: "Rangkorrelation", da: "Rangkorrelation", en: "Rank correlation" },
  "web.keys.mix": {
    sv: "Vad ger en blandning?",
    da: "Hvad giver en blanding?",
    en: "What does a mix give?",
  },
  "web.keys.mix.name": { sv: "Egen blandning", da: "Egen blanding", en: "Your mix" },
  "web.keys.mix.sentence": {
    sv: "Blandningen sätter {share} procent av potten på fel ställe i genomsnitt, {difference} procentenheter mot lika per invånare.",
    da: "Blandingen sætter {share} procent af puljen det forkerte sted i gennemsnit, {difference} procentpoint i forhold til lige meget pr. indbygger.",
    en: "The mix puts {share} percent of the pot in the wrong place on average, {difference} points against the same per inhabitant.",
  },
  "web.keys.mix.rest": {
    sv: "Lika per invånare, resten: {share} procent",
    da: "Lige meget pr. indbygger, resten: {share} procent",
    en: "Per inhabitant, the rest: {share} percent",
  },
  "web.keys.mix.slider": {
    sv: "{key}: {share} procent",
    da: "{key}: {share} procent",
    en: "{key}: {share} percent",
  },
  "web.keys.mix.best": {
    sv: "Ta den bästa blandningen",
    da: "Tag den bedste blanding",
    en: "Take the best mix",
  },
  "web.keys.mix.search": {
    sv: "Bland {tried} blandningar i steg om fem procent av lika per invånare, med utjämning och snabb variabel sätter den bästa {seen} procent på fel ställe på år som den har sett och {unseen} procent när varje år hålls undan i tur och ordning. Lika per invånare ensam: {alone} procent.",
    da: "Blandt {tried} blandinger i trin på fem procent af lige meget pr. indbygger, med udligning og hurtig variabel sætter den bedste {seen} procent det forkerte sted på år, den har set, og {unseen} procent, når hvert år holdes tilbage på skift. Lige meget pr. indbygger alene: {alone} procent.",
    en: "Of {tried} mixes in steps of five percent of per inhabitant, equalised and fast variable, the best puts {seen} percent in the wrong place on years it has seen, and {unseen} percent when each year is held back in turn. Per inhabitant alone: {alone} percent.",
  },
  "web.keys.held": {
    sv: "Varje år med den bästa blandningen av de andra åren",
    da: "Hvert år med den bedste blanding af de andre år",
    en: "Each year with the best mix of the others",
  },
  "web.keys.held.caption": {
    sv: "Andelar i procent och andel på fel ställe det år som hållits undan",
    da: "Andele i procent og andel det forkerte sted i det år, der er holdt tilbage",
    en: "Shares in percent, and the share in the wrong place in the year held back",
  },
  "web.keys.rise": {
    sv: "Hur olika steg arbetslösheten?",
    da: "Hvor forskelligt steg ledigheden?",
    en: "How differently did unemployment rise?",
  },
  "web.keys.rise.year": { sv: "År", da: "År", en: "Year" },
  "web.keys.rise.chart": {
    sv: "{year}: från {low} procentenheter i {lowest} till {high} i {highest}",
    da: "{year}: fra {low} procentpoint i {lowest} til {high} i {highest}",
    en: "{year}: from {low} points in {lowest} to {high} in {highest}",
  },
  "web.keys.rise.note": {
    sv: "Förändring av arbetslösheten 18–64 år mot året före, procentenheter av befolkningen. Källa: Kolada. Rapporten En ny normalitet (2020), figur 1, har nyinskrivna mars–7 augusti 2020 mot 2019: från 0,1 i Övertorneå till 4,2 i Åre. Här {year}: {first} i Övertorneå och {second} i Åre.",
    da: "Ændring i ledigheden 18–64 år mod året før, procentpoint af befolkningen. Kilde: Kolada. Rapporten En ny normalitet (2020), figur 1, har nytilmeldte marts–7. august 2020 mod 2019: fra 0,1 i Övertorneå til 4,2 i Åre. Her {year}: {first} i Övertorneå og {second} i Åre.",
    en: "Change of unemployment 18–64 against the year before, points of the population. Source: Kolada. The report En ny normalitet (2020), figure 1, has newly registered March–7 August 2020 against 2019: from 0.1 in Övertorneå to 4.2 in Åre. Here in {year}: {first} in Övertorneå and {second} in Åre.",
  },
  "web.keys.rise.axis": { sv: "Ökning, procentenheter", da: "Stigning, procentpoint", en: "Rise, points" },
  "web.keys.rise.count": { sv: "Kommuner", da: "Kommuner", en: "Municipalities" },
  "web.keys.rise.from": { sv: "Från, procentenheter", da: "Fra, procentpoint", en: "From, points" },
  "web.keys.rise.to": { sv: "Till, procentenheter", da: "Til, procentpoint", en: "To, points" },
  "web.keys.rise.caption": {
    sv: "Antal kommuner efter ökning av arbetslösheten {year} mot året före",
    da: "Antal kommuner efter stigning i ledigheden {year} mod året før",
    en: "Number of municipalities by rise of unemployment in {year} against the year before",
  },
  "web.keys.share": {
    sv: "Vem får vad av en pott?",
    da: "Hvem får hvad af en pulje?",
    en: "Who gets what of a pot?",
  },
  "web.keys.share.pot": {
    sv: "Pott, miljoner kronor",
    da: "Pulje, millioner kroner",
    en: "Pot, million kronor",
  },
  "web.keys.share.year": { sv: "År för uppgifterna", da: "År for tallene", en: "Year of the figures" },
  "web.keys.share.sentence": {
    sv: "Med blandningen får {most} mest per invånare, {mostAmount} kronor, och {least} minst, {leastAmount}. Lika för alla vore {same} kronor.",
    da: "Med blandingen får {most} mest pr. indbygger, {mostAmount} kroner, og {least} mindst, {leastAmount}. Lige meget til alle ville være {same} kroner.",
    en: "With the mix {most} gets most per inhabitant, SEK {mostAmount}, and {least} least, {leastAmount}. The same for all would be SEK {same}.",
  },
  "web.keys.share.refused": {
    sv: "Potten kan inte delas så det året, eftersom ingen kommun har ett känt värde över noll i någon av nycklarna.",
    da: "Puljen kan ikke fordeles sådan det år, fordi ingen kommune har en kendt værdi over nul i en af nøglerne.",
    en: "The pot cannot be shared like that in the year, because no municipality has a known value above zero in one of the keys.",
  },
  "web.keys.share.caption": {
    sv: "{pot} miljoner kronor {year}, hela kronor efter största resten, löpande priser",
    da: "{pot} millioner kroner i {year}, hele kroner efter største rest, løbende priser",
    en: "SEK {pot} million in {year}, whole kronor by the largest remainder, nominal prices",
  },
  "web.keys.share.code": { sv: "Kod", da: "Kode", en: "Code" },
  "web.keys.share.name": { sv: "Kommun", da: "Kommune", en: "Municipality" },
  "web.keys.share.amount": { sv: "Kronor", da: "Kroner", en: "Kronor" },
  "web.keys.share.pc": { sv: "Kronor per invånare", da: "Kroner pr. indbygger", en: "Kronor per inhabitant" },
  "web.keys.share.missing": {
    sv: "Utan uppgift och därför utan del i en del av nyckeln: {names}.",
    da: "Uden tal og derfor uden del i en del af nøglen: {names}.",
    en: "Without a figure and so without a share of a part of the key: {names}.",
  },
  "web.keys.share.all": { sv: "Alla kommuner", da: "Alle kommuner", en: "All municipalities" },
} as const satisfies Catalogue;
