import type { Catalogue } from "../catalogue.ts";
import { sources } from "./sources.ts";

/** Words that every face uses: statuses, units, levels, sources. */
export const common = {
  ...sources,
  "status.published": { sv: "publicerad", da: "offentliggjort", en: "published" },
  "status.derived": { sv: "härledd", da: "afledt", en: "derived" },
  "status.estimated": { sv: "uppskattad", da: "anslået", en: "estimated" },
  "status.assumed": { sv: "antagen", da: "antaget", en: "assumed" },
  "status.unknown": { sv: "okänd", da: "ukendt", en: "unknown" },
  "status.published.meaning": {
    sv: "publicerad av en myndighet",
    da: "offentliggjort af en myndighed",
    en: "published by an authority",
  },
  "status.derived.meaning": {
    sv: "följer av publicerade uppgifter genom lag eller räkning",
    da: "følger af offentliggjorte tal ved lov eller regning",
    en: "follows from published figures by law or arithmetic",
  },
  "status.estimated.meaning": {
    sv: "står för en uppgift som finns men inte är tillgänglig här",
    da: "står for et tal, der findes, men ikke er tilgængeligt her",
    en: "stands in for a figure that exists but is not at hand",
  },
  "status.assumed.meaning": {
    sv: "någons val, till exempel en reform",
    da: "nogens valg, for eksempel en reform",
    en: "somebody's choice, such as a reform",
  },
  "status.unknown.meaning": {
    sv: "inte känd, ersätts aldrig med noll",
    da: "ikke kendt, erstattes aldrig med nul",
    en: "not known, never replaced by zero",
  },
  "unit.SEK": { sv: "kr", da: "SEK", en: "SEK" },
  "unit.SEK/inhabitant": { sv: "kr/inv.", da: "SEK pr. indb.", en: "SEK per inhabitant" },
  "unit.thousand SEK": { sv: "tkr", da: "1.000 SEK", en: "thousand SEK" },
  "unit.million SEK": { sv: "mnkr", da: "mio. SEK", en: "million SEK" },
  "unit.billion SEK": { sv: "mdkr", da: "mia. SEK", en: "billion SEK" },
  "unit.inhabitants": { sv: "invånare", da: "indbyggere", en: "inhabitants" },
  "unit.percent": { sv: "procent", da: "procent", en: "percent" },
  "unit.percentage points": { sv: "procentenheter", da: "procentpoint", en: "percentage points" },
  "unit.share": { sv: "andel", da: "andel", en: "share" },
  "unit.ratio": { sv: "faktor", da: "faktor", en: "factor" },
  "unit.number": { sv: "antal", da: "antal", en: "number" },
  "unit.index": { sv: "index", da: "indeks", en: "index" },
  "unit.days": { sv: "dagar", da: "dage", en: "days" },
  "unit.metres": { sv: "meter", da: "meter", en: "metres" },
  "level.nation": { sv: "riket", da: "landet", en: "the nation" },
  "level.county": { sv: "län", da: "län", en: "county" },
  "level.region": { sv: "region", da: "region", en: "region" },
  "level.municipality": { sv: "kommun", da: "kommune", en: "municipality" },
  "prices.nominal": {
    sv: "löpande priser",
    da: "løbende priser",
    en: "current prices",
  },
  "prices.fixed": { sv: "fasta priser", da: "faste priser", en: "fixed prices" },
} as const satisfies Catalogue;
