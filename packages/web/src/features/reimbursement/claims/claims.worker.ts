import { InputError } from "@barkraft/core";
import { approve, decisionsIn, lettersOf, payRound, unpaidIn } from "@barkraft/finance";
import { readRows } from "../files/read-rows.ts";
import type { ClaimsAnswer, ClaimsRequest } from "./messages.ts";
import { readFile } from "./read-file.ts";

const say = (answer: ClaimsAnswer) => self.postMessage(answer);

self.onmessage = async ({ data: { files, encoding, rules, pot, topUp } }: MessageEvent<ClaimsRequest>) => {
  try {
    const decisions = files.decisions ? await readRows(files.decisions, decisionsIn) : [];
    const earlier = files.earlier ? await readRows(files.earlier, unpaidIn) : [];
    const progress = (share: number) => say({ kind: "progress", share });
    const { claims, encoding: used } = await readFile(files.claims, rules, encoding, progress);
    const cells = approve(claims, decisions);
    const outcome = payRound(Math.round(pot * 100), cells, earlier, topUp);
    const letters = lettersOf(claims, cells, outcome);
    const { lines, broken, faults, faultCounts, months } = claims;
    const names = [files.claims, files.decisions, files.earlier].flatMap((file) => file?.name ?? []);
    const read = { lines, broken, faults, faultCounts, months };
    say({
      kind: "round",
      found: {
        files: names,
        encoding: encoding === "auto" ? used : undefined,
        claims: read,
        cells,
        outcome,
        letters,
      },
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: "problems", problems: error.problems });
  }
};
