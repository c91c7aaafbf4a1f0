import { sweden } from "@barkraft/sweden";

/** The year that is computed when nothing says otherwise: the first of the present law. */
export const defaultYear = 2020;

/** Levels that results are listed for. */
export const resultLevels = ["municipality", "region", "county"] as const;

export type ResultLevel = (typeof resultLevels)[number];

/** A figure of a result row: its stable column name and the quantity it shows at each level. */
export interface FigureColumn {
  readonly name: string;
  readonly quantity: Readonly<Partial<Record<ResultLevel, string>>>;
}

/** The stable columns of `equalise`, in order. A level without a quantity has the figure unknown. */
export const figureColumns = [
  {
    name: "income_equalisation_pc",
    quantity: {
      municipality: "income_equalisation_pc",
      region: "region_income_equalisation_pc",
      county: "county_income_equalisation_pc",
    },
  },
  { name: "cost_equalisation_pc", quantity: { municipality: "cost_equalisation_pc" } },
  { name: "structural_grant_pc", quantity: { municipality: "structural_grant_pc" } },
  { name: "introduction_grant_pc", quantity: { municipality: "introduction_grant_pc" } },
  {
    name: "regulating_item_pc",
    quantity: { municipality: "regulating_item_pc", region: "region_regulating_item_pc" },
  },
  { name: "total_pc", quantity: { municipality: "total_pc" } },
  { name: "total_tsek", quantity: { municipality: "total_tsek" } },
] as const satisfies readonly FigureColumn[];

export type FigureName = (typeof figureColumns)[number]["name"];

/** Unit of a stable column. */
export function unitOf(name: FigureName): string {
  const column = figureColumns.find((each) => each.name === name)!;
  return sweden.nodes[sweden.slotOf.get(column.quantity.municipality)!]!.unit;
}
