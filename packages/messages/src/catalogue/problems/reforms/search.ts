import type { Catalogue } from "../../../catalogue.ts";

/** What is wrong with a search for parameters. */
export const searchProblems = {
  "problem.found.some_parameters": {
    sv: "{count} parametrar",
    da: "{count} parametre",
    en: "{count} parameters",
  },
  "problem.found.nothing_to_meet": {
    sv: "inget att uppfylla",
    da: "intet at opfylde",
    en: "nothing to meet",
  },
  "problem.found.parameter_twice": {
    sv: "samma parameter två gånger",
    da: "den samme parameter to gange",
    en: "the same parameter twice",
  },
  "problem.found.reachable_costs": {
    sv: "kostnader från {low} till {high} kr inom gränserna",
    da: "udgifter fra {low} til {high} SEK inden for grænserne",
    en: "costs from {low} to {high} SEK within the ranges",
  },
  "problem.found.loss_per_inhabitant": {
    sv: "en förlust på {loss} kr per invånare",
    da: "et tab på {loss} SEK pr. indbygger",
    en: "a loss of {loss} SEK per inhabitant",
  },
  "problem.expected.path_or_range": {
    sv: "VÄG eller VÄG=LÅG..HÖG",
    da: "STI eller STI=LAV..HØJ",
    en: "PATH or PATH=LOW..HIGH",
  },
  "problem.expected.range_within": {
    sv: "gränser inom {low}..{high} ({unit})",
    da: "grænser inden for {low}..{high} ({unit})",
    en: "a range within {low}..{high} ({unit})",
  },
  "problem.expected.number_of_unknowns": {
    sv: "1 till {count} parametrar att söka",
    da: "1 til {count} parametre at søge",
    en: "1 to {count} parameters to look for",
  },
  "problem.expected.target_or_loss": {
    sv: "ett mål eller en största förlust",
    da: "et mål eller et største tab",
    en: "a target or a largest loss",
  },
  "problem.expected.parameter_once": {
    sv: "varje parameter en gång",
    da: "hver parameter én gang",
    en: "each parameter once",
  },
  "problem.expected.cost_exactly": {
    sv: "en kostnad på exakt {amount} kr",
    da: "en udgift på præcis {amount} SEK",
    en: "a cost of exactly {amount} SEK",
  },
  "problem.expected.cost_at_most": {
    sv: "en kostnad på högst {amount} kr",
    da: "en udgift på højst {amount} SEK",
    en: "a cost of at most {amount} SEK",
  },
  "problem.expected.loss_at_most": {
    sv: "en förlust på högst {loss} kr per invånare",
    da: "et tab på højst {loss} SEK pr. indbygger",
    en: "a loss of at most {loss} SEK per inhabitant",
  },
  "problem.expected.target": {
    sv: "neutral, cost=BELOPP eller cost<=BELOPP",
    da: "neutral, cost=BELØB eller cost<=BELØB",
    en: "neutral, cost=AMOUNT or cost<=AMOUNT",
  },
  "problem.expected.loss_limit": {
    sv: "ett belopp i kr per invånare, eller en andel av intäkterna i procent",
    da: "et beløb i SEK pr. indbygger eller en andel af indtægterne i procent",
    en: "an amount in SEK per inhabitant, or a percentage of revenue",
  },
  "problem.advice.range_example": {
    sv: "Till exempel income_equalisation.guarantee_level=1.00..1.20.",
    da: "For eksempel income_equalisation.guarantee_level=1.00..1.20.",
    en: "For example income_equalisation.guarantee_level=1.00..1.20.",
  },
  "problem.advice.lower_first": {
    sv: "Skriv den lägre gränsen först.",
    da: "Skriv den lavere grænse først.",
    en: "Write the lower end first.",
  },
  "problem.advice.name_parameters": {
    sv: "Ange dem med --parameter VÄG eller VÄG=LÅG..HÖG.",
    da: "Angiv dem med --parameter STI eller STI=LAV..HØJ.",
    en: "Name them with --parameter PATH or PATH=LOW..HIGH.",
  },
  "problem.advice.add_target": {
    sv: "Lägg till --target neutral, --target cost=BELOPP eller --max-loss 100.",
    da: "Tilføj --target neutral, --target cost=BELØB eller --max-loss 100.",
    en: "Add --target neutral, --target cost=AMOUNT or --max-loss 100.",
  },
  "problem.advice.nearest_cost": {
    sv: "Närmast kommer {values}, med en kostnad på {cost} kr. Tillåt vidare gränser eller en annan parameter.",
    da: "Nærmest kommer {values}, med en omkostning på {cost} SEK. Tillad videre grænser eller en anden parameter.",
    en: "Nearest is {values}, with a cost of {cost} SEK. Allow a wider range or another parameter.",
  },
  "problem.advice.nearest_loss": {
    sv: "Närmast kommer {values}, med en kostnad på {cost} kr. Tillåt en större förlust, vidare gränser eller en annan parameter.",
    da: "Nærmest kommer {values}, med en omkostning på {cost} SEK. Tillad et større tab, videre grænser eller en anden parameter.",
    en: "Nearest is {values}, with a cost of {cost} SEK. Allow a larger loss, a wider range or another parameter.",
  },
  "problem.advice.target_example": {
    sv: "Belopp anges i kr, till exempel cost=2e9 eller cost=-500000000.",
    da: "Beløb angives i SEK, for eksempel cost=2e9 eller cost=-500000000.",
    en: "Amounts are in SEK, for example cost=2e9 or cost=-500000000.",
  },
  "problem.advice.loss_example": {
    sv: "Till exempel 100 eller 1%.",
    da: "For eksempel 100 eller 1%.",
    en: "For example 100 or 1%.",
  },
} as const satisfies Catalogue;
