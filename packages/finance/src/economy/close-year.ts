import type { EconomyAssumptions, PlaceDrivers } from "./drivers.ts";
import {
  balanceResult,
  borrowingNeed,
  debtAfter,
  depreciationAfter,
  financialNet,
  liquidAssetsAfter,
  netCost,
  ownTax,
  selfFinancedInvestment,
  settingAside,
  useOfReserve,
} from "./equations/index.ts";
import type { LawAnswer } from "./law.ts";
import type { EconomyOpening } from "./opening.ts";
import type { PreparedEconomy } from "./prepare.ts";
import type { ProjectedQuantity } from "./projection.ts";
import { restoreAndAge } from "./recovery.ts";

/** A projection on its way from year to year: what it reads, and the columns it fills. */
export interface EconomyUnderWay {
  readonly opening: EconomyOpening;
  readonly local: PlaceDrivers;
  readonly assumptions: EconomyAssumptions;
  readonly prepared: PreparedEconomy;
  readonly columns: Readonly<Record<ProjectedQuantity, Float64Array>>;
  /** One column per service. */
  readonly serviceCost: readonly Float64Array[];
  /** Deficits still to restore, one column per year of age and last what is overdue. */
  readonly deficits: readonly Float64Array[];
  /** How far each place's costs have departed from demography and the nation's prices. */
  readonly localCost: Float64Array;
}

/** What is known of a year before its accounts are closed: the nation, and columns of one value per place. */
export interface OpenYear {
  /** Where the year before begins in the columns. */
  readonly from: number;
  readonly taxBase: Float64Array;
  readonly costLevel: number;
  readonly effectiveInterest: number;
  readonly given: LawAnswer;
  readonly otherGrants: Float64Array;
}

/** Closes the accounts of all places. */
export function closeYear(economy: EconomyUnderWay, year: OpenYear): void {
  const count = year.taxBase.length;
  for (let place = 0; place < count; place++) closeAccounts(economy, year, place);
  economy.serviceCost.forEach((column, service) => {
    const inPrices = economy.prepared.serviceCost[service]!.subarray(year.from, year.from + count);
    column.set(
      inPrices.map((cost, place) => netCost(cost, year.costLevel, economy.localCost[place]!)),
      year.from + count,
    );
  });
}

/** The accounts of one place: result, reserve and balance requirement, investment, debt, liquid assets and equity. */
function closeAccounts(economy: EconomyUnderWay, year: OpenYear, place: number): void {
  const { opening, local, assumptions, prepared, columns, deficits, localCost } = economy;
  const { costLevel, given } = year;
  const { balance } = assumptions;
  const before = year.from + place;
  const now = before + year.taxBase.length;
  const tax = ownTax(year.taxBase[place]!, local.taxRate[before]!);
  const other = year.otherGrants[place]!;
  const grants =
    given.incomeEqualisation[place]! + other + given.regulatingItem[place]! + local.addedGrants[before]!;
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
    year.effectiveInterest,
  );
  const result = tax + grants - cost - depreciation + financial;

  const reserveBefore = columns.reserve[before]!;
  const used = balance.usesReserve ? useOfReserve(result, reserveBefore) : 0;
  const setAside = balance.setsAside
    ? settingAside(
        result,
        tax + grants,
        reserveBefore,
        sumAt(deficits, place),
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
  columns.tax_base[now] = year.taxBase[place]!;
  columns.own_tax[now] = tax;
  columns.income_equalisation[now] = given.incomeEqualisation[place]!;
  columns.other_grants[now] = other + local.addedGrants[before]!;
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
  columns.liquid_assets[now] = liquidAssetsAfter(columns.liquid_assets[before]!, columns.debt[before]!, need);
  columns.equity[now] = equity;
  columns.equity_ratio[now] = equity / (equity + debt + opening.otherLiabilities[place]!);
}

/** The sum of one place's values in several columns. */
export function sumAt(columns: readonly Float64Array[], place: number): number {
  let sum = 0;
  for (const column of columns) sum += column[place]!;
  return sum;
}
