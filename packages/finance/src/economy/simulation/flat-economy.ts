import { exactSum } from "@barkraft/core";
import type { EconomyAssumptions, EconomyDrivers } from "../drivers.ts";
import { guaranteeLaw } from "../guarantee-law.ts";
import type { GuaranteeRules } from "../law.ts";
import type { EconomyOpening } from "../opening.ts";
import { prepareEconomy } from "../prepare.ts";
import { projectPreparedEconomy } from "../project.ts";
import type { Projection } from "../projection.ts";
import { inputAt, nationAt, placeAt, stateAt } from "./kernel/layout.ts";
import type { SimulatedQuantity } from "./quantities.ts";
import { checkShocks, type PlaceShock, type ShockModel } from "./shocks.ts";

/** Limits whose overstepping is counted, as shares of tax and grants. */
export interface Limits {
  /** Debt above this share counts. */
  readonly debt: number;
  /** Equity below this share counts. */
  readonly equity: number;
}

/** Everything a simulation reads. Plain numbers and typed arrays, so that it can be sent to a thread or a worker. */
export interface FlatEconomy {
  readonly years: number;
  readonly count: number;
  readonly openingYear: number;
  readonly places: readonly string[];
  /** A number of each place's own, which its shocks belong to wherever it stands in the list. */
  readonly numbers: Int32Array;
  /** Whether the other places are held to the nation's path, as when only some places are simulated. */
  readonly isNationHeld: boolean;
  readonly opening: Float64Array;
  readonly stateSize: number;
  readonly recoveryYears: number;
  readonly inputs: Float64Array;
  readonly perPlace: Float64Array;
  readonly nation: Float64Array;
  readonly effectiveInterest: number;
  readonly assumptions: EconomyAssumptions;
  readonly shocks: {
    readonly steering: number;
    readonly persistence: Float64Array;
    /** Deviations of the three national shocks. */
    readonly deviation: Float64Array;
    /** Lower triangular roots of the correlations, row by row. */
    readonly nationalRoot: Float64Array;
    readonly localRoot: Float64Array;
  };
  readonly quantities: readonly SimulatedQuantity[];
  /** The projection of every quantity kept: quantity by quantity, each with one value per year and place. */
  readonly projected: Float64Array;
  /** Tax and grants in the projection, one value per year and place. */
  readonly income: Float64Array;
}

/** What a simulation is made of. */
export interface SimulationQuestion {
  readonly opening: EconomyOpening;
  readonly drivers: EconomyDrivers;
  readonly assumptions: EconomyAssumptions;
  readonly rulesOf: (year: number) => GuaranteeRules;
  readonly shocks: ShockModel;
  readonly limits: Limits;
  readonly quantities: readonly SimulatedQuantity[];
  /** The number that each place's shocks belong to. */
  readonly numbers: Int32Array;
  /** Rows of the places to simulate, the others held to the nation's path; all of them unless given. */
  readonly rows?: readonly number[];
}

