import { type ClaimReceiver, type RepaymentOutcome, repaymentsOf } from "@barkraft/finance";
import type { Country, Versions } from "../country.ts";
import type { InputFile } from "../manifest/input-files.ts";
import { claimReceivers } from "./receivers.ts";
import { readPaid, readReports } from "./row-file.ts";

/** What is to be paid back, and of what files that is found. */
export interface RepaymentAnswer {
  readonly outcome: RepaymentOutcome;
  readonly receivers: readonly ClaimReceiver[];
  readonly files: readonly InputFile[];
  readonly versions: Versions;
  readonly year: number;
}

/** What is to be paid back of lists of payments when receivers have reported; without reports, everything. */
export async function computeRepayment(
  country: Country,
  year: number,
  { payments, reports }: { readonly payments: readonly string[]; readonly reports: readonly string[] },
  files: readonly InputFile[],
): Promise<RepaymentAnswer> {
  const paid = await Promise.all(payments.map(readPaid));
  const reported = await Promise.all(reports.map(readReports));
  return {
    outcome: repaymentsOf(paid.flat(), reported.flat()),
    receivers: await claimReceivers(country, year),
    files,
    versions: country.versions,
    year,
  };
}
