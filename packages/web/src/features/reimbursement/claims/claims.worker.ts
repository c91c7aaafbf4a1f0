import { InputError } from "@barkraft/core";
import { approve, lettersOf, payRound } from "@barkraft/finance";
import type { ClaimsAnswer, ClaimsRequest } from "./messages.ts";
import { readFile } from "./read-file.ts";

const say = (answer: ClaimsAnswer) => self.postMessage(answer);

self.onmessage = async ({ data: { file, encoding, rules, pot, topUp } }: MessageEvent<ClaimsRequest>) => {
  try {
    const claims = await readFile(file, rules, encoding, (share) => say({ kind: "progress", share }));
    const cells = approve(claims, []);
    const outcome = payRound(Math.round(pot * 100), cells, [], topUp);
    const letters = lettersOf(claims, cells, outcome);
    const { lines, broken, faults, faultCounts, months } = claims;
    const read = { lines, broken, faults, faultCounts, months };
    say({ kind: "round", found: { file: file.name, claims: read, cells, outcome, letters } });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say({ kind: "problems", problems: error.problems });
  }
};
