import type { Places, Table } from "@barkraft/core";
import type { AssistancePanel } from "@barkraft/finance";
import { panelColumn } from "./panel-column.ts";

/** The years for which both unemployment and social assistance are published. */
export const assistanceYears = { first: 2010, last: 2022 } as const;

/** Unemployment of those aged 18–64 and social assistance paid, for every municipality and year. */
export function assistancePanel(tables: ReadonlyMap<string, Table>, places: Places): AssistancePanel {
  const panel = tables.get("panel")!;
  const years = Array.from(
    { length: assistanceYears.last - assistanceYears.first + 1 },
    (_, at) => assistanceYears.first + at,
  );
  const read = (column: string) => years.map((year) => panelColumn(panel, column, places, year));
  return {
    codes: places.levels.municipality!.codes,
    years,
    unemployment: read("unemployment_18_64_pct"),
    assistance: read("social_assistance_paid_pc"),
    population: read("population"),
  };
}

/** The years of delay that the estimate allows unless somebody says otherwise. */
export const usualLags = 1;

/** Every third unemployed stood outside unemployment insurance, as Kommunal's chair said in 2009; percent. */
export const usualUninsured = 100 / 3;
