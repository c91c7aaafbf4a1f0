import type { FaultCode, LineFault } from "./fault.ts";
import type { FieldFault } from "./line/field-faults.ts";

/** Faults that are kept of one piece; the rest are only counted. */
const keptFaults = 1000;

/** What is wrong with the lines of one piece. */
export class PieceFaults {
  readonly faults: LineFault[] = [];
  readonly counts: Partial<Record<FaultCode, number>> = {};
  readonly brokenOf = new Map<string, number>();

  /** Notes what is wrong with a line of the piece, counted from 0. */
  report(line: number, found: readonly FieldFault[]): void {
    for (const { column, code, text } of found) {
      this.counts[code] = (this.counts[code] ?? 0) + 1;
      if (this.faults.length < keptFaults) this.faults.push({ line, column, code, found: text });
    }
  }

  /** Counts a broken line of a receiver. */
  countFor(receiver: string | undefined): void {
    if (receiver !== undefined) this.brokenOf.set(receiver, (this.brokenOf.get(receiver) ?? 0) + 1);
  }
}
