import { createHash } from "node:crypto";
import { approve, type ClaimRules, kronorText, payRound } from "@barkraft/finance";
import { readClaimsFile } from "../../packages/workbench/src/services/reimbursement/claims/read-claims-file.ts";
import { greatestMemory } from "../measurement.ts";

/** What a process of its own says about one round: time, memory and a digest of what is paid. */
export interface Processed {
  readonly seconds: number;
  /** Of all threads together: less is waited for when other programs use the machine. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly lines: number;
  readonly digest: string;
}

const [file, rules] = [process.argv[2]!, JSON.parse(process.argv[3]!) as ClaimRules];
const start = performance.now();
const claims = await readClaimsFile(file, rules);
const outcome = payRound(1_000_000_000_000, approve(claims, []), [], "earlier-first");
const seconds = (performance.now() - start) / 1000;
const paid = outcome.payments.map((each) => `${each.receiver};${each.provider};${kronorText(each.paid)}`);
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(
  JSON.stringify({
    seconds,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: greatestMemory(),
    lines: claims.lines,
    digest: createHash("sha256").update(paid.join("\n")).digest("hex"),
  } satisfies Processed),
);
