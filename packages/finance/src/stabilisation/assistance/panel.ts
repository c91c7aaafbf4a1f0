/** Figures of places over years: `values[year][place]`, NaN where unknown. */
export interface AssistancePanel {
  readonly codes: readonly string[];
  /** Years in order, without a gap. */
  readonly years: readonly number[];
  /** Unemployed, percent of those of working age. */
  readonly unemployment: readonly Float64Array[];
  /** Social assistance paid, SEK per inhabitant, current prices. */
  readonly assistance: readonly Float64Array[];
  readonly population: readonly Float64Array[];
}

/** One change from a year to the next in one place, with the changes of unemployment that may explain it. */
export interface ChangeRow {
  readonly place: number;
  readonly year: number;
  readonly weight: number;
  readonly change: number;
  /** Change of unemployment in the same year, the year before, and so on, percentage points. */
  readonly unemployment: readonly number[];
}

/** The changes of a panel whose figures are all known, `lags` years of unemployment back, in `from` to `to`. */
export function changeRows(
  panel: AssistancePanel,
  lags: number,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): ChangeRow[] {
  const rows: ChangeRow[] = [];
  for (let at = lags + 1; at < panel.years.length; at++) {
    const year = panel.years[at]!;
    if (year < from || year > to) continue;
    for (let place = 0; place < panel.codes.length; place++) {
      const change = panel.assistance[at]![place]! - panel.assistance[at - 1]![place]!;
      const unemployment = Array.from(
        { length: lags + 1 },
        (_, lag) => panel.unemployment[at - lag]![place]! - panel.unemployment[at - lag - 1]![place]!,
      );
      const weight = panel.population[at]![place]!;
      if ([change, weight, ...unemployment].every(Number.isFinite)) {
        rows.push({ place, year, weight, change, unemployment });
      }
    }
  }
  return rows;
}
