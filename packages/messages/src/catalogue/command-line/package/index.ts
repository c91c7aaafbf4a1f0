import type { Catalogue } from "../../../catalogue.ts";
import { packageAnswer } from "./answer.ts";
import { packageColumns } from "./columns.ts";
import { packageComparison } from "./compare.ts";

/** Support packages: help, tables and notes. */
export const supportPackage = {
  ...packageColumns,
  ...packageAnswer,
  ...packageComparison,
  "cli.package.description": {
    sv: "räkna på stödpaket: bidrag, lån, garantier och uppskov",
    da: "gennemregn støttepakker: tilskud, lån, garantier og udsættelser",
    en: "compute support packages: grants, loans, guarantees and deferrals",
  },
  "cli.package.list": {
    sv: "lista paketen som följer med",
    da: "vis de pakker, der følger med",
    en: "list the packages that are shipped",
  },
  "cli.package.show": {
    sv: "visa vad ett paket kostar, när det betalas och vem som får vad",
    da: "vis hvad en pakke koster, hvornår den betales, og hvem der får hvad",
    en: "show what a package costs, when it is paid and who gets what",
  },
  "cli.package.compare": {
    sv: "ställ paket bredvid varandra",
    da: "stil pakker ved siden af hinanden",
    en: "set packages side by side",
  },
  "cli.package.check": {
    sv: "kontrollera paket i filer",
    da: "kontrollér pakker i filer",
    en: "check packages in files",
  },
  "cli.package.argument": {
    sv: "ett medföljande pakets namn, eller en fil i YAML eller Excel",
    da: "navnet på en medfølgende pakke, eller en fil i YAML eller Excel",
    en: "the name of a shipped package, or a file in YAML or Excel",
  },
  "cli.package.option.amount": {
    sv: "belopp för en åtgärd, i kronor; kan upprepas",
    da: "beløb for et tiltag, i svenske kroner; kan gentages",
    en: "the amount of a measure, in kronor; may be repeated",
  },
  "cli.package.option.table": {
    sv: "tabellen som står först och som CSV innehåller: {tables}",
    da: "tabellen, der står først, og som CSV indeholder: {tables}",
    en: "the table that stands first and that CSV holds: {tables}",
  },
  "cli.package.option.same_money": {
    sv: "ställ samma pengar som generellt bidrag bredvid det första paketet: amount (lika belopp) eller cost (lika kostnad för staten)",
    da: "stil de samme penge som generelt tilskud ved siden af den første pakke: amount (samme beløb) eller cost (samme udgift for staten)",
    en: "set the same money as a general grant beside the first package: amount (equal amount) or cost (equal cost to the state)",
  },
  "cli.package.examples": {
    sv: "Exempel:\n  barkraft package show spring-2020\n      stöden våren 2020\n  barkraft package show business-2009 --amount vehicle-loans=5e9\n      med ett eget belopp för en åtgärd\n  barkraft package show spring-2020 --format xlsx --output paket.xlsx\n      som Excel att ändra i och läsa in igen\n  barkraft package compare business-2009 --amount export-credits=1e10 --same-money cost\n      mot ett bidrag som kostar staten lika mycket",
    da: "Eksempler:\n  barkraft package show spring-2020\n      støtten i foråret 2020\n  barkraft package show business-2009 --amount vehicle-loans=5e9\n      med et eget beløb for et tiltag\n  barkraft package show spring-2020 --format xlsx --output pakke.xlsx\n      som Excel, der kan ændres og læses ind igen\n  barkraft package compare business-2009 --amount export-credits=1e10 --same-money cost\n      mod et tilskud, der koster staten lige så meget",
    en: "Examples:\n  barkraft package show spring-2020\n      the support of the spring of 2020\n  barkraft package show business-2009 --amount vehicle-loans=5e9\n      with an amount of your own for a measure\n  barkraft package show spring-2020 --format xlsx --output package.xlsx\n      as Excel, to change and read again\n  barkraft package compare business-2009 --amount export-credits=1e10 --same-money cost\n      against a grant that costs the state as much",
  },
  "cli.package.checked": {
    sv: "{file}: {measures} åtgärder, inget fel. Utan känt belopp: {unknown}",
    da: "{file}: {measures} tiltag, ingen fejl. Uden kendt beløb: {unknown}",
    en: "{file}: {measures} measures, no mistake. Without a known amount: {unknown}",
  },
} as const satisfies Catalogue;
