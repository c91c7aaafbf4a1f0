import { roundedOrNull } from "@barkraft/core";
import {
  associationsSupport,
  nationalReserves,
  type SupportYear,
  supportAssumptions,
} from "@barkraft/sweden";
import type { SupportResult } from "../../services/stabilisation/support.ts";
import { versionFields } from "../../services/version-fields.ts";
import { jsonAssumptions } from "./assumption-table.ts";

/** The support needed as JSON, amounts in whole kronor of the year. */
export function jsonSupport(result: SupportResult, chosen: ReadonlySet<string> | undefined) {
  const { ground, places, versions } = result;
  return {
    country: "se" as const,
    year: result.asked.year,
    accounts_of: ground.year,
    ...versionFields(versions),
    price_level: "nominal" as const,
    unit: "SEK" as const,
    status: "estimated" as const,
    association_sek: associationsSupport,
    national_reserves: {
      municipalities: { ...nationalReserves.municipalities },
      regions: { ...nationalReserves.regions },
    },
    share_pct: result.share,
    years_to_restore: result.yearsToRestore,
    tax_rise_together_ore: roundedOrNull(result.taxRiseTogether * 1e4, 2),
    lost_jobs: {
      status: "estimated" as const,
      jobs: Math.round(result.asked.jobs),
      unemployed: Math.round(result.lostJobs.unemployed),
      unemployed_share_pct: result.values.unemployed_share,
      uninsured_pct: roundedOrNull(result.uninsured, 4),
      unemployment_points: roundedOrNull(result.lostJobs.points, 4),
      assistance: result.lostJobs.years.map(({ cost, low, high }, at) => ({
        year_after: at,
        cost: Math.round(cost),
        low: Math.round(low),
        high: Math.round(high),
      })),
    },
    years: result.years.map(jsonYear),
    municipalities: ground.codes.flatMap((code, place) =>
      chosen && !chosen.has(code)
        ? []
        : [
            {
              code,
              name: ground.names[place]!,
              lacking: Math.round(Math.max(0, places.shortfall[place]!)),
              result: Math.round(places.result[place]!),
              wanted: Math.round(places.wanted[place]!),
              tax_rise_ore: roundedOrNull(places.taxRise[place]! * 1e4, 2),
              deficit: Math.round(places.deficit[place]!),
              restored_a_year: Math.round(places.restored[place]!),
              jobs: roundedOrNull(places.jobs[place]!, 1),
              assistance_year_after: roundedOrNull(result.lostJobs.places[1]![place]!, 0),
              reserve_share_pct: roundedOrNull(places.reserveShare[place]! * 100, 2),
            },
          ],
    ),
    assumptions: jsonAssumptions(supportAssumptions(ground.facts), result.values),
    sensitivity: result.sensitivity.map(({ id, low, high, atLow, atHigh, meets }) => ({
      id,
      low,
      high,
      support_at_low: Math.round(atLow),
      support_at_high: Math.round(atHigh),
      meets_association: roundedOrNull(meets, 4),
    })),
  };
}

function jsonYear({ year, needed, ...amounts }: SupportYear) {
  const whole = (value: number) => Math.round(value);
  return {
    year,
    tax_revenue: whole(amounts.taxRevenue),
    grants: whole(amounts.grants),
    net_cost: whole(amounts.netCost),
    financial_net: whole(amounts.financialNet),
    result: whole(amounts.result),
    wanted: whole(amounts.wanted),
    needed_together: whole(needed.together),
    needed_with_regions: whole(amounts.withRegions),
    needed_exactly: whole(needed.exact),
    needed_per_inhabitant_for_share: whole(needed.perInhabitantForShare),
    needed_per_inhabitant_for_all: whole(needed.perInhabitantForAll),
    municipalities_lacking: needed.lacking,
    jobs: whole(amounts.jobs),
  };
}
