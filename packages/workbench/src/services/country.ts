import { createHash } from "node:crypto";
import {
  type CompiledReform,
  compileReform,
  Evaluation,
  type InputColumn,
  InputError,
  missingParameters,
  type Places,
  type Reform,
  type Table,
} from "@barkraft/core";
import {
  type LawOfYear,
  lawOf,
  type Municipality,
  modelVersion,
  municipalitiesOf,
  neededColumns,
  packYear,
  placesOf,
  sweden,
  type TransportedYear,
  type YearGround,
  years,
} from "@barkraft/sweden";
// Past the index, which opens much that one computation never needs.
import type { DataDigests, Note } from "../store/index.ts";
import { loadTables } from "../store/load.ts";
import { requireNationalTotals } from "./outcome/national-totals.ts";
import { refuseSwappedUnits } from "./reform-document/swapped-units.ts";

/** Which law and which figures a result was computed with: the same pair gives the same result. */
export interface Versions {
  readonly model: string;
  readonly data: string;
}

/** Whether a year can be computed with the figures at hand, and if not why. */
export interface YearState {
  readonly year: number;
  readonly computable: boolean;
  readonly reason: string | null;
}

/** A baseline and, when there is one, the reform applied to it. */
export interface Evaluated {
  readonly baseline: Evaluation;
  readonly reformed: Evaluation | undefined;
}

/** Sweden with its figures loaded. Evaluates a year once and keeps the result. */
export class Country {
  readonly versions: Versions;
  readonly places: Places;
  readonly municipalities: readonly Municipality[];
  readonly notes: readonly Note[];
  /** The loaded tables, for what is shown rather than computed with. */
  readonly tables: ReadonlyMap<string, Table>;
  /** The user's folder of tables that stand over the shipped ones. */
  readonly overlay: string | undefined;
  /** Digests of all figures; undefined where nothing is exported. */
  readonly digests: DataDigests | undefined;
  readonly #laws = new Map<number, LawOfYear>();
  readonly #baselines = new Map<number, Evaluation>();

  constructor(
    tables: ReadonlyMap<string, Table>,
    dataVersion: string,
    notes: readonly Note[],
    overlay?: string,
    digests?: DataDigests,
  ) {
    const municipalities = tables.get("municipalities");
    if (!municipalities) throw new Error("table 'municipalities' was not loaded");
    this.tables = tables;
    this.overlay = overlay;
    this.digests = digests;
    this.versions = { model: modelVersion, data: dataVersion };
    this.places = placesOf(municipalities);
    this.municipalities = municipalitiesOf(municipalities);
    this.notes = notes;
  }

  /** The baseline of a year. Throws an `InputError` when a figure or parameter it needs is unknown. */
  baseline(year: number): Evaluation {
    const known = this.#baselines.get(year);
    if (known) return known;
    const { inputs, law } = this.#lawOf(year);
    // Without a law some parameter is missing, and evaluating says which.
    const evaluation = law ?? Evaluation.of(sweden, year, this.places, inputs);
    requireNationalTotals(evaluation);
    this.#baselines.set(year, evaluation);
    return evaluation;
  }

  /**
   * A year under a reform. When the baseline cannot be computed for want of a parameter that the reform
   * supplies, the reform's own values are the baseline.
   */
  evaluate(year: number, reform?: Reform): Evaluated {
    if (!reform || isEmpty(reform)) return { baseline: this.baseline(year), reformed: undefined };
    const compiled = compileReform(sweden, year, this.places, reform);
    refuseSwappedUnits(this.places, year, reform);
    if (missingParameters(sweden.declaration.parameters, year).length > 0) {
      const inputs = this.#inputsOf(year, compiled);
      const supplied = Evaluation.of(sweden, year, this.places, inputs, compiled);
      requireNationalTotals(supplied);
      return { baseline: supplied, reformed: undefined };
    }
    const baseline = this.baseline(year);
    return { baseline, reformed: baseline.under(compiled) };
  }

  /** All that a year, and a reform of it, is evaluated from. Throws as `evaluate` does. */
  ground(year: number, reform?: Reform): YearGround {
    this.evaluate(year, reform);
    const compiled =
      reform && !isEmpty(reform) ? compileReform(sweden, year, this.places, reform) : undefined;
    return {
      scheme: sweden,
      year,
      places: this.places,
      inputs: this.#inputsOf(year, compiled),
      reform: compiled,
    };
  }

  /** Every year whose law is held, with the reason when it cannot be computed. */
  years(): YearState[] {
    return years.map((year) => {
      try {
        this.baseline(year);
        return { year, computable: true, reason: null };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return { year, computable: false, reason: error.message };
      }
    });
  }

  /** What a page needs to evaluate a year by itself. */
  transported(year: number): TransportedYear {
    return packYear(this.versions, year, this.places, this.municipalities, this.#inputsOf(year));
  }

  /** The user's files whose rows stand over the shipped ones, with how many rows each. */
  get ownTables(): readonly { readonly file: string; readonly rows: number }[] {
    return [...this.tables.values()].flatMap(({ origins, originOfRow }) =>
      origins.flatMap(({ kind, file }, origin) => {
        const rows = originOfRow.filter((each) => each === origin).length;
        return kind === "user" && rows > 0 ? [{ file, rows }] : [];
      }),
    );
  }

  /**
   * The same country with tables of a user's own that none of its baselines rest on, so that what is exported names
   * them.
   */
  withTables(own: readonly { readonly file: string; readonly content: string }[]): Country {
    const userTables = own.map(({ file, content }) => ({
      file,
      digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    }));
    const version = createHash("sha256").update(this.versions.data);
    for (const { digest } of userTables) version.update(digest);
    const digests = this.digests && {
      ...this.digests,
      userTables: [...this.digests.userTables, ...userTables],
    };
    const data = version.digest("hex").slice(0, 12);
    const country = new Country(this.tables, data, this.notes, this.overlay, digests);
    for (const [year, baseline] of this.#baselines) country.#baselines.set(year, baseline);
    for (const [year, law] of this.#laws) country.#laws.set(year, law);
    return country;
  }

  /** A loaded table by name. */
  table(name: string): Table | undefined {
    return this.tables.get(name);
  }

  #inputsOf(year: number, reform?: CompiledReform): ReadonlyMap<string, InputColumn> {
    return this.#lawOf(year, reform).inputs;
  }

  #lawOf(year: number, reform?: CompiledReform): LawOfYear {
    const known = this.#laws.get(year);
    if (known) return known;
    try {
      const found = lawOf(this.tables, this.places, year, (before) => this.#lawOf(before).law);
      this.#laws.set(year, found);
      return found;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (error.problems.some(({ code }) => code !== "no_tax_base")) throw error;
      // Everything that the year lacks at once, parameters before tables.
      const { parameters } = sweden.declaration;
      throw new InputError([...missingParameters(parameters, year, reform?.parameters), ...error.problems]);
    }
  }
}

/** Loads the shipped figures, with a user's folder of tables over them when one is given. */
export async function loadCountry(overlay?: string): Promise<Country> {
  const { tables, dataVersion, notes, digests } = await loadTables({
    names: Object.keys(neededColumns),
    columns: neededColumns,
    overlay,
  });
  return new Country(tables, dataVersion, notes, overlay, digests);
}

function isEmpty({ changes, replace }: Reform): boolean {
  return Object.keys(changes ?? {}).length === 0 && Object.keys(replace ?? {}).length === 0;
}
