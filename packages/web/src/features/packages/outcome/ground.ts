import type { Status } from "@barkraft/core";
import {
  columnsOfKey,
  columnsOfRules,
  type KeyColumn,
  type MonthlyRate,
  monthOf,
  type PackagePlaces,
  type ReceiverKind,
  type SupportPackage,
} from "@barkraft/finance";
import { type CountyRate, needColumns } from "@barkraft/sweden";

/** The places of a year as the server sends them. */
export interface GroundBody {
  readonly year: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly ReceiverKind[];
  readonly per_inhabitant: string;
  readonly columns: readonly {
    readonly name: string;
    readonly unit: string;
    readonly year: number;
    readonly status: Status;
    readonly source: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly unemployment: { readonly first: string; readonly values: readonly (number | null)[] } | null;
  readonly counties: readonly {
    readonly code: string;
    readonly first: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** The places of a year, who lives there, and unemployment by month. */
export interface Ground extends PackagePlaces {
  readonly inhabitants: KeyColumn;
  readonly unemployment: MonthlyRate | undefined;
  /** Unemployment of each county. */
  readonly counties: readonly CountyRate[];
}

/** Where the places that a package needs are asked for: with every column that its keys and its need read. */
export function groundPath(year: number, documents: readonly SupportPackage[]): string {
  const names = documents.flatMap(({ measures, columns: own }) =>
    measures
      .flatMap(({ key, rules }) => [
        ...(key === undefined || key === "per-inhabitant" ? [] : columnsOfKey(key)),
        ...(rules ? columnsOfRules(rules) : []),
      ])
      .filter((name) => !own.some((column) => column.name === name)),
  );
  const [inHand] = documents;
  const columns = [...new Set([...names, ...(inHand ? needColumns(inHand) : [])])].sort().join(",");
  return `/v1/packages/places/${year}${columns === "" ? "" : `?columns=${encodeURIComponent(columns)}`}`;
}

/** The body as numbers. */
export function groundOf(body: GroundBody): Ground {
  const { codes, names, kinds, per_inhabitant, columns, unemployment, counties } = body;
  const numbers = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  const byName = new Map(
    columns.map(({ values, ...described }) => [described.name, { ...described, values: numbers(values) }]),
  );
  return {
    receivers: { codes, names, kinds },
    columns: byName,
    perInhabitant: { kind: "column", column: per_inhabitant },
    inhabitants: byName.get(per_inhabitant)!,
    unemployment: unemployment
      ? { first: monthOf(unemployment.first), values: numbers(unemployment.values) }
      : undefined,
    counties: counties.map(({ code, first, values }) => ({
      code,
      rate: { first: monthOf(first), values: numbers(values) },
    })),
  };
}
