import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "barkraft-run-";

/** A folder that is removed when this process ends, by itself, by an error, or by a signal that asks it to but for an interrupt, which the test runner handles. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  return folder;
}

/**
 * Lets every test of a run keep its files below one folder, which is removed with the run: a test that is stopped in the
 * middle removes nothing itself.
 */
export default function keepTogether(): void {
  if (!tmpdir().includes(prefix)) process.env.TMPDIR = temporaryFolder();
}
