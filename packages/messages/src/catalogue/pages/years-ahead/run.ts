import type { Catalogue } from "../../../catalogue.ts";

/** The paths while they are computed. */
export const run = {
  "web.years-ahead.run.running": {
    sv: "Räknar {paths} banor",
    da: "Beregner {paths} baner",
    en: "Computing {paths} paths",
  },
  "web.years-ahead.run.stop": { sv: "Avbryt", da: "Afbryd", en: "Stop" },
  "web.years-ahead.run.stopped": {
    sv: "Beräkningen avbröts; inget av den finns kvar.",
    da: "Beregningen blev afbrudt; intet af den er tilbage.",
    en: "The computation was stopped; nothing of it is left.",
  },
  "web.years-ahead.run.again": { sv: "Räkna igen", da: "Beregn igen", en: "Compute again" },
  "web.years-ahead.run.ready": {
    sv: "{paths} banor räknade",
    da: "{paths} baner beregnet",
    en: "{paths} paths computed",
  },
  "web.years-ahead.run.trouble": {
    sv: "Banorna gick inte att räkna.",
    da: "Banerne kunne ikke beregnes.",
    en: "The paths could not be computed.",
  },
} as const satisfies Catalogue;
