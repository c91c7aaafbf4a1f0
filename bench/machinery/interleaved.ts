import { median } from "../measurement.ts";

const rounds = 15;
/** The first rounds are spent by the engine on compiling. */
const warm = 5;

/** Median milliseconds of each contestant, interleaved round by round, so that a busy machine slows all of them alike. */
export function interleaved<Name extends string>(
  contestants: Readonly<Record<Name, (turn: number) => void>>,
  turns: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const run = contestants[name];
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) run(turn);
      if (round >= warm) times.get(name)!.push((performance.now() - start) / turns);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}
