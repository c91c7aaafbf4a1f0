import { InputError, nearestNames, type Places, type Problem, type Table } from "@barkraft/core";
import {
  type AnalysisColumn,
  analysisColumn,
  landArea,
  madeOf,
  yearsIn,
} from "../figures/analysis-column.ts";

/** Service areas of the reference costs, and the column of the panel that holds the same net cost, if one does. */
export const referenceAreas: Readonly<Record<string, string | null>> = {
  preschool: null,
  after_school_care: null,
  compulsory_school: null,
  upper_secondary_school: null,
  individual_and_family_care: "net_cost_individual_and_family_care_pc",
  elderly_care: null,
  disability_lss: "net_cost_disability_lss_pc",
};

/** A user's own column: a value for each municipality, by code. */
export type OwnColumns = ReadonlyMap<string, Readonly<Record<string, number>>>;

const functions = ["share", "log", "sqrt"] as const;
const mostFunctions = 3;

/** Reads the columns that a need model names. */
export class NeedColumns {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #places: Places;
  readonly #year: number;
  readonly #own: OwnColumns;

  constructor(tables: ReadonlyMap<string, Table>, places: Places, year: number, own: OwnColumns = new Map()) {
    this.#tables = tables;
    this.#places = places;
    this.#year = year;
    this.#own = own;
  }

  /** The names that can be used, beside the functions share(), log() and sqrt() of them. */
  names(): string[] {
    return [...this.#panelColumns(), "density", "land_area_km2", ...this.#own.keys()];
  }

  /** Names that can be a cost: kronor per inhabitant, or a service area of the reference costs. */
  costNames(): string[] {
    const perInhabitant = this.#panelColumns().filter(
      (name) => name.startsWith("net_") && name.endsWith("_pc"),
    );
    return [...perInhabitant, ...Object.keys(referenceAreas)];
  }

  /** Inhabitants on 31 December of the year. */
  population(): AnalysisColumn {
    return this.#panel("population");
  }

  /** The net cost of a name, and the law's reference cost of the same service where there is one. */
  cost(name: string): { cost: AnalysisColumn; reference?: AnalysisColumn } | Problem {
    const area =
      name in referenceAreas
        ? name
        : Object.keys(referenceAreas).find((each) => referenceAreas[each] === name);
    const table = this.#tables.get("reference-costs")!;
    const fromReference = (column: string) =>
      analysisColumn(table, column, this.#places, this.#year, ["area", area!]);
    const reference = area === undefined ? undefined : fromReference("reference_cost_pc");
    const isHeld = reference?.values.some((value) => !Number.isNaN(value));
    const beside = reference && isHeld ? { reference } : {};
    if (name in referenceAreas) return { cost: { ...fromReference("net_cost_pc"), id: name }, ...beside };
    if (this.costNames().includes(name)) return { cost: this.#panel(name), ...beside };
    return unknownColumn("cost", name, this.costNames(), "the name of a net cost");
  }

  /** A cost driver: a column, or share(), log() or sqrt() of one. Logarithms and roots of negative numbers are unknown. */
  driver(written: string, depth = 0): AnalysisColumn | Problem {
    const [, name, inner] = /^\s*(\w+)\((.*)\)\s*$/s.exec(written) ?? [];
    if (name === undefined || inner === undefined) return this.#column(written.trim());
    if (!(functions as readonly string[]).includes(name) || depth >= mostFunctions) {
      return unknownColumn(
        "by",
        written,
        functions,
        `a column, or one of ${functions.join(", ")} of a column`,
      );
    }
    const of = this.driver(inner, depth + 1);
    if ("code" in of) return of;
    const id = `${name}(${of.id})`;
    if (name === "log") return madeOf(id, "number", [of], ([value]) => Math.log(value!));
    if (name === "sqrt") return madeOf(id, "number", [of], ([value]) => Math.sqrt(value!));
    return madeOf(id, "percent", [of, this.population()], ([value, people]) => (100 * value!) / people!);
  }

  #column(name: string): AnalysisColumn | Problem {
    const own = this.#own.get(name);
    if (own) return ownColumn(name, own, this.#places, this.#year);
    const area = landArea(this.#tables.get("municipalities")!, this.#places);
    if (name === "land_area_km2") return area;
    if (name === "density") {
      return madeOf(
        "density",
        "inhabitants/km2",
        [this.population(), area],
        ([people, km2]) => people! / km2!,
      );
    }
    if (this.#panelColumns().includes(name)) return this.#panel(name);
    return unknownColumn("by", name, this.names(), "the name of a column");
  }

  #panel(name: string): AnalysisColumn {
    return analysisColumn(this.#tables.get("panel")!, name, this.#places, this.#year);
  }

  #panelColumns(): string[] {
    const { numbers, descriptions } = this.#tables.get("panel")!;
    return [...descriptions.keys()].filter((name) => numbers.has(name) && name !== "year");
  }

  /** Throws an `InputError` when the panel has no rows of the year. */
  requireYear(): void {
    const years = yearsIn(this.#tables.get("panel")!);
    if (years.includes(this.#year)) return;
    throw new InputError([
      {
        code: "no_figures",
        place: "year",
        found: String(this.#year),
        expected: `a year with figures, from ${years[0]} to ${years.at(-1)}`,
        advice: "Choose another year, or supply the rows in panel.csv through --data.",
      },
    ]);
  }
}

function ownColumn(
  id: string,
  values: Readonly<Record<string, number>>,
  places: Places,
  year: number,
): AnalysisColumn {
  const { codes } = places.levels.municipality!;
  return {
    id,
    values: Float64Array.from(codes, (code) => values[code] ?? Number.NaN),
    unit: "number",
    year,
    status: "assumed",
    sources: [{ publisher: "", table: id, file: "", kind: "user", licence: "", vintage: "" }],
  };
}

function unknownColumn(place: string, found: string, names: Iterable<string>, expected: string): Problem {
  const near = nearestNames(found.slice(0, 100), names);
  return {
    code: "unknown_column",
    place,
    found: `'${found.slice(0, 100)}'`,
    expected,
    advice:
      near.length > 0 ? `Did you mean ${near.join(", ")}?` : "`barkraft need --list` lists all of them.",
  };
}
