import { readFileSync } from "node:fs";
import type { Places, Table } from "@barkraft/core";
import { type Municipality, municipalitiesOf, placesOf } from "../../src/index.ts";
import { tableFrom } from "./tables.ts";

/** Tables with the municipalities they are about. */
export interface AnalysisTables {
  readonly tables: ReadonlyMap<string, Table>;
  readonly places: Places;
  readonly municipalities: readonly Municipality[];
}

/** The tables that the analyses read, from CSV texts. */
export function analysisTables(texts: {
  readonly municipalities: string;
  readonly panel: string;
  readonly "reference-costs": string;
}): AnalysisTables {
  const tables = new Map(Object.entries(texts).map(([name, csv]) => [name, tableFrom(name, csv)]));
  const municipalities = tables.get("municipalities")!;
  return { tables, places: placesOf(municipalities), municipalities: municipalitiesOf(municipalities) };
}

/** The same from the plain tables that the repository ships. */
export function shippedAnalysisTables(): AnalysisTables {
  const read = (name: string) =>
    readFileSync(new URL(`../../../../data/plain/${name}.csv`, import.meta.url), "utf8");
  return analysisTables({
    municipalities: read("municipalities"),
    panel: read("panel"),
    "reference-costs": read("reference-costs"),
  });
}
