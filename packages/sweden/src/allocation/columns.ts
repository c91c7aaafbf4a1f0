import { type Evaluation, type Places, type Table, worseStatus } from "@barkraft/core";
import type { KeyColumn, KeyColumns } from "@barkraft/finance";
import { referenceAreas } from "../need-model/columns.ts";
import { columnAndYear } from "./column-name.ts";
import { combined, type ReadColumn, readColumn } from "./read-column.ts";
import { type RegionFigure, withRegions } from "./region-figures.ts";

export type Tables = ReadonlyMap<string, Table>;

/** Columns that are made of others: kronor and persons where the tables have kronor per inhabitant and percent. */
const made = ["social_assistance_sek", "unemployed"] as const;

/** What the law's own standard costs amount to, SEK; for years whose law is held. */
const lawColumn = "structural_cost_sek";

/** Shares that are a region's too, when its municipalities are weighed together by the column beside. */
const regionMeans: Readonly<Record<string, string>> = {
  unemployment_18_64_pct: "population_20_64",
  tax_capacity_pc: "population",
};

/**
 * The columns that Swedish keys read, municipalities first and regions after them, made when they are asked for.
 * `name` is of the allocation's year, `name@2019` of a calendar year, `name@-1` of the year before.
 */
export class SwedishColumns implements KeyColumns {
  readonly #tables: Tables;
  readonly #places: Places;
  readonly #year: number;
  readonly #law: Evaluation | undefined;
  readonly #own: ReadonlyMap<string, KeyColumn>;
  readonly #known = new Map<string, KeyColumn | undefined>();

  constructor(
    tables: Tables,
    places: Places,
    year: number,
    law: Evaluation | undefined,
    own: ReadonlyMap<string, KeyColumn>,
  ) {
    this.#tables = tables;
    this.#places = places;
    this.#year = year;
    this.#law = law;
    this.#own = own;
  }

  keys(): string[] {
    const areas = Object.keys(referenceAreas).map((area) => `reference_cost_${area}_sek`);
    return [
      ...this.#panelNames(),
      ...made,
      ...(this.#tables.has("reference-costs") ? areas : []),
      ...(this.#law ? [lawColumn] : []),
      ...this.#own.keys(),
    ];
  }

  get(written: string): KeyColumn | undefined {
    const own = this.#own.get(written);
    if (own) return own;
    if (!this.#known.has(written)) this.#known.set(written, this.#made(written));
    return this.#known.get(written);
  }

  #made(written: string): KeyColumn | undefined {
    const { name, year } = columnAndYear(written, this.#year);
    const area = /^reference_cost_(.+)_sek$/.exec(name)?.[1];
    if (name === lawColumn && this.#law && year === this.#year) return this.#structuralCost(this.#law);
    const costs = this.#tables.get("reference-costs");
    if (area !== undefined && area in referenceAreas && costs) {
      const cost = readColumn(costs, "reference_cost_pc", year, this.#codes, area);
      return this.#column(written, kronor(cost, this.#panel("population", year)), "unknown");
    }
    if (name === "social_assistance_sek") {
      const paid = this.#panel("social_assistance_paid_pc", year);
      return this.#column(written, kronor(paid, this.#panel("population", year)), "sum");
    }
    if (name === "unemployed") {
      const [share, people] = [
        this.#panel("unemployment_18_64_pct", year),
        this.#panel("population_20_64", year),
      ];
      const persons = combined("inhabitants", share, people, (each, all) => (each / 100) * all);
      return this.#column(written, { ...persons, status: worseStatus(persons.status, "estimated") }, "sum");
    }
    if (!this.#panelNames().includes(name)) return undefined;
    const column = this.#panel(name, year);
    return this.#column(written, column, this.#regionRule(name, column));
  }

  #regionRule(name: string, { unit, year }: ReadColumn): RegionFigure {
    if (unit === "inhabitants" || unit === "SEK") return "sum";
    const over = regionMeans[name];
    return over ? { meanOver: this.#panel(over, year).values } : "unknown";
  }

  #column(name: string, column: ReadColumn, rule: RegionFigure): KeyColumn {
    return { ...column, name, values: withRegions(column.values, rule, this.#places) };
  }

  /** The law's standard costs times inhabitants on 1 November, for municipalities and for regions. */
  #structuralCost(law: Evaluation): KeyColumn {
    const times = (cost: string, people: string) => {
      const inhabitants = law.column(people);
      return law.column(cost).map((each, row) => each * inhabitants[row]!);
    };
    const municipal = times("structural_cost_pc", "population_1_november");
    const regional = times("region_structural_cost_pc", "region_population_1_november");
    return {
      name: lawColumn,
      unit: "SEK",
      year: law.year,
      status: this.#codes
        .map((code) => law.status("structural_cost_pc", code))
        .reduce(worseStatus, "derived"),
      source: "Lag (2004:773) 8–10 §§",
      values: Float64Array.from([...municipal, ...regional]),
    };
  }

  get #codes(): readonly string[] {
    return this.#places.levels.municipality!.codes;
  }

  #panel(name: string, year: number): ReadColumn {
    return readColumn(this.#tables.get("panel")!, name, year, this.#codes);
  }

  #panelNames(): string[] {
    const { numbers } = this.#tables.get("panel")!;
    return [...numbers.keys()].filter((name) => name !== "year");
  }
}

function kronor(perInhabitant: ReadColumn, people: ReadColumn): ReadColumn {
  return combined("SEK", perInhabitant, people, (each, all) => each * all);
}
