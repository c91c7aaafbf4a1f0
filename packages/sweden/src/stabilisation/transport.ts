import { knownOrNull } from "@barkraft/core";
import type { AssistanceEstimate, AssistanceHeldBack } from "@barkraft/finance";
import type { SupportGround } from "./ground.ts";

type Numbers = readonly (number | null)[];
type ColumnName =
  | "population"
  | "taxRevenue"
  | "grants"
  | "netCost"
  | "financialNet"
  | "incomeEqualisation"
  | "taxBase"
  | "costPerEmployee"
  | "employees"
  | "workingAge"
  | "taxRate";

const columnNames: readonly ColumnName[] = [
  "population",
  "taxRevenue",
  "grants",
  "netCost",
  "financialNet",
  "incomeEqualisation",
  "taxBase",
  "costPerEmployee",
  "employees",
  "workingAge",
  "taxRate",
];

/** What a page needs to compute the support by itself; null where unknown. */
export interface TransportedSupport {
  readonly model_version: string;
  readonly data_version: string;
  readonly year: number;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly facts: SupportGround["facts"];
  readonly columns: Readonly<Record<ColumnName, Numbers>>;
  readonly need: readonly Numbers[];
  /** The estimates of what unemployment does to social assistance, and how they did on years they had not seen. */
  readonly assistance: {
    readonly estimates: readonly AssistanceEstimate[];
    readonly held_back: readonly AssistanceHeldBack[];
    /** Of the last year of the estimate. */
    readonly population: Numbers;
  };
}

/** Packs the ground of the support to be sent as JSON. */
export function packSupport(
  versions: { readonly model: string; readonly data: string },
  ground: SupportGround,
  assistance: {
    readonly estimates: readonly AssistanceEstimate[];
    readonly heldBack: readonly AssistanceHeldBack[];
    readonly population: Float64Array;
  },
): TransportedSupport {
  return {
    model_version: versions.model,
    data_version: versions.data,
    year: ground.year,
    codes: ground.codes,
    names: ground.names,
    facts: ground.facts,
    columns: Object.fromEntries(columnNames.map((name) => [name, packed(ground[name])])) as Record<
      ColumnName,
      Numbers
    >,
    need: ground.need.map(packed),
    assistance: {
      estimates: assistance.estimates,
      held_back: assistance.heldBack,
      population: packed(assistance.population),
    },
  };
}

/** The ground of the support as it was before it was packed. */
export function unpackSupport({
  year,
  codes,
  names,
  facts,
  columns,
  need,
}: TransportedSupport): SupportGround {
  const read = Object.fromEntries(columnNames.map((name) => [name, unpacked(columns[name])])) as Record<
    ColumnName,
    Float64Array
  >;
  return { year, codes, names, facts, need: need.map(unpacked), ...read };
}

const packed = (values: Float64Array): Numbers => Array.from(values, knownOrNull);

const unpacked = (values: Numbers): Float64Array => Float64Array.from(values, (value) => value ?? Number.NaN);
