import { roundedOrNull } from "@barkraft/core";
import { type MeasureCases, type MeasureOutcome, monthText } from "@barkraft/finance";
import type { PackageAnswer } from "../../services/packages/evaluate.ts";
import { versionFields } from "../../services/version-fields.ts";
import { receivedBy } from "./measure-rows.ts";
import { jsonNeed } from "./need-rows.ts";
import { timingData } from "./timing-data.ts";

/** A package with everything that is computed of it, as JSON. */
export function jsonPackage(answer: PackageAnswer) {
  const { outcome, places, inhabitants, versions } = answer;
  const { course, notKnown, timing } = outcome;
  const { codes, names, kinds } = places.receivers;
  return {
    country: "se" as const,
    title: outcome.document.title,
    year: outcome.document.year,
    ...versionFields(versions),
    price_level: "nominal" as const,
    unit: "SEK",
    amount_sek: roundedOrNull(outcome.amount, 0),
    cost_sek: casesOf(outcome.cost, 0),
    jobs: casesOf(outcome.jobs, 0),
    through_equalisation_share: roundedOrNull(outcome.throughEqualisation.share, 6),
    timing: timingData(timing),
    not_known: notKnown,
    measures: outcome.measures.map((each) => {
      const [municipalities, regions] = receivedBy(each, answer);
      return {
        id: each.measure.id,
        kind: each.measure.kind,
        receiver: each.measure.receiver,
        status: each.measure.status,
        amount_sek: roundedOrNull(each.amount, 0),
        cost_sek: casesOf(each.cost, 0),
        cost_per_krona: casesOf(each.costPerKrona, 6),
        jobs: casesOf(each.jobs, 0),
        jobs_source: each.measure.jobsPerMillion?.source ?? null,
        to_municipalities_sek: roundedOrNull(municipalities, 0),
        to_regions_sek: roundedOrNull(regions, 0),
        left_out: leftOut(each, answer),
        timing: timingData(each.timing),
      };
    }),
    years: course.years.map((year, at) => ({
      year,
      paid_sek: roundedOrNull(course.paidByYear[at], 0),
      cost_sek: {
        low: roundedOrNull(course.costByYear.low[at], 0),
        middle: roundedOrNull(course.costByYear.middle[at], 0),
        high: roundedOrNull(course.costByYear.high[at], 0),
      },
      state_cash_sek: roundedOrNull(course.stateCashByYear[at], 0),
    })),
    months: Array.from(course.paid, (paid, at) => ({
      month: monthText(course.first + at),
      paid_sek: roundedOrNull(paid, 0),
      cost_sek: roundedOrNull(course.cost.middle[at], 0),
      state_cash_sek: roundedOrNull(course.stateCash[at], 0),
      liquidity_sek: roundedOrNull(course.liquidity[at], 0),
    })),
    inhabitants: { year: inhabitants.year, status: inhabitants.status, source: inhabitants.source },
    places: codes.map((code, row) => ({
      code,
      name: names[row]!,
      kind: kinds[row]!,
      amount_sek: outcome.amounts[row]!,
      amount_pc: roundedOrNull(outcome.amounts[row]! / inhabitants.values[row]!, 2),
    })),
    ...jsonNeed(answer),
  };
}

function casesOf({ low, middle, high }: MeasureCases<number>, decimals: number) {
  return {
    low: roundedOrNull(low, decimals),
    middle: roundedOrNull(middle, decimals),
    high: roundedOrNull(high, decimals),
  };
}

/** Codes of the places that get nothing because a figure of theirs is not known. */
function leftOut({ shared, measure }: MeasureOutcome, { places }: PackageAnswer): string[] {
  const { codes, kinds } = places.receivers;
  const rows = (shared?.unknown ?? []).map(({ row }) => row);
  const meant = rows.filter(
    (row) => measure.receiver === "both" || measure.receiver.startsWith(kinds[row]!.slice(0, -1)),
  );
  return [...new Set(meant.map((row) => codes[row]!))];
}
