/** The outcome of one check of the figures. */
export interface Check {
  /** Stable name, for example `panel: accounting identity`. */
  readonly name: string;
  readonly passed: boolean;
  /** What was counted, for example rows checked and exceptions found by year. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sentences: what failed, or which known exceptions there are. */
  readonly details: readonly string[];
}

export interface Report {
  readonly passed: boolean;
  readonly checks: readonly Check[];
  /** Digest of the figures and their descriptions; empty when they could not be built. */
  readonly dataVersion: string;
}

/** A step of the build, for a progress line. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** A check that passes when nothing failed. */
export function check(
  name: string,
  counts: Readonly<Record<string, number>>,
  failures: readonly string[],
  remarks: readonly string[] = [],
): Check {
  return { name, passed: failures.length === 0, counts, details: [...failures, ...remarks] };
}
