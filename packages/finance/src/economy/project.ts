import { exactSum } from "@barkraft/core";
import { checkProjection } from "./check.ts";
import type { EconomyAssumptions, EconomyDrivers } from "./drivers.ts";
import {
  balanceResult,
  borrowingNeed,
  costLevelAfter,
  debtAfter,
  depreciationAfter,
  effectiveInterestAfter,
  financialNet,
  liquidAssetsAfter,
  netCost,
  ownTax,
  selfFinancedInvestment,
  settingAside,
  taxBaseAfter,
  useOfReserve,
} from "./equations/index.ts";
import type { EconomyLaw } from "./law.ts";
import type { EconomyOpening } from "./opening.ts";
import { broughtForward, type PreparedEconomy, prepareEconomy } from "./prepare.ts";
import { type ProjectedQuantity, type Projection, projectedQuantities } from "./projection.ts";
import { restoreAndAge } from "./recovery.ts";

/**
 * The years ahead of all places of the opening, without chance. Nominal SEK. The order within a year: tax base, own
 * tax, the law's grants, net cost, depreciation, financial net, result; the reserve and the balance requirement;
 * investment, debt, liquid assets, equity. Throws an `InputError` with every impossible driver, and for a number that
 * is not known anywhere, with the place where it arose.
 */
export function projectEconomy(
  opening: EconomyOpening,
  drivers: EconomyDrivers,
  assumptions: EconomyAssumptions,
  law: EconomyLaw,
): Projection {
  checkProjection(opening, drivers, assumptions);
  return projectPreparedEconomy(
    opening,
    drivers,
    assumptions,
    law,
    prepareEconomy(opening, drivers, assumptions, law),
  );
}

/**
 * As `projectEconomy`, from what has been prepared: a change of the national drivers alone needs nothing new prepared.
 * `nationalGrowth` holds what equalises to another nation than these places: growth factor of its tax base over the two
 * years until each year.
 */
export function projectPreparedEconomy(
  opening: EconomyOpening,
  drivers: EconomyDrivers,
  assumptions: EconomyAssumptions,
  law: EconomyLaw,
  prepared: PreparedEconomy,
  nationalGrowth?: Float64Array,
): Projection {
  const { years, national, local } = drivers;
  const count = opening.places.length;
  const { balance } = assumptions;
  const columns = openingColumns(opening, prepared, years);
  const serviceCost = opening.serviceCost.map((cost) => withOpening(cost, years));
  const effectiveInterest = new Float64Array(years + 1).fill(opening.effectiveInterest);
  const priceLevel = new Float64Array(years + 1).fill(1);
  const deficits = opening.deficits.map((column) => column.slice());
  const localCost = new Float64Array(count).fill(1);

  let taxBaseBefore = opening.taxBaseYearBefore;
  let taxBase = opening.taxBase;
  let costLevel = 1;
  let appropriation = prepared.appropriation;

  for (let year = 0; year < years; year++) {
    const from = year * count;
    const to = from + count;
    const taxBaseNow = taxBase.map((before, place) =>
      taxBaseAfter(
        before,
        national.taxBaseGrowth[year]!,
        prepared.relativeTaxBase[from + place]!,
        local.localTaxBaseGrowth[from + place]!,
      ),
    );
    costLevel = costLevelAfter(costLevel, national.unitCostGrowth[year]!, national.efficiency[year]!);
    priceLevel[year + 1] = priceLevel[year]! * (1 + national.unitCostGrowth[year]!);
    effectiveInterest[year + 1] = effectiveInterestAfter(
      effectiveInterest[year]!,
      national.interest[year]!,
      assumptions.renewedDebt,
    );
    appropriation *= 1 + national.grantGrowth[year]!;
    const other = prepared.otherGrants.subarray(from, to).map((grants) => grants * priceLevel[year + 1]!);
    const given = law({
      year: opening.year + year + 1,
      equalisedTaxBase: nationalGrowth
        ? taxBaseBefore.map((base) => base * nationalGrowth[year]!)
        : broughtForward(taxBaseBefore, exactSum(taxBaseNow)),
      inhabitants: prepared.inhabitants.subarray(from, to),
      otherGrants: other,
      appropriation: appropriation + national.addedGrants[year]!,
    });

    for (let place = 0; place < count; place++) {
      const before = from + place;
      const now = to + place;
      const tax = ownTax(taxBaseNow[place]!, local.taxRate[before]!);
      const grants =
        given.incomeEqualisation[place]! +
        other[place]! +
        given.regulatingItem[place]! +
        local.addedGrants[before]!;
      localCost[place]! *= 1 + local.localCostGrowth[before]!;
      const cost = netCost(prepared.netCost[before]!, costLevel, localCost[place]!);
      const depreciation = depreciationAfter(
        columns.depreciation[before]!,
        columns.investment[before]!,
        assumptions.retiredDepreciation,
        assumptions.lifetime,
      );
      const financial = financialNet(
        opening.otherFinancialNet[place]!,
        columns.debt[before]!,
        effectiveInterest[year + 1]!,
      );
      const result = tax + grants - cost - depreciation + financial;

      const reserveBefore = columns.reserve[before]!;
      let claimed = 0;
      for (const column of deficits) claimed += column[place]!;
      const used = balance.usesReserve ? useOfReserve(result, reserveBefore) : 0;
      const setAside = balance.setsAside
        ? settingAside(
            result,
            tax + grants,
            reserveBefore,
            claimed,
            balance.reserveThreshold[place]!,
            balance.reserveCap,
          )
        : 0;
      const balanced = balanceResult(result, setAside, used);
      restoreAndAge(deficits, place, balanced);

      const planned = local.plannedInvestment[before]!;
      const investment = Number.isNaN(planned)
        ? selfFinancedInvestment(
            depreciation,
            result,
            opening.selfFinancing[place]!,
            assumptions.leastInvestment * depreciation,
          )
        : planned;
      const need = borrowingNeed(investment, depreciation, result);
      const debt = debtAfter(columns.debt[before]!, need);
      const equity = columns.equity[before]! + result;

      columns.inhabitants[now] = prepared.inhabitants[now]!;
      columns.tax_base[now] = taxBaseNow[place]!;
      columns.own_tax[now] = tax;
      columns.income_equalisation[now] = given.incomeEqualisation[place]!;
      columns.other_grants[now] = other[place]! + local.addedGrants[before]!;
      columns.regulating_item[now] = given.regulatingItem[place]!;
      columns.grants[now] = grants;
      columns.net_cost[now] = cost;
      columns.depreciation[now] = depreciation;
      columns.financial_net[now] = financial;
      columns.result[now] = result;
      columns.set_aside[now] = setAside;
      columns.reserve_used[now] = used;
      columns.reserve[now] = reserveBefore + setAside - used;
      columns.balance_result[now] = balanced;
      columns.to_restore[now] = sumAt(deficits, place);
      columns.overdue[now] = deficits.at(-1)![place]!;
      columns.investment[now] = investment;
      columns.borrowing[now] = need;
      columns.debt[now] = debt;
      columns.liquid_assets[now] = liquidAssetsAfter(
        columns.liquid_assets[before]!,
        columns.debt[before]!,
        need,
      );
      columns.equity[now] = equity;
      columns.equity_ratio[now] = equity / (equity + debt + opening.otherLiabilities[place]!);
      for (let service = 0; service < serviceCost.length; service++) {
        serviceCost[service]![now] = netCost(
          prepared.serviceCost[service]![before]!,
          costLevel,
          localCost[place]!,
        );
      }
    }
    taxBaseBefore = taxBase;
    taxBase = taxBaseNow;
  }
  return {
    years: Array.from({ length: years + 1 }, (_, year) => opening.year + year),
    places: opening.places,
    services: opening.services,
    columns,
    serviceCost,
    effectiveInterest,
    priceLevel,
  };
}

