import type { Catalogue } from "../../catalogue.ts";

/** What can be wrong with an allocation key, its figures, or the pot it shares. */
export const keyProblems = {
  "problem.expected.key_file_columns": {
    sv: "kolumnen code och 1 till {most} kolumner med tal",
    da: "kolonnen code og 1 til {most} kolonner med tal",
    en: "the column code and 1 to {most} columns of numbers",
  },
  "problem.advice.key_file_columns": {
    sv: "Skriv platsernas koder eller namn i en kolumn som heter code.",
    da: "Skriv stedernes koder eller navne i en kolonne, der hedder code.",
    en: "Write the codes or names of places in a column called code.",
  },
  "problem.expected.key_file_place": {
    sv: "koden eller namnet för en kommun eller en region, en gång",
    da: "koden eller navnet på en kommune eller en region, én gang",
    en: "the code or name of a municipality or a region, once",
  },
  "problem.advice.key_file_empty": {
    sv: "Lämna cellen tom där talet inte är känt.",
    da: "Lad cellen være tom, hvor tallet ikke er kendt.",
    en: "Leave the cell empty where the number is not known.",
  },
  "problem.expected.key_pot_range": {
    sv: "hela kronor från {low} till {high}",
    da: "hele kroner fra {low} til {high}",
    en: "whole kronor from {low} to {high}",
  },
  "problem.found.key_least_and_most": {
    sv: "minst {least} SEK och högst {most} SEK, {missing} SEK för lite",
    da: "mindst {least} SEK og højst {most} SEK, {missing} SEK for lidt",
    en: "at least {least} SEK and at most {most} SEK, {missing} SEK too little",
  },
  "problem.expected.key_least_below_most": {
    sv: "ett minsta belopp som inte är större än det största",
    da: "et mindste beløb, der ikke er større end det største",
    en: "a least amount that does not exceed the most",
  },
  "problem.advice.key_raise_cap_or_lower_floor": {
    sv: "Höj taket, eller sänk golvet eller garantin.",
    da: "Hæv loftet, eller sænk gulvet eller garantien.",
    en: "Raise the cap, or lower the floor or the guarantee.",
  },
  "problem.found.key_floors_exceed_pot": {
    sv: "golv och garantier på {needed} SEK, {more} SEK mer än potten",
    da: "gulve og garantier på {needed} SEK, {more} SEK mere end puljen",
    en: "floors and guarantees of {needed} SEK, {more} SEK more than the pot",
  },
  "problem.expected.key_at_most_sek": {
    sv: "högst {amount} SEK",
    da: "højst {amount} SEK",
    en: "at most {amount} SEK",
  },
  "problem.advice.key_lower_floor_or_raise_pot": {
    sv: "Sänk golvet eller garantin, eller höj potten.",
    da: "Sænk gulvet eller garantien, eller hæv puljen.",
    en: "Lower the floor or the guarantee, or raise the pot.",
  },
  "problem.found.key_caps_below_pot": {
    sv: "tak som släpper ut {reach} SEK, {less} SEK mindre än potten",
    da: "lofter, der slipper {reach} SEK ud, {less} SEK mindre end puljen",
    en: "caps that let {reach} SEK out, {less} SEK less than the pot",
  },
  "problem.expected.key_at_least_sek": {
    sv: "minst {amount} SEK",
    da: "mindst {amount} SEK",
    en: "at least {amount} SEK",
  },
  "problem.advice.key_raise_cap_or_lower_pot": {
    sv: "Höj taket, eller sänk potten.",
    da: "Hæv loftet, eller sænk puljen.",
    en: "Raise the cap, or lower the pot.",
  },
  "problem.found.key_key_column": {
    sv: "kolumnen ''{name}''",
    da: "kolonnen ''{name}''",
    en: "the column ''{name}''",
  },
  "problem.expected.key_column_for_receivers": {
    sv: "en kolumn med ett tal för varje mottagare",
    da: "en kolonne med et tal for hver modtager",
    en: "a column of figures for every receiver",
  },
  "problem.advice.key_supply_key_column": {
    sv: "Ge kolumnen i en fil, eller välj en annan nyckel.",
    da: "Giv kolonnen i en fil, eller vælg en anden nøgle.",
    en: "Supply the column in a file, or choose another key.",
  },
  "problem.expected.key_zero_or_more": {
    sv: "noll eller mer",
    da: "nul eller mere",
    en: "zero or more",
  },
  "problem.advice.key_share_by_gap_or_change": {
    sv: "Dela efter avståndet till en nivå eller efter förändringen när en kolumn kan vara negativ.",
    da: "Fordel efter afstanden til et niveau eller efter ændringen, når en kolonne kan være negativ.",
    en: "Share by the gap to a level, or by the change, when a column can be negative.",
  },
  "problem.found.key_nobody_to_pay": {
    sv: "ingen mottagare med ett känt värde över noll",
    da: "ingen modtager med en kendt værdi over nul",
    en: "no receiver with a known value above zero",
  },
  "problem.expected.key_at_least_one_receiver": {
    sv: "minst en",
    da: "mindst én",
    en: "at least one",
  },
  "problem.advice.key_other_key_or_year": {
    sv: "Välj en annan nyckel eller ett annat år, eller ge uppgifterna.",
    da: "Vælg en anden nøgle eller et andet år, eller giv tallene.",
    en: "Choose another key or another year, or supply the figures.",
  },
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
  "problem.found.key_no_input": {
    sv: "inget värde för ''{name}''",
    da: "ingen værdi for ''{name}''",
    en: "no value for the input ''{name}''",
  },
  "problem.expected.key_number_between": {
    sv: "ett tal från {low} till {high}",
    da: "et tal fra {low} til {high}",
    en: "a number from {low} to {high}",
  },
  "problem.advice.key_give_input": {
    sv: "Ge det: --input {name}=NUMBER. Det är inte känt från någon öppen källa här.",
    da: "Giv det: --input {name}=NUMBER. Det kendes ikke fra nogen åben kilde her.",
    en: "Give it: --input {name}=NUMBER. It is not known from any public source here.",
  },
  "problem.advice.key_key_list_works": {
    sv: "`barkraft key list` visar nycklar som fungerar.",
    da: "`barkraft key list` viser nøgler, der virker.",
    en: "`barkraft key list` shows keys that work.",
  },
  "problem.expected.key_year_or_later": {
    sv: "{year} eller senare",
    da: "{year} eller senere",
    en: "{year} or later",
  },
  "problem.advice.key_other_year_or_key": {
    sv: "Välj ett annat år eller en annan nyckel.",
    da: "Vælg et andet år eller en anden nøgle.",
    en: "Choose another year, or another key.",
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
  "problem.found.key_no_registration_heading": {
    sv: "ingen rad med rubriken Kommun bredvid veckor",
    da: "ingen linje med overskriften Kommun ved siden af uger",
    en: "no line with the heading Kommun beside weeks",
  },
  "problem.expected.key_registration_heading": {
    sv: "Kommun och en kolumn för varje vecka (2020v10), eller Kommun, År, Vecka och Antal",
    da: "Kommun og en kolonne for hver uge (2020v10), eller Kommun, År, Vecka og Antal",
    en: "Kommun and a column for each week (2020v10), or Kommun, År, Vecka and Antal",
  },
  "problem.advice.key_export_registrations": {
    sv: "Exportera nyinskrivna per kommun och vecka från Arbetsförmedlingen.",
    da: "Eksportér nytilmeldte pr. kommune og uge fra Arbetsförmedlingen.",
    en: "Export newly registered unemployed by municipality and week from the Employment Service.",
  },
  "problem.expected.key_registration_count": {
    sv: "ett heltal eller <5, i en vecka från 1 till 53",
    da: "et heltal eller <5, i en uge fra 1 til 53",
    en: "a whole number or <5, in a week from 1 to 53",
  },
  "problem.advice.key_unpublished_week": {
    sv: "En vecka som inte är publicerad har ingen kolumn.",
    da: "En uge, der ikke er offentliggjort, har ingen kolonne.",
    en: "A week that is not published yet has no column.",
  },
  "problem.found.key_registered_twice": {
    sv: "{name} två gånger i vecka {week} {year}",
    da: "{name} to gange i uge {week} i {year}",
    en: "{name} twice in week {week} of {year}",
  },
  "problem.expected.key_one_number_a_week": {
    sv: "ett tal för varje kommun och vecka",
    da: "ét tal for hver kommune og uge",
    en: "one number for each municipality and week",
  },
  "problem.advice.key_remove_wrong_one": {
    sv: "Ta bort det som är fel.",
    da: "Fjern det, der er forkert.",
    en: "Remove the one that is wrong.",
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
  "problem.expected.key_registration_file": {
    sv: "en export från Arbetsförmedlingen som CSV eller Excel",
    da: "en eksport fra Arbetsförmedlingen som CSV eller Excel",
    en: "an export of the Employment Service as CSV or Excel",
  },
  "problem.advice.key_registration_path": {
    sv: "Kontrollera sökvägen i --registrations.",
    da: "Kontrollér stien i --registrations.",
    en: "Check the path given to --registrations.",
  },
  "problem.found.key_no_whole_period": {
    sv: "ingen kommun med varje vecka från {first} till {last} {year}",
    da: "ingen kommune med hver uge fra {first} til {last} i {year}",
    en: "no municipality with every week from {first} to {last} of {year}",
  },
  "problem.expected.key_weeks_of_both_years": {
    sv: "veckorna i året och samma veckor året före",
    da: "årets uger og de samme uger året før",
    en: "the weeks of the year and the same weeks of the year before",
  },
  "problem.advice.key_files_of_both_years": {
    sv: "Ge filerna för båda åren, eller andra veckor.",
    da: "Giv filerne for begge år, eller andre uger.",
    en: "Give the files of both years, or other weeks.",
  },
  "problem.expected.key_first_and_last_week": {
    sv: "en första och en sista vecka från 1 till 53",
    da: "en første og en sidste uge fra 1 til 53",
    en: "a first and a last week from 1 to 53",
  },
  "problem.advice.key_example_weeks": {
    sv: "Till exempel --weeks 10-32.",
    da: "For eksempel --weeks 10-32.",
    en: "For example --weeks 10-32.",
  },
  "problem.advice.key_example_input": {
    sv: "Till exempel --input asylum_weight=0.5.",
    da: "For eksempel --input asylum_weight=0.5.",
    en: "For example --input asylum_weight=0.5.",
  },
  "problem.expected.key_amount_between": {
    sv: "ett belopp i kronor från {low} till {high}",
    da: "et beløb i kroner fra {low} til {high}",
    en: "an amount in kronor from {low} to {high}",
  },
  "problem.advice.key_amount_written": {
    sv: "Skriv två miljarder kronor som 2e9 eller 2000000000.",
    da: "Skriv to milliarder kroner som 2e9 eller 2000000000.",
    en: "Write two billion kronor as 2e9 or 2000000000.",
  },
} as const satisfies Catalogue;
