import type { Catalogue } from "../../catalogue.ts";

/** The manifest of an export, and computing it again. */
export const manifest = {
  "cli.option.manifest": {
    sv: "skriv manifestet (version, uppgifter, scenario, kontrollsummor) till den här filen; bredvid en CSV-fil från --output skrivs det ändå",
    da: "skriv manifestet (version, tal, scenarie, kontrolsummer) til denne fil; ved siden af en CSV-fil fra --output skrives det alligevel",
    en: "write the manifest (version, figures, scenario, digests) to this file; beside a CSV file from --output it is written anyway",
  },
  "cli.manifest.request": { sv: "Beställning", da: "Bestilling", en: "Request" },
  "cli.manifest.scenario": { sv: "Scenario", da: "Scenarie", en: "Scenario" },
  "cli.manifest.seed": { sv: "Startvärde för slumpen", da: "Startværdi for tilfældet", en: "Seed" },
  "cli.manifest.none": { sv: "inget", da: "intet", en: "none" },
  "cli.manifest.digest_data": {
    sv: "Kontrollsumma: medföljande tabeller",
    da: "Kontrolsum: medfølgende tabeller",
    en: "Digest: shipped tables",
  },
  "cli.manifest.digest_parameters": {
    sv: "Kontrollsumma: parametrar",
    da: "Kontrolsum: parametre",
    en: "Digest: parameters",
  },
  "cli.manifest.digest_formulas": {
    sv: "Kontrollsumma: formler",
    da: "Kontrolsum: formler",
    en: "Digest: formulas",
  },
  "cli.manifest.digest_request": {
    sv: "Kontrollsumma: beställning",
    da: "Kontrolsum: bestilling",
    en: "Digest: request",
  },
  "cli.manifest.digest_scenario": {
    sv: "Kontrollsumma: scenario",
    da: "Kontrolsum: scenarie",
    en: "Digest: scenario",
  },
  "cli.manifest.digest_result": {
    sv: "Kontrollsumma: resultat",
    da: "Kontrolsum: resultat",
    en: "Digest: result",
  },
  "cli.manifest.verify": {
    sv: "barkraft verify FIL räknar om filen och säger vad som skiljer.",
    da: "barkraft verify FIL beregner filen igen og siger, hvad der er forskelligt.",
    en: "barkraft verify FILE computes the file again and says what differs.",
  },
  "cli.verify.description": {
    sv: "räkna om en exporterad fil och säg om den är densamma",
    da: "beregn en eksporteret fil igen og sig, om den er den samme",
    en: "compute an exported file again and say whether it is the same",
  },
  "cli.verify.argument": {
    sv: "Excel, JSON, CSV med manifestet bredvid, eller ett manifest",
    da: "Excel, JSON, CSV med manifestet ved siden af, eller et manifest",
    en: "Excel, JSON, CSV with its manifest beside it, or a manifest",
  },
  "cli.verify.option.files": {
    sv: "mapp med de filer som svaret är räknat ur, till exempel ansökningar; annars filens egen mapp",
    da: "mappe med de filer, svaret er beregnet af, for eksempel ansøgninger; ellers filens egen mappe",
    en: "folder with the files that the answer is made of, such as claims; otherwise the file's own folder",
  },
  "cli.verify.examples": {
    sv: "Exempel:\n  barkraft equalise --output utfall.csv\n  barkraft verify utfall.csv\n  barkraft verify laxa.xlsx --data egna-tabeller\n      filen vilar på egna tabeller\n  barkraft verify utbetalning.csv --files underlag\n      filen är räknad ur ansökningar i mappen",
    da: "Eksempler:\n  barkraft equalise --output udfald.csv\n  barkraft verify udfald.csv\n  barkraft verify laxa.xlsx --data egne-tabeller\n      filen hviler på egne tabeller\n  barkraft verify udbetaling.csv --files grundlag\n      filen er beregnet af ansøgninger i mappen",
    en: "Examples:\n  barkraft equalise --output outcome.csv\n  barkraft verify outcome.csv\n  barkraft verify laxa.xlsx --data my-tables\n      the file rests on tables of your own\n  barkraft verify payments.csv --files inputs\n      the file is made of claims in the folder",
  },
  "cli.verify.identical": {
    sv: "{file}: identisk. Räknad igen med modell {model}, uppgifter {data}, {year}.",
    da: "{file}: identisk. Beregnet igen med model {model}, tal {data}, {year}.",
    en: "{file}: identical. Computed again with model {model}, figures {data}, {year}.",
  },
  "cli.verify.differs": {
    sv: "{file}: {count, plural, one {en skillnad} other {# skillnader}} mot det som räknas fram",
    da: "{file}: {count, plural, one {én forskel} other {# forskelle}} fra det, der beregnes",
    en: "{file}: {count, plural, one {one difference} other {# differences}} from what is computed",
  },
  "cli.verify.difference": {
    sv: "{place}: fann {found}, väntade {expected}",
    da: "{place}: fandt {found}, ventede {expected}",
    en: "{place}: found {found}, expected {expected}",
  },
  "cli.verify.more": { sv: "… och {count} till", da: "… og {count} til", en: "… and {count} more" },
} as const satisfies Catalogue;