/** The flat arrays of a simulation, and the projection that its paths spread around. */
export function flatEconomy(question: SimulationQuestion): { flat: FlatEconomy; projection: Projection } {
  const { opening, drivers, assumptions, rulesOf, shocks, quantities, numbers } = question;
  const roots = checkShocks(shocks);
  const law = guaranteeLaw(rulesOf);
  const prepared = prepareEconomy(opening, drivers, assumptions, law);
  const projection = projectPreparedEconomy(opening, drivers, assumptions, law, prepared);
  const all = opening.places.length;
  const rows = question.rows ?? opening.places.map((_, row) => row);
  const { years } = drivers;
  const { recoveryYears } = assumptions.balance;
  const stateSize = stateAt.deficits + recoveryYears + 1;

  const start = new Float64Array(rows.length * stateSize);
  const perPlace = new Float64Array(rows.length * placeAt.size);
  rows.forEach((row, place) => {
    const state = start.subarray(place * stateSize);
    state[stateAt.taxBase] = opening.taxBase[row]!;
    state[stateAt.taxBaseBefore] = opening.taxBaseYearBefore[row]!;
    state[stateAt.localCost] = 1;
    state[stateAt.people] = 1;
    state[stateAt.depreciation] = opening.depreciation[row]!;
    state[stateAt.investment] = opening.investment[row]!;
    state[stateAt.debt] = opening.debt[row]!;
    state[stateAt.equity] = opening.equity[row]!;
    state[stateAt.reserve] = opening.reserve[row]!;
    opening.deficits.forEach((column, age) => {
      state[stateAt.deficits + age] = column[row]!;
      state[stateAt.claimed]! += column[row]!;
    });
    const own = perPlace.subarray(place * placeAt.size);
    own[placeAt.otherFinancialNet] = opening.otherFinancialNet[row]!;
    own[placeAt.selfFinancing] = opening.selfFinancing[row]!;
    own[placeAt.taxBaseDeviation] = shocks.local.local_tax_base.deviation[row]!;
    own[placeAt.costDeviation] = shocks.local.local_cost.deviation[row]!;
    own[placeAt.peopleDeviation] = shocks.local.local_population.deviation[row]!;
    own[placeAt.debtLimit] = question.limits.debt;
    own[placeAt.equityLimit] = question.limits.equity;
    own[placeAt.reserveThreshold] = assumptions.balance.reserveThreshold[row]!;
  });

  const inputs = new Float64Array(years * rows.length * inputAt.size);
  const nation = new Float64Array(years * nationAt.size);
  let appropriation = prepared.appropriation;
  for (let year = 0; year < years; year++) {
    const { national, local } = drivers;
    const rules = rulesOf(opening.year + year + 1);
    rows.forEach((row, place) => {
      const at = year * all + row;
      inputs.set(
        [
          prepared.relativeTaxBase[at]!,
          local.localTaxBaseGrowth[at]!,
          local.taxRate[at]!,
          prepared.inhabitants[at]!,
          prepared.otherGrants[at]!,
          prepared.netCost[at]!,
          local.localCostGrowth[at]!,
          local.plannedInvestment[at]!,
          local.addedGrants[at]!,
          rules.grantRate[row]!,
          rules.feeRate[row]!,
          year === 0 ? 0 : resultShare(projection, at),
        ],
        (year * rows.length + place) * inputAt.size,
      );
    });
    appropriation *= 1 + national.grantGrowth[year]!;
    const sumOf = (column: Float64Array, from: number) =>
      exactSum(column.subarray(from * all, from * all + all));
    nation.set(
      [
        national.taxBaseGrowth[year]!,
        national.unitCostGrowth[year]!,
        national.efficiency[year]!,
        national.interest[year]!,
        appropriation + national.addedGrants[year]!,
        rules.guaranteeLevel,
        sumOf(projection.columns.tax_base, year + 1),
        year === 0 ? exactSum(opening.taxBaseYearBefore) : sumOf(projection.columns.tax_base, year - 1),
        sumOf(prepared.inhabitants, year),
        sumOf(projection.columns.income_equalisation, year + 1),
        sumOf(prepared.otherGrants, year),
      ],
      year * nationAt.size,
    );
  }

  const persistenceOf = (shock: { readonly persistence: number } | PlaceShock) => shock.persistence;
  const { national, local } = shocks;
  return {
    projection,
    flat: {
      years,
      count: rows.length,
      openingYear: opening.year,
      places: rows.map((row) => opening.places[row]!),
      numbers: Int32Array.from(rows, (row) => numbers[row]!),
      isNationHeld: question.rows !== undefined,
      opening: start,
      stateSize,
      recoveryYears,
      inputs,
      perPlace,
      nation,
      effectiveInterest: opening.effectiveInterest,
      assumptions,
      shocks: {
        steering: shocks.steering,
        persistence: Float64Array.from(
          [
            national.tax_base,
            national.price,
            national.interest,
            local.local_tax_base,
            local.local_cost,
            local.local_population,
          ].map(persistenceOf),
        ),
        deviation: Float64Array.of(
          national.tax_base.deviation,
          national.price.deviation,
          national.interest.deviation,
        ),
        nationalRoot: Float64Array.from(roots.national.flat()),
        localRoot: Float64Array.from(roots.local.flat()),
      },
      quantities,
      ...projectedOf(quantities, projection, rows, years),
    },
  };
}

/** Result as a share of tax and grants in the projection. */
function resultShare({ columns }: Projection, at: number): number {
  return columns.result[at]! / (columns.own_tax[at]! + columns.grants[at]!);
}

/** What the paths spread around. */
function projectedOf(
  quantities: readonly SimulatedQuantity[],
  { columns, places }: Projection,
  rows: readonly number[],
  years: number,
): { readonly projected: Float64Array; readonly income: Float64Array } {
  const cells = years * rows.length;
  const projected = new Float64Array(quantities.length * cells);
  const income = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const at = (Math.floor(cell / rows.length) + 1) * places.length + rows[cell % rows.length]!;
    income[cell] = columns.own_tax[at]! + columns.grants[at]!;
    quantities.forEach((quantity, index) => {
      projected[index * cells + cell] =
        quantity === "tax_and_grants" ? income[cell]! : columns[quantity][at]!;
    });
  }
  return { projected, income };
}
