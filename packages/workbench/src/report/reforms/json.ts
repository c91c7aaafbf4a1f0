import { type Reform, roundedOrNull, type Spread, type StackedChange } from "@barkraft/core";
import type { Versions } from "../../services/country.ts";
import type {
  BesideResult,
  CliffsResult,
  DistributionResult,
  Solved,
  StackResult,
} from "../../services/reforms/index.ts";

/** What every answer says about itself. */
function about(year: number, { model, data }: Versions) {
  return {
    country: "se" as const,
    equalisation_year: year,
    model_version: model,
    data_version: data,
    price_level: "nominal" as const,
    source: "Calculation on data from Kolada and Statistics Sweden",
  };
}

function asWritten({ changes = {}, replace = {} }: Reform) {
  return { changes, replace };
}

/** Several reforms side by side as JSON. */
export function jsonBeside(result: BesideResult) {
  return {
    ...about(result.year, result.versions),
    quantity: result.id,
    level: result.level,
    unit: result.unit,
    left_out: result.leftOut,
    reforms: result.reforms.map(({ title, reform }, position) => {
      const { winners, losers, unchanged, unknown, amount, evenShare } = result.totals[position]!;
      return {
        title,
        ...asWritten(reform),
        winners,
        losers,
        unchanged,
        unknown,
        cost_sek: roundedOrNull(amount, 2)!,
        even_share_pc: roundedOrNull(evenShare, 2),
      };
    }),
    rows: result.rows.map(({ code, name, before, after, differences }, index) => ({
      code,
      name,
      before: roundedOrNull(before, 2),
      after: after.map((value) => roundedOrNull(value, 2)),
      differences: differences.map((value) => roundedOrNull(value, 2)),
      status: result.statuses[index]!,
    })),
  };
}

/** A reform part by part as JSON. */
export function jsonStack(result: StackResult) {
  const total = ({ winners, losers, unchanged, unknown, amount }: StackedChange) => ({
    winners,
    losers,
    unchanged,
    unknown,
    cost_sek: roundedOrNull(amount, 2)!,
  });
  const at = ({ changes }: StackedChange, row: number) => roundedOrNull(changes[row]!, 2);
  return {
    ...about(result.year, result.versions),
    quantity: result.id,
    level: result.level,
    unit: result.unit,
    title: result.title,
    reform: asWritten(result.reform),
    parts: result.parts.map((part) => ({
      kind: part.part.kind,
      path: part.part.path,
      alone: total(part),
      added: total(part.added),
    })),
    interaction: total(result.interaction),
    whole: total(result.whole),
    rows: result.places
      .map(({ code, name }, row) => ({
        code,
        name,
        alone: result.parts.map((part) => at(part, row)),
        added: result.parts.map(({ added }) => at(added, row)),
        interaction: at(result.interaction, row),
        whole: at(result.whole, row),
      }))
      .filter(({ whole }) => whole !== null),
  };
}

/** Winners and losers by group as JSON. */
export function jsonDistribution(result: DistributionResult) {
  const place = (row: number, change: number | null) =>
    row < 0 ? null : { ...result.places[row]!, change_pc: roundedOrNull(change, 2)! };
  const spread = (measured: Spread) => ({
    municipalities: measured.places,
    mean_pc: roundedOrNull(measured.mean, 2),
    gini: roundedOrNull(measured.gini, 6),
    standard_deviation_pc: roundedOrNull(measured.standardDeviation, 2),
    range_pc: roundedOrNull(measured.range, 2),
  });
  const outcome = (group: DistributionResult["whole"]) => ({
    municipalities: group.places,
    inhabitants: group.weight,
    winners: group.winners,
    losers: group.losers,
    unchanged: group.unchanged,
    unknown: group.unknown,
    amount_sek: roundedOrNull(group.amount, 2)!,
    mean_pc: roundedOrNull(group.mean, 2),
    share_of_revenue: roundedOrNull(group.share, 6),
    most: place(group.most, group.highest),
    least: place(group.least, group.lowest),
  });
  const { capacity } = result;
  return {
    ...about(result.year, result.versions),
    quantity: result.quantity,
    unit: "SEK/inhabitant",
    reform: asWritten(result.reform),
    by: result.by,
    added_pc: roundedOrNull(result.added, 2),
    revenue_year: result.revenueYear,
    tax_rate_year: result.taxRateYear,
    groups: result.groups.map((group) => ({
      key: group.key,
      name: group.name,
      from: group.band?.from ?? null,
      to: group.band?.to ?? null,
      ...outcome(group),
    })),
    whole: outcome(result.whole),
    capacity: {
      definition: capacity.definition.replaceAll(" ", "_"),
      tax_rate: roundedOrNull(capacity.taxRate, 6),
      weighted: { before: spread(capacity.weighted.before), after: spread(capacity.weighted.after) },
      unweighted: { before: spread(capacity.unweighted.before), after: spread(capacity.unweighted.after) },
    },
  };
}

/** What a solver found as JSON. */
export function jsonSolved(result: Solved) {
  const { tightest } = result;
  return {
    ...about(result.year, result.versions),
    quantity: result.quantity,
    unit: "SEK/inhabitant",
    parameters: result.parameters.map(({ path, unit, law, low, high, value }) => ({
      path,
      unit,
      law: roundedOrNull(law, 12),
      low,
      high,
      value,
    })),
    cost_sek: roundedOrNull(result.cost, 2)!,
    rest_sek: roundedOrNull(result.rest, 2),
    winners: result.winners,
    losers: result.losers,
    unchanged: result.unchanged,
    unknown: result.unknown,
    tightest: tightest && {
      code: tightest.code,
      name: tightest.name,
      change_pc: roundedOrNull(tightest.change, 2)!,
      lowest_pc: roundedOrNull(tightest.lowest, 2)!,
    },
    revenue_year: result.revenueYear,
    method: result.method.replaceAll(" ", "_"),
    monotone: result.monotone,
    evaluations: result.evaluations,
    reform: asWritten(result.reform),
  };
}

/** Leaps and thresholds as JSON. */
export function jsonCliffs(result: CliffsResult) {
  return {
    ...about(result.year, result.versions),
    quantity: result.quantity,
    unit: "SEK/inhabitant",
    swept: result.swept,
    least_pc: result.least,
    within: result.within,
    cut_short: result.cutShort,
    leaps: result.leaps.map(({ from, to, places, code, name, largest }) => ({
      from,
      to,
      places,
      largest: { code, name, leap_pc: roundedOrNull(largest, 2)! },
    })),
    near: result.near.map(({ code, name, value, at, distance, slopeBefore, slopeAfter, leap, step }) => ({
      code,
      name,
      value,
      threshold: Number(at.toPrecision(9)),
      distance: roundedOrNull(distance, 6)!,
      slope_before: Number(slopeBefore.toPrecision(6)),
      slope_after: Number(slopeAfter.toPrecision(6)),
      leap_pc: roundedOrNull(leap, 2)!,
      step,
    })),
  };
}
