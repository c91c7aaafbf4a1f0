import type { Catalogue } from "../../../catalogue.ts";

/** Unemployment to social assistance. */
export const assistance = {
  "cli.assistance.description": {
    sv: "räkna ut vad högre arbetslöshet kostar i ekonomiskt bistånd, kommun för kommun",
    da: "beregn, hvad højere ledighed koster i kontanthjælp, kommune for kommune",
    en: "compute what higher unemployment adds to social assistance, municipality by municipality",
  },
  "cli.assistance.option.points": {
    sv: "ökning av arbetslösheten i procentenheter av befolkningen 18–64 år; annars 1",
    da: "stigning i ledigheden i procentpoint af befolkningen på 18–64 år; ellers 1",
    en: "rise of unemployment in percentage points of the population aged 18–64; otherwise 1",
  },
  "cli.assistance.option.lasting": {
    sv: "antal år som ökningen varar, 1–4; annars 2",
    da: "antal år, stigningen varer, 1–4; ellers 2",
    en: "number of years that the rise lasts, 1–4; otherwise 2",
  },
  "cli.assistance.option.lags": {
    sv: "antal års fördröjning som skattas, 0–3; annars 1",
    da: "antal års forsinkelse, der skønnes, 0–3; ellers 1",
    en: "number of years of delay to estimate, 0–3; otherwise 1",
  },
  "cli.assistance.option.uninsured": {
    sv: "hur många procent av de arbetslösa som står utan arbetslöshetsförsäkring; annars en tredjedel",
    da: "hvor mange procent af de ledige der står uden arbejdsløshedsforsikring; ellers en tredjedel",
    en: "percent of the unemployed who are outside unemployment insurance; otherwise a third",
  },
  "cli.assistance.examples": {
    sv: "Exempel:\n  barkraft assistance --points 2 --lasting 3\n      två procentenheter högre arbetslöshet i tre år\n  barkraft assistance --uninsured 50 --municipality Malmö",
    da: "Eksempler:\n  barkraft assistance --points 2 --lasting 3\n      to procentpoint højere ledighed i tre år\n  barkraft assistance --uninsured 50 --municipality Malmö",
    en: "Examples:\n  barkraft assistance --points 2 --lasting 3\n      unemployment two percentage points higher for three years\n  barkraft assistance --uninsured 50 --municipality Malmö",
  },
  "cli.assistance.heading": {
    sv: "Ekonomiskt bistånd när arbetslösheten ökar med {points} procentenheter",
    da: "Kontanthjælp, når ledigheden stiger med {points} procentpoint",
    en: "Social assistance when unemployment rises by {points} percentage points",
  },
  "cli.assistance.answer": {
    sv: "{points} procentenheter högre arbetslöshet kostar kommunerna {cost} miljoner kronor per år i ekonomiskt bistånd när effekten har slagit igenom (90 procents osäkerhet: {low} till {high}).",
    da: "{points} procentpoint højere ledighed koster kommunerne {cost} millioner svenske kroner om året i kontanthjælp, når effekten er slået igennem (90 procents usikkerhed: {low} til {high}).",
    en: "Unemployment {points} percentage points higher costs the municipalities SEK {cost} million a year in social assistance once the effect has come through (90 percent uncertainty: {low} to {high}).",
  },
  "cli.assistance.estimate": {
    sv: "Skattat ur ändringar {first}–{last}: {total} ± {error} kronor per invånare och procentenhet. Arbetslösheten förklarar {explained} procent av kommunernas egna ändringar; resten är annat.",
    da: "Skønnet ud fra ændringer {first}–{last}: {total} ± {error} svenske kroner pr. indbygger og procentpoint. Ledigheden forklarer {explained} procent af kommunernes egne ændringer; resten er andet.",
    en: "Estimated from changes {first}–{last}: SEK {total} ± {error} per inhabitant and percentage point. Unemployment explains {explained} percent of the municipalities'' own changes; the rest is something else.",
  },
  "cli.assistance.note.local": {
    sv: "Skattningen jämför kommuner med varandra samma år. Det som drabbar hela landet samtidigt syns bara i den andra läsningen, och en djupare kris än 2010–2022 har den inte sett.",
    da: "Skønnet sammenligner kommuner med hinanden i samme år. Det, der rammer hele landet på én gang, ses kun i den anden læsning, og en dybere krise end 2010–2022 har det ikke set.",
    en: "The estimate compares municipalities with each other in the same year. What hits the whole country at once is seen only in the other reading, and it has seen no deeper crisis than those of 2010–2022.",
  },
  "cli.assistance.note.uninsured": {
    sv: "Effekten räknas om med andelen utan arbetslöshetsförsäkring, här {share} procent; en tredjedel är utgångspunkten (ett uttalande 2009). Andelen bakom siffrorna är inte känd.",
    da: "Effekten omregnes med andelen uden arbejdsløshedsforsikring, her {share} procent; en tredjedel er udgangspunktet (en udtalelse fra 2009). Andelen bag tallene er ikke kendt.",
    en: "The effect is scaled by the share outside unemployment insurance, here {share} percent; a third is the starting point (a statement of 2009). The share behind the figures is not known.",
  },
  "cli.assistance.note.other": {
    sv: "Löpande priser. ”Annat” är hur långt allt annat än arbetslösheten kan föra kommunens kostnad åt endera hållet, nio gånger av tio.",
    da: "Løbende priser. ”Andet” er, hvor langt alt andet end ledigheden kan føre kommunens udgift i den ene eller anden retning, ni gange ud af ti.",
    en: "Current prices. “Other” is how far anything but unemployment may carry the municipality''s cost either way, nine times in ten.",
  },
  "cli.assistance.places": {
    sv: "Tillkommande kostnad per kommun, de största först",
    da: "Ekstra udgift pr. kommune, de største først",
    en: "Added cost by municipality, the largest first",
  },
  "cli.assistance.year": { sv: "År {year}", da: "År {year}", en: "Year {year}" },
  "cli.assistance.low": { sv: "År {year} lägst", da: "År {year} lavest", en: "Year {year} low" },
  "cli.assistance.high": { sv: "År {year} högst", da: "År {year} højest", en: "Year {year} high" },
  "cli.assistance.otherwise": { sv: "Annat ±", da: "Andet ±", en: "Other ±" },
  "cli.assistance.estimates": { sv: "Skattningen", da: "Skønnet", en: "The estimate" },
  "cli.assistance.reading": { sv: "Läsning", da: "Læsning", en: "Reading" },
  "cli.assistance.reading.place-and-year": {
    sv: "mellan kommuner samma år",
    da: "mellem kommuner i samme år",
    en: "between municipalities in the same year",
  },
  "cli.assistance.reading.place": {
    sv: "även över tiden",
    da: "også over tid",
    en: "over time as well",
  },
  "cli.assistance.unit": { sv: "kr/inv.", da: "SEK pr. indb.", en: "SEK per inh." },
  "cli.assistance.lag": {
    sv: "{lag, plural, =0 {Samma år} one {Året efter} other {# år efter}}",
    da: "{lag, plural, =0 {Samme år} one {Året efter} other {# år efter}}",
    en: "{lag, plural, =0 {Same year} one {Year after} other {# years after}}",
  },
  "cli.assistance.error": { sv: "Medelfel", da: "Standardfejl", en: "Standard error" },
  "cli.assistance.total": { sv: "Tillsammans", da: "I alt", en: "Together" },
  "cli.assistance.explained": { sv: "Förklarat", da: "Forklaret", en: "Explained" },
  "cli.assistance.rows": { sv: "Ändringar", da: "Ændringer", en: "Changes" },
  "cli.assistance.held_back": {
    sv: "Prövad på år som skattningen inte hade sett",
    da: "Prøvet på år, som skønnet ikke havde set",
    en: "Tried on years that the estimate had not seen",
  },
  "cli.assistance.mean_error": {
    sv: "Medelfel i prognosen",
    da: "Prognosens fejl",
    en: "Error of the forecast",
  },
  "cli.assistance.mean_error_without": {
    sv: "Utan arbetslöshet",
    da: "Uden ledighed",
    en: "Without unemployment",
  },
  "cli.assistance.inside": { sv: "Inom 90 procent", da: "Inden for 90 procent", en: "Inside 90 percent" },
  "cli.assistance.count": { sv: "Kommuner", da: "Kommuner", en: "Municipalities" },
} as const satisfies Catalogue;
