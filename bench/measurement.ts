/** One measured number with the limit it is held to. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this much; absent for numbers that are only shown. */
  readonly limit?: number;
}

/** Prints a measurement as one JSON line, for `npm run bench` to collect. */
export function report(measurement: Measurement): void {
  console.log(JSON.stringify({ ...measurement, value: Number(measurement.value.toPrecision(3)) }));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The smallest number that at least `share` of the numbers do not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
