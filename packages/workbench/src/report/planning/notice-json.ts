import { roundedOrNull } from "@barkraft/core";
import type { NoticeFound } from "../../services/planning/notice.ts";
import { versionFields } from "../../services/version-fields.ts";

/** The value of early notice as JSON. */
export function jsonNotice(found: NoticeFound) {
  const { rule, growth, loss, first, last } = found.question;
  const whole = (amount: number) => Math.round(amount);
  return {
    country: "se" as const,
    first_year: first,
    last_year: last,
    rule,
    growth_pct: roundedOrNull(100 * growth, 6),
    loss: { ...loss, status: "assumed" as const },
    price_level: "nominal" as const,
    ...versionFields(found.versions),
    source: "Calculation on data from Kolada",
    leads: found.leads.map((each) => ({
      lead: each.lead,
      years: each.years,
      over_sek: whole(each.over),
      under_sek: whole(each.under),
      mean_sek: whole(each.mean),
      share_pct: roundedOrNull(100 * each.share, 4),
      worst_year: each.worst.year,
      worst_sek: whole(each.worst.surprise),
    })),
    values: found.values.map((each) => ({
      ahead: each.ahead,
      avoided_sek: whole(each.avoided),
      value_sek: whole(each.value),
      low_sek: whole(each.low),
      high_sek: whole(each.high),
    })),
    simulated: {
      first_year: found.simulated.first,
      last_year: found.simulated.last,
      paths: found.simulated.paths,
      seed: found.simulated.seed,
      status: "estimated" as const,
      decided_growth: {
        deviation: roundedOrNull(found.simulated.decided.deviation, 6),
        deviation_error: roundedOrNull(found.simulated.decided.deviationError, 6),
        persistence: roundedOrNull(found.simulated.decided.persistence, 6),
        persistence_error: roundedOrNull(found.simulated.decided.persistenceError, 6),
        years: found.simulated.decided.observations,
      },
      leads: found.simulated.leads.map((each) => ({
        lead: each.lead,
        over_sek: whole(each.over),
        under_sek: whole(each.under),
        mean_sek: whole(each.mean),
        share_pct: roundedOrNull(100 * each.share, 4),
        p05_sek: whole(each.low),
        p95_sek: whole(each.high),
        all_sek: whole(each.all),
        own_sek: whole(each.own),
      })),
      values: found.simulated.values.map((each) => ({
        ahead: each.ahead,
        avoided_sek: whole(each.avoided),
        value_sek: whole(each.value),
        low_sek: whole(each.low),
        high_sek: whole(each.high),
      })),
    },
    shared: found.shared.map((each) => ({
      lead: each.lead,
      all_sek: whole(each.all),
      own_sek: whole(each.own),
    })),
    kept_in_the_result: {
      slope: roundedOrNull(found.kept.slope, 6),
      standard_error: roundedOrNull(found.kept.standardError, 6),
      explained: roundedOrNull(found.kept.explained, 6),
      years: found.kept.points,
    },
    budgets: found.budgets.map((each) => ({
      year: each.year,
      lead: each.lead,
      expected_sek: whole(each.expected),
      actual_sek: whole(each.actual),
      surprise_sek: whole(each.surprise),
    })),
  };
}
