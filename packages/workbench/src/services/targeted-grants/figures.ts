import { type FigureSource, InputError, type Table } from "@barkraft/core";
import {
  type GrantSearch,
  isLocalGrant,
  searchRegister,
  type TargetedGrant,
  unknownGrant,
} from "@barkraft/finance";
import { generalGrantsByYear, grantPanelColumns, registerOf, registerTables } from "@barkraft/sweden";
import { type GivenTable, layRows, loadTables } from "../../store/index.ts";
import type { Country } from "../country.ts";

/** The register with what it is compared and shared with. */
export interface GrantFigures {
  readonly tables: ReadonlyMap<string, Table>;
  readonly grants: readonly TargetedGrant[];
  readonly search: GrantSearch;
  /** Million SEK by year. */
  readonly general: ReadonlyMap<number, number>;
  readonly sources: readonly FigureSource[];
  /** First and last year with an outcome. */
  readonly years: { readonly first: number; readonly last: number };
}

const known = new WeakMap<Country, Promise<GrantFigures>>();

/**
 * The register over the shipped figures and the user's own. Loaded when first asked for, because nothing else reads
 * its tables. Throws an `InputError` for a register that contradicts itself, a `DataError` for broken tables.
 */
export function grantFigures(country: Country): Promise<GrantFigures> {
  const found = known.get(country);
  if (found) return found;
  const loading = load(country);
  known.set(country, loading);
  // A failure is not kept: the next request tries again.
  loading.catch(() => known.delete(country));
  return loading;
}

async function load({ overlay }: Country): Promise<GrantFigures> {
  const { tables } = await loadTables({
    names: [...registerTables, "municipalities", "panel"],
    columns: { panel: grantPanelColumns },
    overlay,
  });
  return figuresOf(tables);
}

/**
 * A country whose register has a user's rows over it. Throws an `InputError` for a register that contradicts itself, a
 * `DataError` for broken rows.
 */
export async function withOwnRegister(
  country: Country,
  given: ReadonlyMap<string, GivenTable>,
): Promise<Country> {
  const { tables } = await grantFigures(country);
  const figures = figuresOf(await layRows(tables, given));
  const own = country.withTables(
    [...given].map(([file, { rows }]) => ({ file, content: JSON.stringify(rows) })),
  );
  known.set(own, Promise.resolve(figures));
  return own;
}

function figuresOf(tables: ReadonlyMap<string, Table>): GrantFigures {
  const grants = registerOf(tables);
  const general = generalGrantsByYear(tables);
  const years = [...general.keys()];
  return {
    tables,
    grants,
    general,
    search: searchRegister(grants),
    sources: sourcesOf(tables),
    years: { first: Math.min(...years), last: Math.max(...years) },
  };
}

/** Where the register's amounts come from; a user's own tables among them. */
function sourcesOf(tables: ReadonlyMap<string, Table>): FigureSource[] {
  return ["targeted-grant-amounts", "national"].flatMap((name) => {
    const { origins, descriptions } = tables.get(name)!;
    const column = name === "national" ? "general_grants_appropriation_area_25_msek" : "amount_msek";
    const { source, licence, vintage } = descriptions.get(column)!;
    return origins.map(({ kind, file }) =>
      kind === "user"
        ? { publisher: "", table: name, file, kind, licence: "", vintage: "" }
        : { publisher: source, table: name, file, kind, licence, vintage },
    );
  });
}

/** The grants of these ids, each once. Throws an `InputError` with every id that is not in the register or not local. */
export function grantsNamed(grants: readonly TargetedGrant[], ids: readonly string[]): TargetedGrant[] {
  const local = grants.filter(isLocalGrant);
  const wanted = [...new Set(ids)];
  const problems = wanted
    .filter((id) => !local.some((grant) => grant.id === id))
    .map((id) => unknownGrant(id, grants, "grants"));
  if (problems.length > 0) throw new InputError(problems);
  return wanted.map((id) => local.find((grant) => grant.id === id)!);
}
