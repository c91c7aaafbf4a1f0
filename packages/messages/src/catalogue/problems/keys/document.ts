import type { Catalogue } from "../../../catalogue.ts";

/** What can be wrong with a key as a document, or a mix of keys. */
export const keyDocumentProblems = {
  "problem.found.key_shares_add_up": {
    sv: "andelar som blir {sum}",
    da: "andele, der bliver {sum}",
    en: "shares that add up to {sum}",
  },
  "problem.expected.key_shares_add_up": {
    sv: "andelar som blir 1",
    da: "andele, der bliver 1",
    en: "shares that add up to 1",
  },
  "problem.advice.key_shares_of_one": {
    sv: "Skriv andelar som delar av ett: 0.7 och 0.3.",
    da: "Skriv andele som dele af én: 0.7 og 0.3.",
    en: "Write shares as parts of one: 0.7 and 0.3.",
  },
  "problem.advice.key_correct_field": {
    sv: "Ta bort fältet, eller rätta dess namn.",
    da: "Fjern feltet, eller ret dets navn.",
    en: "Take the field away, or correct its name.",
  },
  "problem.advice.key_key_list_works": {
    sv: "`barkraft key list` visar nycklar som fungerar.",
    da: "`barkraft key list` viser nøgler, der virker.",
    en: "`barkraft key list` shows keys that work.",
  },
  "problem.expected.key_fields_of_key": {
    sv: "fälten {list}",
    da: "felterne {list}",
    en: "the fields {list}",
  },
  "problem.expected.key_a_value": {
    sv: "ett värde",
    da: "en værdi",
    en: "a value",
  },
  "problem.expected.key_a_list_of_parts": {
    sv: "en lista",
    da: "en liste",
    en: "a list",
  },
  "problem.expected.key_key_levels": {
    sv: "nycklar i högst {levels} nivåer",
    da: "nøgler i højst {levels} niveauer",
    en: "keys at most {levels} levels deep",
  },
  "problem.expected.key_a_weight_for_each": {
    sv: "en vikt för varje kolumn",
    da: "en vægt for hver kolonne",
    en: "a weight for each column",
  },
  "problem.expected.key_either_key_or_years": {
    sv: "antingen key eller years",
    da: "enten key eller years",
    en: "either key or years",
  },
  "problem.expected.key_key_shares": {
    sv: "KEY=SHARE för varje nyckel i en blandning, andelen från 0 till 1",
    da: "KEY=SHARE for hver nøgle i en blanding, andelen fra 0 til 1",
    en: "KEY=SHARE for each key of a mix, the share from 0 to 1",
  },
  "problem.advice.key_example_mix": {
    sv: "Till exempel --key per-inhabitant=0.8,fast-variable=0.2.",
    da: "For eksempel --key per-inhabitant=0.8,fast-variable=0.2.",
    en: "For example --key per-inhabitant=0.8,fast-variable=0.2.",
  },
  "problem.found.key_key_with_rules": {
    sv: "''{id}'', som har egna regler",
    da: "''{id}'', som har egne regler",
    en: "''{id}'', which has rules of its own",
  },
  "problem.expected.key_mix_without_rules": {
    sv: "nycklar utan regler i en blandning",
    da: "nøgler uden regler i en blanding",
    en: "keys without rules in a mix",
  },
  "problem.advice.key_rules_in_document": {
    sv: "Skriv blandningen som ett nyckeldokument och sätt reglerna där.",
    da: "Skriv blandingen som ét nøgledokument, og sæt reglerne dér.",
    en: "Write the mix as one key document and put the rules there.",
  },
  "problem.expected.key_key_document": {
    sv: "ett nyckeldokument i YAML",
    da: "et nøgledokument i YAML",
    en: "a key document in YAML",
  },
  "problem.advice.key_key_path": {
    sv: "Kontrollera sökvägen i --key; mappen scenarios/keys har exempel.",
    da: "Kontrollér stien i --key; mappen scenarios/keys har eksempler.",
    en: "Check the path given to --key; the folder scenarios/keys has examples.",
  },
  "problem.advice.key_key_examples": {
    sv: "Mappen scenarios/keys har exempel.",
    da: "Mappen scenarios/keys har eksempler.",
    en: "The folder scenarios/keys has examples.",
  },
  "problem.expected.key_known_key": {
    sv: "någon av {list}, eller en fil som slutar på .yaml",
    da: "en af {list} eller en fil, der ender på .yaml",
    en: "one of {list}, or a file that ends in .yaml",
  },
  "problem.advice.key_key_list": {
    sv: "`barkraft key list` listar alla.",
    da: "`barkraft key list` viser alle.",
    en: "`barkraft key list` lists all of them.",
  },
  "problem.advice.key_key_holds_only": {
    sv: "En nyckel innehåller bara hur en pott delas.",
    da: "En nøgle rummer kun, hvordan en pulje fordeles.",
    en: "A key holds only how a pot is shared.",
  },
} as const satisfies Catalogue;
