import { exactSum } from "@barkraft/core";
import { checkProjection } from "./check.ts";
import { closeYear, type EconomyUnderWay } from "./close-year.ts";
import type { EconomyAssumptions, EconomyDrivers } from "./drivers.ts";
import { costLevelAfter, effectiveInterestAfter, taxBaseAfter } from "./equations/index.ts";
import type { EconomyLaw } from "./law.ts";
import type { EconomyOpening } from "./opening.ts";
import { openingColumns, withOpening } from "./opening-columns.ts";
import { broughtForward, type PreparedEconomy, prepareEconomy } from "./prepare.ts";
import type { Projection } from "./projection.ts";

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
  const columns = openingColumns(opening, prepared, years);
  const serviceCost = opening.serviceCost.map((cost) => withOpening(cost, years));
  const effectiveInterest = new Float64Array(years + 1).fill(opening.effectiveInterest);
  const priceLevel = new Float64Array(years + 1).fill(1);
  const economy: EconomyUnderWay = {
    opening,
    local,
    assumptions,
    prepared,
    columns,
    serviceCost,
    deficits: opening.deficits.map((column) => column.slice()),
    localCost: new Float64Array(count).fill(1),
  };

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

    closeYear(economy, {
      from,
      taxBase: taxBaseNow,
      costLevel,
      effectiveInterest: effectiveInterest[year + 1]!,
      given,
      otherGrants: other,
    });
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
