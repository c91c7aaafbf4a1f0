import type { Catalogue } from "../../catalogue.ts";

/** What is wrong with a comparison, a search, a sweep or a reform as a whole. */
export const reforms = {
  "problem.found.some_reforms": { sv: "{count} reformer", da: "{count} reformer", en: "{count} reforms" },
  "problem.found.some_changes": { sv: "{count} ändringar", da: "{count} ændringer", en: "{count} changes" },
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
  "problem.found.two_changes": {
    sv: "två ändringar, varav en under ”{path}”",
    da: "to ændringer, hvoraf den ene under ”{path}”",
    en: "two changes, one of them under ''{path}''",
  },
  "problem.found.bands_together": {
    sv: "band tillsammans med ”{by}”",
    da: "bånd sammen med ”{by}”",
    en: "bands together with ''{by}''",
  },
  "problem.found.quantity_of": {
    sv: "”{id}” ({unit}, {level})",
    da: "”{id}” ({unit}, {level})",
    en: "''{id}'' ({unit}, {level})",
  },
  "problem.found.nothing_to_sweep": {
    sv: "inget att söka igenom",
    da: "intet at søge igennem",
    en: "nothing to sweep",
  },
  "problem.found.no_single_value": {
    sv: "en parameter som inte har ett enda värde i lagen",
    da: "en parameter, der ikke har én værdi i loven",
    en: "a parameter without one value in law",
  },
  "problem.found.figure_of_level": {
    sv: "en uppgift på nivån ”{level}”",
    da: "et tal på niveauet ”{level}”",
    en: "a figure of level ''{level}''",
  },
  "problem.found.path_missing": { sv: "ingen väg", da: "ingen sti", en: "no path" },
  "problem.found.several_files": {
    sv: "{count} reformdokument tillsammans med {option}",
    da: "{count} reformdokumenter sammen med {option}",
    en: "{count} reform documents together with {option}",
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
  "problem.expected.number_of_reforms": {
    sv: "1 till {count} reformer",
    da: "1 til {count} reformer",
    en: "1 to {count} reforms",
  },
  "problem.expected.number_of_changes": {
    sv: "en reform med 1 till {count} ändringar",
    da: "en reform med 1 til {count} ændringer",
    en: "a reform with 1 to {count} changes",
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
  "problem.expected.rising_numbers": {
    sv: "1 till {count} stigande tal med komman emellan",
    da: "1 til {count} stigende tal med kommaer imellem",
    en: "1 to {count} rising numbers with commas between",
  },
  "problem.expected.with_bands": {
    sv: "size eller tax_rate, som har band",
    da: "size eller tax_rate, som har bånd",
    en: "size or tax_rate, which have bands",
  },
  "problem.expected.per_inhabitant": {
    sv: "ett belopp per invånare i en kommun",
    da: "et beløb pr. indbygger i en kommune",
    en: "an amount per inhabitant of a municipality",
  },
  "problem.expected.sweepable": {
    sv: "en parameters väg eller ett ingångsvärdes id",
    da: "en parameters sti eller en inddatas id",
    en: "the path of a parameter or the id of an input",
  },
  "problem.expected.one_value_for": {
    sv: "ett värde, till exempel {path}",
    da: "én værdi, for eksempel {path}",
    en: "one value, for example {path}",
  },
  "problem.expected.municipal_figure": {
    sv: "en uppgift för kommunerna",
    da: "et tal for kommunerne",
    en: "a figure of the municipalities",
  },
  "problem.expected.figure_to_sweep": {
    sv: "en uppgift att ändra",
    da: "et tal at ændre",
    en: "a figure to sweep",
  },
  "problem.expected.numbers_from_zero": {
    sv: "två tal från 0 och uppåt ({unit})",
    da: "to tal fra 0 og op ({unit})",
    en: "two numbers from 0 up ({unit})",
  },
  "problem.expected.one_change": {
    sv: "en ändring av varje tal",
    da: "én ændring af hvert tal",
    en: "one change of each number",
  },
  "problem.expected.day_between": {
    sv: "en dag från {low} till {high}",
    da: "en dag fra {low} til {high}",
    en: "a day from {low} to {high}",
  },
  "problem.expected.number_by_law": {
    sv: "ett tal i {unit}, där lagen säger {value}",
    da: "et tal i {unit}, hvor loven siger {value}",
    en: "a number in {unit}, where the law says {value}",
  },
  "problem.expected.share_within": {
    sv: "en andel på högst {most}",
    da: "en andel på højst {most}",
    en: "a share of at most {most}",
  },
  "problem.expected.positive_number": { sv: "ett tal över 0", da: "et tal over 0", en: "a number above 0" },
  "problem.expected.one_reform": { sv: "en reform", da: "én reform", en: "one reform" },
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
  "problem.advice.few_reforms": {
    sv: "Jämför några i taget.",
    da: "Sammenlign nogle få ad gangen.",
    en: "Compare a few at a time.",
  },
  "problem.advice.name_changes": {
    sv: "Ange parametrar under ”changes” eller steg under ”replace”.",
    da: "Angiv parametre under ”changes” eller trin under ”replace”.",
    en: "Name parameters under ''changes'' or steps under ''replace''.",
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
  "problem.advice.one_out": {
    sv: "Utelämna en av de två.",
    da: "Udelad en af de to.",
    en: "Leave one of the two out.",
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
  "problem.advice.bands_example": {
    sv: "Varje tal börjar ett band, till exempel 0,10000,50000.",
    da: "Hvert tal begynder et bånd, for eksempel 0,10000,50000.",
    en: "Each number begins a band, for example 0,10000,50000.",
  },
  "problem.advice.without_bands": {
    sv: "Utelämna banden, eller samla efter size eller tax_rate.",
    da: "Udelad båndene, eller saml efter size eller tax_rate.",
    en: "Leave the bands out, or gather by size or tax_rate.",
  },
  "problem.advice.quantity_example": {
    sv: "Till exempel income_equalisation_pc, cost_equalisation_pc eller known_total_pc.",
    da: "For eksempel income_equalisation_pc, cost_equalisation_pc eller known_total_pc.",
    en: "For example income_equalisation_pc, cost_equalisation_pc or known_total_pc.",
  },
  "problem.advice.sweep_example": {
    sv: "Till exempel income_equalisation.guarantee_level=1.10..1.20, eller tax_base med --municipality.",
    da: "For eksempel income_equalisation.guarantee_level=1.10..1.20, eller tax_base med --municipality.",
    en: "For example income_equalisation.guarantee_level=1.10..1.20, or tax_base with --municipality.",
  },
  "problem.advice.add_code": {
    sv: "Lägg till koden för en {level}.",
    da: "Tilføj koden for en {level}.",
    en: "Add the code of a {level}.",
  },
  "problem.advice.tax_base": {
    sv: "Till exempel tax_base.",
    da: "For eksempel tax_base.",
    en: "For example tax_base.",
  },
  "problem.advice.known_figure": {
    sv: "Välj en kommun eller ett ingångsvärde som är känt.",
    da: "Vælg en kommune eller en inddata, der er kendt.",
    en: "Choose a municipality or an input whose figure is known.",
  },
  "problem.advice.probably": {
    sv: "Troligen menades {value}. Skriv {percent}% om inte.",
    da: "Sandsynligvis mentes {value}. Skriv {percent}% hvis ikke.",
    en: "Probably {value} was meant. Write {percent}% if not.",
  },
  "problem.advice.share_probably": {
    sv: "Skriv 110 procent som 1.10 eller 110%. Troligen menades {value}.",
    da: "Skriv 110 procent som 1.10 eller 110%. Sandsynligvis mentes {value}.",
    en: "Write 110 percent as 1.10 or 110%. Probably {value} was meant.",
  },
  "problem.advice.unit_probably": {
    sv: "Ange värdet i {unit}. Troligen menades {value}.",
    da: "Angiv værdien i {unit}. Sandsynligvis mentes {value}.",
    en: "Give the value in {unit}. Probably {value} was meant.",
  },
  "problem.advice.within_example": {
    sv: "Till exempel 1% eller 0.01.",
    da: "For eksempel 1% eller 0.01.",
    en: "For example 1% or 0.01.",
  },
  "problem.advice.least_example": {
    sv: "Till exempel --least 10.",
    da: "For eksempel --least 10.",
    en: "For example --least 10.",
  },
  "problem.advice.files_alone": {
    sv: "Ange reformerna bara som filer.",
    da: "Angiv reformerne kun som filer.",
    en: "Give the reforms as files alone.",
  },
  "problem.advice.one_of_reforms": {
    sv: "Ange en fil, eller --reform och --set.",
    da: "Angiv én fil, eller --reform og --set.",
    en: "Give one file, or --reform and --set.",
  },
  "problem.advice.set_once": {
    sv: "Ange varje väg en gång med --set.",
    da: "Angiv hver sti én gang med --set.",
    en: "Give each path to --set once.",
  },
  "problem.found.set_twice": {
    sv: "två värden för en väg",
    da: "to værdier for én sti",
    en: "two values for one path",
  },
  "problem.expected.one_set": {
    sv: "ett värde för varje väg",
    da: "én værdi for hver sti",
    en: "one value for each path",
  },
} as const satisfies Catalogue;