function sumAt(columns: readonly Float64Array[], place: number): number {
  let sum = 0;
  for (const column of columns) sum += column[place]!;
  return sum;
}

function withOpening(values: ArrayLike<number>, years: number): Float64Array {
  const column = new Float64Array((years + 1) * values.length);
  column.set(values);
  return column;
}

function openingColumns(
  opening: EconomyOpening,
  prepared: PreparedEconomy,
  years: number,
): Record<ProjectedQuantity, Float64Array> {
  const count = opening.places.length;
  const none = new Float64Array(count);
  const inhabitants = prepared.inhabitants.slice(0, count);
  const first: Readonly<Partial<Record<ProjectedQuantity, Float64Array>>> = {
    inhabitants,
    tax_base: opening.taxBase,
    own_tax: opening.taxBase.map((base, place) => ownTax(base, opening.taxRate[place]!)),
    income_equalisation: prepared.openingIncomeEqualisation,
    other_grants: opening.grants.map((grants, place) => grants - prepared.openingIncomeEqualisation[place]!),
    grants: opening.grants,
    net_cost: none.map((_, place) => sumAt(opening.serviceCost, place)),
    depreciation: opening.depreciation,
    financial_net: opening.otherFinancialNet.map((other, place) =>
      financialNet(other, opening.debt[place]!, opening.effectiveInterest),
    ),
    result: opening.result,
    balance_result: opening.result,
    reserve: opening.reserve,
    to_restore: none.map((_, place) => sumAt(opening.deficits, place)),
    overdue: opening.deficits.at(-1)!,
    investment: opening.investment,
    borrowing: opening.investment.map((amount, place) =>
      borrowingNeed(amount, opening.depreciation[place]!, opening.result[place]!),
    ),
    debt: opening.debt,
    liquid_assets: opening.liquidAssets,
    equity: opening.equity,
    equity_ratio: opening.equity.map(
      (equity, place) => equity / (equity + opening.debt[place]! + opening.otherLiabilities[place]!),
    ),
  };
  return Object.fromEntries(
    projectedQuantities.map((quantity) => [quantity, withOpening(first[quantity] ?? none, years)]),
  ) as Record<ProjectedQuantity, Float64Array>;
}
