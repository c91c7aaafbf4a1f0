import type { Catalogue } from "../../../catalogue.ts";

/** What the program says of itself: its figures, parameters, versions and server. */
export const program = {
  "cli.our_mistake": {
    sv: "Något gick fel hos oss, inte hos dig: {message}. Rapportera det gärna med kommandot du skrev och svaret från `barkraft version`; med BARKRAFT_DEBUG=1 visas detaljerna.",
    da: "Noget gik galt hos os, ikke hos dig: {message}. Rapportér det gerne med kommandoen, du skrev, og svaret fra `barkraft version`; med BARKRAFT_DEBUG=1 vises detaljerne.",
    en: "Something went wrong on our side, not yours: {message}. Please report it with the command you ran and what `barkraft version` says; BARKRAFT_DEBUG=1 shows the details.",
  },
  "cli.parameters.heading": {
    sv: "Parametrar som gäller {year}",
    da: "Parametre, der gælder {year}",
    en: "Parameters in force in {year}",
  },
  "cli.parameters.per_county": {
    sv: "[.KOD] = ett värde för varje län, här lägst och högst: ändra alla med vägen ensam, ett län med länets kod sist. Alla visas med --format csv.",
    da: "[.KODE] = en værdi for hvert län, her lavest og højest: ændr alle med stien alene, ét län med länets kode sidst. Alle vises med --format csv.",
    en: "[.CODE] = one value for each county, here lowest and highest: change all with the path alone, one with the county's code at the end. --format csv shows them all.",
  },
  "cli.data.checking": { sv: "Kontrollerar", da: "Kontrollerer", en: "Checking" },
  "cli.data.building": { sv: "Bygger", da: "Bygger", en: "Building" },
  "cli.data.ok": { sv: "ok ", da: "ok ", en: "ok " },
  "cli.data.failed": { sv: "FEL", da: "FEJL", en: "FAILED" },
  "cli.data.more": { sv: "… och {count} till", da: "… og {count} til", en: "… and {count} more" },
  "cli.data.all_passed": {
    sv: "Alla {count} kontroller gick bra. Uppgifternas version är {version}.",
    da: "Alle {count} kontroller gik godt. Tallenes version er {version}.",
    en: "All {count} checks passed. The version of the figures is {version}.",
  },
  "cli.data.some_failed": {
    sv: "{count} av {all} kontroller misslyckades.",
    da: "{count} af {all} kontroller mislykkedes.",
    en: "{count} of {all} checks failed.",
  },
  "cli.data.written": { sv: "Skrev {count} filer.", da: "Skrev {count} filer.", en: "Wrote {count} files." },
  "cli.data.tables_ok": {
    sv: "Tabellerna i {folder} är i sin ordning:",
    da: "Tabellerne i {folder} er i orden:",
    en: "The tables in {folder} are in order:",
  },
  "cli.data.no_tables": {
    sv: "inga tabeller som används i beräkningen",
    da: "ingen tabeller, der bruges i beregningen",
    en: "no tables that are computed with",
  },
  "cli.data.rows": {
    sv: "{count, plural, one {# rad} other {# rader}}",
    da: "{count, plural, one {# række} other {# rækker}}",
    en: "{count, plural, one {# row} other {# rows}}",
  },
  "cli.data.years": {
    sv: "År som går att räkna ut med dem: {years}.",
    da: "År, der kan beregnes med dem: {years}.",
    en: "Years that can be computed with them: {years}.",
  },
  "cli.version.model": { sv: "modell {version}", da: "model {version}", en: "model {version}" },
  "cli.version.data": { sv: "uppgifter {version}", da: "tal {version}", en: "figures {version}" },
  "cli.serve.address": {
    sv: "Bärkraft finns på {url}",
    da: "Bärkraft findes på {url}",
    en: "Bärkraft is at {url}",
  },
  "cli.summary.heading": {
    sv: "Utjämningsåret {year}: {municipalities} kommuner och {regions} regioner, beräknade på {milliseconds} ms",
    da: "Udligningsåret {year}: {municipalities} kommuner og {regions} regioner, beregnet på {milliseconds} ms",
    en: "Equalisation year {year}: {municipalities} municipalities and {regions} regions, computed in {milliseconds} ms",
  },
  "cli.summary.collective": {
    sv: "{level, select, municipality {Kommuner} other {Regioner}}: {receivers} får {grants} mnkr, {payers} betalar {fees} mnkr, staten står för {net} mnkr {mark}",
    da: "{level, select, municipality {Kommuner} other {Regioner}}: {receivers} får {grants} mio. SEK, {payers} betaler {fees} mio. SEK, staten bærer {net} mio. SEK {mark}",
    en: "{level, select, municipality {Municipalities} other {Regions}}: {receivers} get SEK {grants} million, {payers} pay SEK {fees} million, the state bears SEK {net} million {mark}",
  },
  "cli.summary.most": {
    sv: "Får mest i inkomstutjämning, kr/inv.",
    da: "Får mest i indkomstudligning, SEK pr. indb.",
    en: "Get most in income equalisation, SEK per inhabitant",
  },
  "cli.summary.least": {
    sv: "Betalar mest, kr/inv.",
    da: "Betaler mest, SEK pr. indb.",
    en: "Pay most, SEK per inhabitant",
  },
  "cli.serve.stop": { sv: "Avbryt med Ctrl-C.", da: "Afbryd med Ctrl-C.", en: "Stop with Ctrl-C." },
  "cli.serve.no_page": {
    sv: "Webbsidan är inte byggd, så bara API:et svarar; `npm start` bygger den. Avbryt med Ctrl-C.",
    da: "Websiden er ikke bygget, så kun API'et svarer; `npm start` bygger den. Afbryd med Ctrl-C.",
    en: "The web page has not been built, so only the API answers; `npm start` builds it. Stop with Ctrl-C.",
  },
} as const satisfies Catalogue;
