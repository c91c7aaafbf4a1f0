import type { Catalogue } from "../../../catalogue.ts";

/** What the analyses have in common. */
export const sharedAnalysis = {
  "cli.analysis.year": { sv: "År", da: "År", en: "Year" },
  "cli.analysis.item": { sv: "Post", da: "Post", en: "Item" },
  "cli.analysis.weight": { sv: "Vikt", da: "Vægt", en: "Weight" },
  "cli.analysis.per_km2": { sv: "inv./km²", da: "indb./km²", en: "inhabitants/km²" },
  "cli.analysis.left_out": {
    sv: "Utelämnade, eftersom någon uppgift saknas: {codes}.",
    da: "Udeladt, fordi et tal mangler: {codes}.",
    en: "Left out because a figure is missing: {codes}.",
  },
  "cli.analysis.unknown_items": {
    sv: "Inte medräknat, eftersom det inte är känt: {ids}.",
    da: "Ikke medregnet, fordi det ikke er kendt: {ids}.",
    en: "Not counted because it is not known: {ids}.",
  },
  "cli.analysis.source": {
    sv: "Källa: {file} ({publisher}, {vintage}).",
    da: "Kilde: {file} ({publisher}, {vintage}).",
    en: "Source: {file} ({publisher}, {vintage}).",
  },
  "cli.analysis.own_source": {
    sv: "Egna uppgifter: {file}.",
    da: "Egne tal: {file}.",
    en: "Own figures: {file}.",
  },
  "cli.option.weights": {
    sv: "vikter, till exempel a=1,b=2",
    da: "vægte, for eksempel a=1,b=2",
    en: "weights, for example a=1,b=2",
  },
  "cli.argument.municipality": {
    sv: "kommun, efter kod eller namn",
    da: "kommune, efter kode eller navn",
    en: "municipality, by code or name",
  },
} as const satisfies Catalogue;
