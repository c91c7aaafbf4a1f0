import { closeSync, openSync, writeSync } from "node:fs";

const heading = "receiver;provider;category;period_from;period_to;amount;received;reference\n";
const categories = ["staff", "infection_control", "equipment", "information", "adaptation"] as const;
const linesAtATime = 20_000;

/** Numbers that look random and are the same for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (((state >>> 0) / 0x1_0000_0000) * below) | 0;
  };
}

const two = (number: number) => String(number).padStart(2, "0");

/**
 * Writes made-up claims: `lines` lines, those of one receiver after those of the other as they are handed in, with some
 * forty providers each, all of which can be approved. Nothing in them is anybody's claim.
 */
export function writeClaims(file: string, receivers: readonly string[], lines: number, seed = 1): void {
  const handle = openSync(file, "w");
  const next = generator(seed);
  try {
    writeSync(handle, heading);
    for (let from = 0; from < lines; from += linesAtATime) {
      const chunk: string[] = [];
      for (let at = from; at < Math.min(lines, from + linesAtATime); at++) {
        const receiver = receivers[Math.floor((at * receivers.length) / lines)]!;
        const provider = next(4) === 0 ? "" : `5560${two(next(40))}${receiver.padStart(4, "0")}`;
        const month = 2 + next(6);
        const day = 1 + next(28);
        const amount = `${1 + next(99_999)},${two(next(100))}`;
        const period = `2020-${two(month)}-01;2020-${two(month)}-${two(day)}`;
        chunk.push(
          `${receiver};${provider};${categories[next(5)]};${period};${amount};2020-08-${two(day)};${at}\n`,
        );
      }
      writeSync(handle, chunk.join(""));
    }
  } finally {
    closeSync(handle);
  }
}
