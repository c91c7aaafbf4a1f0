import type { Catalogue } from "../../../catalogue.ts";

/** Need models of the user's own. */
export const need = {
  "cli.need.description": {
    sv: "en egen behovsmodell: välj kostnadsdrivare, väg dem själv eller med regression, och se utjämningen",
    da: "en egen behovsmodel: vælg udgiftsdrivere, vægt dem selv eller med regression, og se udligningen",
    en: "a need model of your own: choose cost drivers, weigh them by hand or by regression, and see the equalisation",
  },
  "cli.need.examples": {
    sv: "Exempel:\n  barkraft need --cost net_cost_individual_and_family_care_pc --by unemployment_18_64_pct,foreign_born_pct\n  barkraft need --cost preschool --by 'share(population_1_5)' --year 2021 --format csv\n  barkraft need --cost elderly_care --by 'share(population_80_plus)' --weights constant=500,'share(population_80_plus)'=900\n  barkraft need --list",
    da: "Eksempler:\n  barkraft need --cost net_cost_individual_and_family_care_pc --by unemployment_18_64_pct,foreign_born_pct\n  barkraft need --cost preschool --by 'share(population_1_5)' --year 2021 --format csv\n  barkraft need --cost elderly_care --by 'share(population_80_plus)' --weights constant=500,'share(population_80_plus)'=900\n  barkraft need --list",
    en: "Examples:\n  barkraft need --cost net_cost_individual_and_family_care_pc --by unemployment_18_64_pct,foreign_born_pct\n  barkraft need --cost preschool --by 'share(population_1_5)' --year 2021 --format csv\n  barkraft need --cost elderly_care --by 'share(population_80_plus)' --weights constant=500,'share(population_80_plus)'=900\n  barkraft need --list",
  },
  "cli.option.cost": {
    sv: "nettokostnad per invånare, eller ett verksamhetsområde",
    da: "nettoudgift pr. indbygger, eller et serviceområde",
    en: "net cost per inhabitant, or a service area",
  },
  "cli.option.drivers": {
    sv: "kostnadsdrivare med komma emellan; share(), log() och sqrt() av en kolumn går också",
    da: "udgiftsdrivere med komma imellem; share(), log() og sqrt() af en kolonne går også",
    en: "cost drivers with commas between; share(), log() and sqrt() of a column too",
  },
  "cli.option.weighting": {
    sv: "hur mycket varje kommun räknas: {words}",
    da: "hvor meget hver kommune tæller: {words}",
    en: "how much each municipality counts: {words}",
  },
  "cli.option.columns": {
    sv: "egen tabell med code och kolumner av valfritt namn",
    da: "egen tabel med code og kolonner med frit navn",
    en: "table of your own with code and columns of any name",
  },
  "cli.option.list_columns": {
    sv: "lista kostnader och kolumner",
    da: "vis udgifter og kolonner",
    en: "list costs and columns",
  },
  "cli.option.need_year": {
    sv: "räkenskapsår; annars 2019",
    da: "regnskabsår; ellers 2019",
    en: "accounting year; otherwise 2019",
  },
  "cli.option.top_rows": {
    sv: "hur många kommuner som visas; annars 20",
    da: "hvor mange kommuner der vises; ellers 20",
    en: "how many municipalities are shown; otherwise 20",
  },
  "cli.need.heading": {
    sv: "Behovsmodell för {cost}, {year}",
    da: "Behovsmodel for {cost}, {year}",
    en: "Need model of {cost}, {year}",
  },
  "cli.need.by_regression": {
    sv: "Vikterna är skattade med minsta kvadratmetoden, {weighting, select, population {där varje kommun väger som sin folkmängd} other {där varje kommun väger lika}}.",
    da: "Vægtene er skønnet med mindste kvadraters metode, {weighting, select, population {hvor hver kommune vejer som sin befolkning} other {hvor hver kommune vejer lige meget}}.",
    en: "The weights are found by least squares, {weighting, select, population {each municipality weighing as much as its population} other {each municipality weighing the same}}.",
  },
  "cli.need.by_hand": {
    sv: "Vikterna är valda för hand.",
    da: "Vægtene er valgt i hånden.",
    en: "The weights are chosen by hand.",
  },
  "cli.need.explained": {
    sv: "Förklarad andel av variationen: {explained} % (justerad {adjusted} %, kvadrerad korrelation {correlation} %), {count} kommuner.",
    da: "Forklaret andel af variationen: {explained} % (justeret {adjusted} %, kvadreret korrelation {correlation} %), {count} kommuner.",
    en: "Explained share of the variation: {explained} % (adjusted {adjusted} %, squared correlation {correlation} %), {count} municipalities.",
  },
  "cli.need.law": {
    sv: "Lagens standardkostnad för samma verksamhet och år förklarar {explained} % (kvadrerad korrelation {correlation} %).",
    da: "Lovens standardudgift for samme område og år forklarer {explained} % (kvadreret korrelation {correlation} %).",
    en: "The law''s standard cost of the same service and year explains {explained} % (squared correlation {correlation} %).",
  },
  "cli.need.no_law": {
    sv: "Lagens standardkostnad för verksamheten finns inte bland uppgifterna för året.",
    da: "Lovens standardudgift for området er ikke blandt tallene for året.",
    en: "The law''s standard cost of the service is not among the figures of the year.",
  },
  "cli.need.factor": {
    sv: "Korrigeringsfaktor {factor} till rikets nettokostnad {mean} kr/inv. Avrundningen till hela kronor lämnar {remainder} kr över, {each} kr/inv.",
    da: "Korrektionsfaktor {factor} til landets nettoudgift {mean} SEK pr. indb. Afrundingen til hele svenske kroner efterlader {remainder} SEK, {each} SEK pr. indb.",
    en: "Correction factor {factor} to the national net cost of SEK {mean} per inhabitant. Rounding to whole kronor leaves SEK {remainder} over, {each} per inhabitant.",
  },
  "cli.need.condition": {
    sv: "Varning: konditionstalet är {number}. Över {limit} säger kostnadsdrivarna nästan samma sak, och deras vikter betyder lite var för sig.",
    da: "Advarsel: konditionstallet er {number}. Over {limit} siger udgiftsdriverne næsten det samme, og deres vægte betyder lidt hver for sig.",
    en: "Warning: the condition number is {number}. Above {limit} the cost drivers say nearly the same thing, and their weights mean little one by one.",
  },
  "cli.need.rows": {
    sv: "Utjämning per kommun",
    da: "Udligning pr. kommune",
    en: "Equalisation by municipality",
  },
  "cli.need.cost": { sv: "Nettokostnad", da: "Nettoudgift", en: "Net cost" },
  "cli.need.standard_cost": { sv: "Standard-kostnad", da: "Standard-udgift", en: "Standard cost" },
  "cli.need.equalisation": { sv: "Utjämning", da: "Udligning", en: "Equalisation" },
  "cli.need.residual": { sv: "Oförklarat", da: "Uforklaret", en: "Residual" },
  "cli.need.law_standard_cost": {
    sv: "Lagens standard-kostnad",
    da: "Lovens standard-udgift",
    en: "Standard cost of the law",
  },
  "cli.need.law_equalisation": {
    sv: "Lagens utjämning",
    da: "Lovens udligning",
    en: "Equalisation of the law",
  },
  "cli.need.drivers": { sv: "Kostnadsdrivare", da: "Udgiftsdrivere", en: "Cost drivers" },
  "cli.need.driver": { sv: "Kolumn", da: "Kolonne", en: "Column" },
  "cli.need.standard_error": { sv: "Medelfel", da: "Standardfejl", en: "Standard error" },
  "cli.need.robust_standard_error": {
    sv: "Robust medelfel",
    da: "Robust standardfejl",
    en: "Robust standard error",
  },
  "cli.need.robust_t": { sv: "Robust t", da: "Robust t", en: "Robust t" },
  "cli.need.mean": { sv: "Medelvärde", da: "Gennemsnit", en: "Mean" },
  "cli.need.correlations": { sv: "Korrelationer", da: "Korrelationer", en: "Correlations" },
  "cli.need.status": {
    sv: "Behov, standardkostnad och utjämning är användarens antagande: ett val av kolumner och vikter. Nettokostnaden är löpande priser det år som anges.",
    da: "Behov, standardudgift og udligning er brugerens antagelse: et valg af kolonner og vægte. Nettoudgiften er løbende priser i det nævnte år.",
    en: "Need, standard cost and equalisation are the user''s assumption: a choice of columns and weights. The net cost is in current prices of the year named.",
  },
  "cli.need.costs": { sv: "Kostnader (--cost):", da: "Udgifter (--cost):", en: "Costs (--cost):" },
  "cli.need.columns": {
    sv: "Kolumner (--by), också share(), log() och sqrt() av dem:",
    da: "Kolonner (--by), også share(), log() og sqrt() af dem:",
    en: "Columns (--by), also share(), log() and sqrt() of them:",
  },
} as const satisfies Catalogue;
