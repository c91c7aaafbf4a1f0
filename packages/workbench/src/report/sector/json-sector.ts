import { roundedOrNull } from "@barkraft/core";
import type { SectorAnswer } from "../../services/sector/sector.ts";
import { aheadShares } from "../../services/sector/sector-ahead.ts";
import { versionFields } from "../../services/version-fields.ts";

const whole = (amount: number | null) => roundedOrNull(amount, 0);

/** The state of the sector as JSON. */
export function jsonSector(found: SectorAnswer) {
  return {
    country: "se" as const,
    year: found.year,
    price_level: "nominal" as const,
    ...versionFields(found.versions),
    source: "Calculation on data from Kolada",
    years: found.years.map((each) => ({
      year: each.year,
      municipalities: each.places,
      negative_operating_results: each.operating.red,
      operating_results_known: each.operating.known,
      negative_results: each.result.red,
      results_known: each.result.known,
      missing: each.missing,
      taxes_and_grants_sek: whole(each.sums.taxesAndGrants),
      operating_result_sek: whole(each.sums.operatingResult),
      result_sek: whole(each.sums.result),
      result_share: roundedOrNull(each.resultShare, 8),
      median_result_share: roundedOrNull(each.medianResultShare, 8),
      equity_sek: whole(each.sums.equity),
      long_term_debt_sek: whole(each.sums.longTermDebt),
      short_term_debt_sek: whole(each.sums.shortTermDebt),
      largest_reserve_sek: whole(each.largestReserve?.amount ?? null),
      municipalities_with_reserve_room: each.largestReserve?.places ?? null,
      status: "derived" as const,
    })),
    ahead: {
      from: found.ahead.from,
      municipalities: found.ahead.places,
      paths: found.ahead.paths,
      seed: found.ahead.seed,
      status: "estimated" as const,
      quantile_shares: aheadShares,
      years: found.ahead.years.map((each) => ({
        year: each.year,
        projected_negative_results: each.projectedRed,
        negative_results: each.red,
        result_share: each.resultShare.map((share) => roundedOrNull(share, 6)),
      })),
    },
    reserves_ahead: {
      from: found.ahead.from,
      municipalities: found.ahead.places,
      // Of the last accounts: no municipality's reserve is among the figures.
      reserves_known: 0,
      status: "assumed" as const,
      paths: found.ahead.paths,
      seed: found.ahead.seed,
      quantile_shares: aheadShares,
      years: found.ahead.reserves.map((each, at) => ({
        year: each.year,
        municipalities_with_reserve: each.places,
        reserve_sek: whole(each.reserve),
        set_aside_sek: whole(each.setAside),
        used_sek: whole(each.used),
        reserve_quantiles_sek: found.ahead.years[at]!.reserve.map(whole),
      })),
    },
    municipalities: found.places.map((each) => ({
      code: each.code,
      name: each.name,
      inhabitants: whole(each.inhabitants),
      operating_result_sek: whole(each.operatingResult),
      result_sek: whole(each.result),
      taxes_and_grants_sek: whole(each.taxesAndGrants),
      equity_sek: whole(each.equity),
      equity_ratio_pct: roundedOrNull(each.equityRatio, 4),
      debt_sek: whole(each.longTermDebt + each.shortTermDebt),
      largest_reserve_sek: whole(each.largestReserve),
    })),
    statements: found.statements.map(({ amount, ...each }) => ({
      ...each,
      amount_sek: amount,
      status: "published" as const,
    })),
    forecasts: found.forecasts.map(({ result, ...each }) => ({ ...each, result_sek: whole(result) })),
    municipality: found.place && {
      code: found.place.code,
      name: found.place.name,
      years: found.place.years.map((each) => ({
        year: each.year,
        operating_result_sek: whole(each.operatingResult),
        result_sek: whole(each.result),
        taxes_and_grants_sek: whole(each.taxesAndGrants),
        equity_sek: whole(each.equity),
        equity_ratio_pct: roundedOrNull(each.equityRatio, 4),
        debt_sek: whole(each.longTermDebt + each.shortTermDebt),
      })),
    },
  };
}
