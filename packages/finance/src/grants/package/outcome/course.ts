import type { Cases, cases } from "../money/flows.ts";
import { type Month, yearOfMonth } from "../month.ts";
import type { MeasureOutcome } from "./measure.ts";

/** What a package does over time, SEK; arrays by month begin with `first`, those by year with the first of `years`. */
export interface Course {
  readonly first: Month;
  readonly paid: Float64Array;
  readonly cost: Cases<Float64Array>;
  readonly stateCash: Float64Array;
  readonly liquidity: Float64Array;
  readonly years: readonly number[];
  readonly paidByYear: Float64Array;
  readonly costByYear: Cases<Float64Array>;
  readonly stateCashByYear: Float64Array;
}

/** The dated measures of a package added up month by month and year by year. */
export function courseOf(measures: readonly MeasureOutcome[]): Course {
  const flows = measures.flatMap((each) => (each.flows ? [each.flows] : []));
  const first = flows.length === 0 ? 0 : Math.min(...flows.map((each) => each.first));
  const end = flows.reduce((latest, each) => Math.max(latest, each.first + each.paid.length), first);
  const added = (of: (flow: (typeof flows)[number]) => Float64Array) => {
    const sum = new Float64Array(end - first);
    for (const flow of flows) {
      const values = of(flow);
      for (let month = 0; month < values.length; month++) sum[flow.first - first + month]! += values[month]!;
    }
    return sum;
  };
  const [firstYear, lastYear] = [yearOfMonth(first), yearOfMonth(end - 1)];
  const years =
    flows.length === 0 ? [] : Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const byYear = (values: Float64Array) => {
    const sum = new Float64Array(years.length);
    for (let month = 0; month < values.length; month++) {
      sum[yearOfMonth(first + month) - firstYear]! += values[month]!;
    }
    return sum;
  };
  const ofCases = (of: (each: (typeof cases)[number]) => Float64Array): Cases<Float64Array> => ({
    low: of("low"),
    middle: of("middle"),
    high: of("high"),
  });
  const paid = added((flow) => flow.paid);
  const cost = ofCases((each) => added((flow) => flow.cost[each]));
  const stateCash = added((flow) => flow.stateCash);
  return {
    first,
    paid,
    cost,
    stateCash,
    liquidity: added((flow) => flow.liquidity),
    years,
    paidByYear: byYear(paid),
    costByYear: ofCases((each) => byYear(cost[each])),
    stateCashByYear: byYear(stateCash),
  };
}
