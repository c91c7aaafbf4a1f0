import { readFileSync } from "node:fs";

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

/**
 * Greatest resident memory of this program so far, MB. Linux tells that of the program alone; the number that Node gives
 * counts who started it too.
 */
export function greatestMemory(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== "linux") return maxRSS / 1024;
  const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes ?? maxRSS) / 1024;
}
