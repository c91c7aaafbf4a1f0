import type { Catalogue } from "../../catalogue.ts";

/** Help texts of the commands. */
export const help = {
  "cli.description": {
    sv: "Bärkraft räknar ut pengarna mellan stat och kommuner i Sverige och förklarar varje krona.",
    da: "Bärkraft beregner pengene mellem stat og kommuner i Sverige og forklarer hver krone.",
    en: "Bärkraft computes the money between the state and Sweden's municipalities and explains every krona.",
  },
  "cli.examples": {
    sv: "Exempel:\n  barkraft equalise --municipality Laxå\n      vad Laxå får 2020\n  barkraft explain total_pc --municipality Laxå\n      hur summan blir till, ned till paragrafen\n  barkraft compare --set income_equalisation.guarantee_level=110%\n      vem som vinner och förlorar på en lägre garantinivå\n  barkraft serve\n      webbsidan och API:et på den här datorn",
    da: "Eksempler:\n  barkraft equalise --municipality Laxå\n      hvad Laxå får i 2020\n  barkraft explain total_pc --municipality Laxå\n      hvordan summen bliver til, ned til paragraffen\n  barkraft compare --set income_equalisation.guarantee_level=110%\n      hvem der vinder og taber ved et lavere garantiniveau\n  barkraft serve\n      websiden og API'et på denne computer",
    en: "Examples:\n  barkraft equalise --municipality Laxå\n      what Laxå gets in 2020\n  barkraft explain total_pc --municipality Laxå\n      how the total comes about, down to the paragraph\n  barkraft compare --set income_equalisation.guarantee_level=110%\n      who wins and who loses by a lower guarantee level\n  barkraft serve\n      the web page and the API on this computer",
  },
  "cli.help.usage": { sv: "Så här skrivs det:", da: "Sådan skrives det:", en: "Usage:" },
  "cli.help.arguments": { sv: "Argument:", da: "Argumenter:", en: "Arguments:" },
  "cli.help.options": { sv: "Val:", da: "Tilvalg:", en: "Options:" },
  "cli.help.commands": { sv: "Kommandon:", da: "Kommandoer:", en: "Commands:" },
  "cli.see_help": {
    sv: "Lägg till --help för en beskrivning med exempel.",
    da: "Tilføj --help for en beskrivelse med eksempler.",
    en: "Add --help for a description with examples.",
  },
  "cli.help.options_word": { sv: "[val]", da: "[tilvalg]", en: "[options]" },
  "cli.help.command_word": { sv: "[kommando]", da: "[kommando]", en: "[command]" },
  "cli.help.description": {
    sv: "visa hjälpen för ett kommando",
    da: "vis hjælpen til en kommando",
    en: "show the help of a command",
  },
  "cli.option.help": { sv: "visa den här hjälpen", da: "vis denne hjælp", en: "show this help" },
  "cli.option.lang": {
    sv: "språk: sv, da eller en; annars datorns språk",
    da: "sprog: sv, da eller en; ellers computerens sprog",
    en: "language: sv, da or en; otherwise that of the computer",
  },
  "cli.option.year": {
    sv: "utjämningsår; annars reformdokumentets år, annars 2020",
    da: "udligningsår; ellers reformdokumentets år, ellers 2020",
    en: "equalisation year; otherwise that of the reform document, otherwise 2020",
  },
  "cli.option.set": {
    sv: "ändra en parameter, till exempel income_equalisation.guarantee_level=110%; får upprepas",
    da: "ændr en parameter, for eksempel income_equalisation.guarantee_level=110%; kan gentages",
    en: "change a parameter, for example income_equalisation.guarantee_level=110%; may be repeated",
  },
  "cli.option.reform": {
    sv: "reformdokument i YAML, som de i mappen scenarios",
    da: "reformdokument i YAML, som dem i mappen scenarios",
    en: "reform document in YAML, like those in the scenarios folder",
  },
  "cli.option.data": {
    sv: "mapp med egna tabeller (CSV, Excel, Parquet) som går före de medföljande",
    da: "mappe med egne tabeller (CSV, Excel, Parquet), som går forud for de medfølgende",
    en: "folder with tables of your own (CSV, Excel, Parquet) that go before the shipped ones",
  },
  "cli.option.format": {
    sv: "form på svaret: {formats}",
    da: "svarets form: {formats}",
    en: "form of the answer: {formats}",
  },
  "cli.option.output": {
    sv: "skriv till en fil; ändelsen avgör formen när --format saknas",
    da: "skriv til en fil; endelsen bestemmer formen, når --format mangler",
    en: "write to a file; its ending decides the form when --format is missing",
  },
  "cli.option.municipalities": {
    sv: "bara dessa kommuner, efter kod eller namn; annars alla",
    da: "kun disse kommuner, efter kode eller navn; ellers alle",
    en: "only these municipalities, by code or name; otherwise all",
  },
  "cli.option.level": {
    sv: "vad som listas: {levels}",
    da: "hvad der vises: {levels}",
    en: "what is listed: {levels}",
  },
  "cli.option.municipality": {
    sv: "kommunen vars tal förklaras, efter kod eller namn",
    da: "kommunen, hvis tal forklares, efter kode eller navn",
    en: "the municipality whose number is explained, by code or name",
  },
  "cli.option.region": {
    sv: "regionen vars tal förklaras",
    da: "regionen, hvis tal forklares",
    en: "the region whose number is explained",
  },
  "cli.option.county": {
    sv: "länet vars tal förklaras",
    da: "länet, hvis tal forklares",
    en: "the county whose number is explained",
  },
  "cli.option.depth": {
    sv: "hur många nivåer som öppnas, eller all; annars 2",
    da: "hvor mange niveauer der åbnes, eller all; ellers 2",
    en: "how many levels are opened, or all; otherwise 2",
  },
  "cli.option.list": {
    sv: "lista alla tal som kan förklaras",
    da: "vis alle tal, der kan forklares",
    en: "list every number that can be explained",
  },
  "cli.option.top": {
    sv: "hur många av de största vinnarna och förlorarna som visas; annars 5",
    da: "hvor mange af de største vindere og tabere der vises; ellers 5",
    en: "how many of the biggest winners and losers are shown; otherwise 5",
  },
  "cli.option.port": { sv: "port; annars 4180", da: "port; ellers 4180", en: "port; otherwise 4180" },
  "cli.option.host": {
    sv: "adress att lyssna på; annars 127.0.0.1, som bara den här datorn når",
    da: "adresse at lytte på; ellers 127.0.0.1, som kun denne computer når",
    en: "address to listen on; otherwise 127.0.0.1, which only this computer reaches",
  },
  "cli.argument.quantity": {
    sv: "id eller namn på ett tal, till exempel total_pc eller ”Inkomstutjämning”",
    da: "id eller navn på et tal, for eksempel total_pc eller ”Indkomstudligning”",
    en: "id or name of a number, for example total_pc or “Income equalisation”",
  },
  "cli.equalise.description": {
    sv: "utfallet ett år, kommun för kommun, region för region eller län för län",
    da: "udfaldet et år, kommune for kommune, region for region eller län for län",
    en: "the outcome of a year, by municipality, region or county",
  },
  "cli.equalise.examples": {
    sv: "Exempel:\n  barkraft equalise --year 2021\n  barkraft equalise --municipality 1860 Örebro --format json\n  barkraft equalise --level region --format csv --output regions.csv\n  barkraft equalise --output result.xlsx\n      Excel med fungerande formler\n  barkraft equalise --reform scenarios/guarantee-level-110.yaml\n  barkraft equalise --year 2023 --data my-tables\n      med egna tabeller för året",
    da: "Eksempler:\n  barkraft equalise --year 2021\n  barkraft equalise --municipality 1860 Örebro --format json\n  barkraft equalise --level region --format csv --output regions.csv\n  barkraft equalise --output result.xlsx\n      Excel med virkende formler\n  barkraft equalise --reform scenarios/guarantee-level-110.yaml\n  barkraft equalise --year 2023 --data my-tables\n      med egne tabeller for året",
    en: "Examples:\n  barkraft equalise --year 2021\n  barkraft equalise --municipality 1860 Örebro --format json\n  barkraft equalise --level region --format csv --output regions.csv\n  barkraft equalise --output result.xlsx\n      Excel with live formulas\n  barkraft equalise --reform scenarios/guarantee-level-110.yaml\n  barkraft equalise --year 2023 --data my-tables\n      with tables of your own for the year",
  },
  "cli.explain.description": {
    sv: "ett tal öppnat i formel, ingångsvärden, parametrar och paragrafer",
    da: "et tal åbnet i formel, inddata, parametre og paragraffer",
    en: "one number opened into formula, inputs, parameters and paragraphs",
  },
  "cli.explain.examples": {
    sv: "Exempel:\n  barkraft explain income_equalisation_pc --municipality Laxå\n  barkraft explain total_pc --municipality 1860 --depth all\n  barkraft explain mean_tax_capacity\n      ett tal för hela riket behöver ingen plats\n  barkraft explain income_equalisation_pc --region Örebro\n  barkraft explain --list",
    da: "Eksempler:\n  barkraft explain income_equalisation_pc --municipality Laxå\n  barkraft explain total_pc --municipality 1860 --depth all\n  barkraft explain mean_tax_capacity\n      et tal for hele landet behøver intet sted\n  barkraft explain income_equalisation_pc --region Örebro\n  barkraft explain --list",
    en: "Examples:\n  barkraft explain income_equalisation_pc --municipality Laxå\n  barkraft explain total_pc --municipality 1860 --depth all\n  barkraft explain mean_tax_capacity\n      a number of the whole nation needs no place\n  barkraft explain income_equalisation_pc --region Örebro\n  barkraft explain --list",
  },
  "cli.compare.description": {
    sv: "gällande lag mot en reform: kostnad, vinnare och förlorare",
    da: "gældende lov over for en reform: udgift, vindere og tabere",
    en: "the law as it is against a reform: cost, winners and losers",
  },
  "cli.compare.examples": {
    sv: "Exempel:\n  barkraft compare --set income_equalisation.guarantee_level=110%\n  barkraft compare --set income_equalisation.municipal_grant_rate.18=20\n      bara Örebro läns sats\n  barkraft compare --reform scenarios/one-rate.yaml --top 10\n  barkraft compare --reform scenarios/one-rate.yaml --format csv\n      varje kommun före och efter",
    da: "Eksempler:\n  barkraft compare --set income_equalisation.guarantee_level=110%\n  barkraft compare --set income_equalisation.municipal_grant_rate.18=20\n      kun Örebro läns sats\n  barkraft compare --reform scenarios/one-rate.yaml --top 10\n  barkraft compare --reform scenarios/one-rate.yaml --format csv\n      hver kommune før og efter",
    en: "Examples:\n  barkraft compare --set income_equalisation.guarantee_level=110%\n  barkraft compare --set income_equalisation.municipal_grant_rate.18=20\n      only the rate of Örebro county\n  barkraft compare --reform scenarios/one-rate.yaml --top 10\n  barkraft compare --reform scenarios/one-rate.yaml --format csv\n      every municipality before and after",
  },
  "cli.parameters.description": {
    sv: "det som --set och en reform kan ändra, med värdena som gäller",
    da: "det, som --set og en reform kan ændre, med de gældende værdier",
    en: "what --set and a reform can change, with the values in force",
  },
  "cli.parameters.examples": {
    sv: "Exempel:\n  barkraft parameters --year 2022\n  barkraft parameters --format csv\n      en rad för varje väg, även länens",
    da: "Eksempler:\n  barkraft parameters --year 2022\n  barkraft parameters --format csv\n      en række for hver sti, også länenes",
    en: "Examples:\n  barkraft parameters --year 2022\n  barkraft parameters --format csv\n      one row for each path, those of the counties too",
  },
  "cli.data.description": {
    sv: "de medföljande tabellerna och dina egna",
    da: "de medfølgende tabeller og dine egne",
    en: "the shipped tables and your own",
  },
  "cli.data.check.description": {
    sv: "kontrollera de medföljande tabellerna, eller dina egna med --data",
    da: "kontrollér de medfølgende tabeller, eller dine egne med --data",
    en: "check the shipped tables, or your own with --data",
  },
  "cli.data.check.examples": {
    sv: "Exempel:\n  barkraft data check\n  barkraft data check --data my-tables",
    da: "Eksempler:\n  barkraft data check\n  barkraft data check --data my-tables",
    en: "Examples:\n  barkraft data check\n  barkraft data check --data my-tables",
  },
  "cli.data.build.description": {
    sv: "bygg om tabellerna i data/ från data/plain/ och kontrollera dem",
    da: "opbyg tabellerne i data/ på ny fra data/plain/, og kontrollér dem",
    en: "rebuild the tables in data/ from data/plain/ and check them",
  },
  "cli.serve.description": {
    sv: "visa webbsidan och API:et tills du avbryter med Ctrl-C",
    da: "vis websiden og API'et, indtil du afbryder med Ctrl-C",
    en: "serve the web page and the API until you stop it with Ctrl-C",
  },
  "cli.serve.examples": {
    sv: "Exempel:\n  barkraft serve\n  barkraft serve --port 8080 --data my-tables",
    da: "Eksempler:\n  barkraft serve\n  barkraft serve --port 8080 --data my-tables",
    en: "Examples:\n  barkraft serve\n  barkraft serve --port 8080 --data my-tables",
  },
  "cli.version.description": {
    sv: "versionerna av programmet, modellen, uppgifterna och Node",
    da: "versionerne af programmet, modellen, tallene og Node",
    en: "the versions of the program, the model, the figures and Node",
  },
} as const satisfies Catalogue;
