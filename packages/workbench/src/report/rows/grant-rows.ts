import type { GrantResult } from "../../services/grant.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { FlatRow } from "../result-rows.ts";

/** Stable column names of a grant in CSV, amounts in SEK per inhabitant. */
export const grantColumns: readonly string[] = [
  "code",
  "name",
  "cost_model",
  "grant_pc",
  "cost_equalisation_item_pc",
  "change_of_item_pc",
  "total_pc",
  "status",
];

/** One row for each municipality and cost model. */
export function grantRows({ rows, perInhabitant }: GrantResult): FlatRow[] {
  return rows.flatMap(({ code, name, effects }) =>
    effects.map(({ model, itemBefore, change, status }) => ({
      code,
      name,
      cost_model: model,
      grant_pc: inOre(perInhabitant),
      cost_equalisation_item_pc: inOre(itemBefore),
      change_of_item_pc: inOre(change),
      total_pc: inOre(perInhabitant + change),
      status,
    })),
  );
}

/** A grant with its assumptions as JSON. */
export function jsonGrant(result: GrantResult) {
  return {
    country: "se",
    equalisation_year: result.year,
    ...versionFields(result.versions),
    price_level: "nominal",
    source: "Calculation on data from Kolada and Statistics Sweden",
    unit: "SEK/inhabitant",
    amount_sek: result.amount,
    key: "per-capita",
    inhabitants: result.inhabitants,
    grant_pc: inOre(result.perInhabitant),
    cost_models: result.models,
    rows: grantRows(result),
  };
}

function inOre(amount: number): number {
  return Number(amount.toFixed(2));
}
