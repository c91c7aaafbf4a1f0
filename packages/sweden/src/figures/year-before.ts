import {
  type Evaluation,
  type InputColumn,
  InputError,
  type Places,
  type Status,
  worseStatus,
} from "@barkraft/core";
import { sweden } from "../scheme.ts";
import { unknownColumn } from "./cells.ts";

type Cells = (law: Evaluation) => { readonly values: Float64Array; readonly of: readonly string[] };

const same =
  (id: string): Cells =>
  (law) => ({ values: law.column(id), of: [id] });

/** A grant that is not at hand is not counted; an item that is not at hand leaves the sum unknown. */
const itemsOf =
  (items: readonly string[], grants: readonly string[], nationalItem: string): Cells =>
  (law) => {
    const national = law.value(nationalItem, "00") ?? Number.NaN;
    const counted = [...items, ...grants].map((id) => law.column(id));
    const isGrant = counted.map((_, position) => position >= items.length);
    const values = counted[0]!.map((_, place) =>
      counted.reduce((sum, column, position) => {
        const value = column[place]!;
        return sum + (isGrant[position] && Number.isNaN(value) ? 0 : value);
      }, national),
    );
    return { values, of: [...items, ...grants] };
  };

/** Inputs that the law of the year before gives, by id. */
const inputsOfYearBefore: Readonly<Record<string, Cells>> = {
  guaranteed_tax_capacity_year_before: same("guaranteed_tax_capacity"),
  municipal_grant_rate_year_before: same("municipal_grant_rate_in_force"),
  municipal_fee_rate_year_before: same("municipal_fee_rate_in_force"),
  regional_grant_rate_year_before: same("regional_grant_rate_in_force"),
  regional_fee_rate_year_before: same("regional_fee_rate_in_force"),
  scaled_tax_base_year_before: (law) => {
    const factor = law.value("scaling_factor", "00") ?? Number.NaN;
    return { values: law.column("tax_base").map((base) => base * factor), of: ["tax_base"] };
  },
  income_equalisation_year_before_pc: same("income_equalisation_pc"),
  other_items_year_before_pc: itemsOf(
    ["cost_equalisation_pc"],
    ["structural_grant_pc", "introduction_grant_pc"],
    "regulating_item_pc",
  ),
  region_income_equalisation_year_before_pc: same("region_income_equalisation_pc"),
  region_other_items_year_before_pc: itemsOf(
    ["region_cost_equalisation_pc"],
    ["region_structural_grant_pc", "region_introduction_grant_pc"],
    "region_regulating_item_pc",
  ),
};

/**
 * The inputs that follow from the law of the year before, under the law in force: `lawOfYearBefore` evaluates that
 * year. Unknown where its law is not held or its figures are not at hand.
 */
export function yearBeforeInputs(
  places: Places,
  year: number,
  lawOfYearBefore: () => Evaluation | undefined,
): ReadonlyMap<string, InputColumn> {
  const law = evaluated(lawOfYearBefore);
  return new Map(
    Object.entries(inputsOfYearBefore).map(([id, cells]): [string, InputColumn] => {
      const { level } = sweden.declaration.inputs.find((each) => each.id === id)!;
      const { codes } = places.levels[level]!;
      return [id, law ? columnOf(law, cells, codes) : unknownColumn(codes.length, year - 1)];
    }),
  );
}

function columnOf(law: Evaluation, cells: Cells, codes: readonly string[]): InputColumn {
  const { values, of } = cells(law);
  return {
    values,
    year: law.year,
    statusAt: (place) =>
      Number.isNaN(values[place]!)
        ? "unknown"
        : of
            .map((id) => law.status(id, codes[place]!))
            .map((status): Status => (status === "unknown" ? "estimated" : status))
            .reduce(worseStatus, "derived"),
    sourceAt: () => undefined,
  };
}

function evaluated(lawOfYearBefore: () => Evaluation | undefined): Evaluation | undefined {
  try {
    return lawOfYearBefore();
  } catch (error) {
    // The years before the first one, and years whose figures nobody supplied, have no law to carry over.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
