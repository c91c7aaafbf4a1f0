import { type AllocationKey, allocate, backtest, searchMix } from "@barkraft/finance";
import { backtestYears, swedishReceivers } from "@barkraft/sweden";
import { median, report } from "../measurement.ts";
import { askedKey, loadTables } from "./figures.ts";

const runs = 15;
const ids = ["per-inhabitant", "equalised", "fast-variable", "cost-last-year", "older-inhabitants"];

const tables = await loadTables();
const keys = await Promise.all(
  ids.map(async (id): Promise<{ id: string; key: AllocationKey }> => ({ id, key: await askedKey(id) })),
);

const tests: number[] = [];
const shares: number[] = [];
for (let run = 0; run < runs; run++) {
  const began = performance.now();
  const found = backtest(backtestYears(tables, { later: 1, since: "year before" }), keys);
  const search = searchMix(found.years, keys.length);
  tests.push(performance.now() - began);
  if (search?.tried !== 10_626) throw new Error("the search did not try every mix");

  const { receivers, columns } = swedishReceivers(tables, 2020);
  const key: AllocationKey = {
    kind: "mix",
    parts: keys.map((each) => ({ share: 1 / keys.length, key: each.key })),
  };
  const cap = { per: "size", column: "population", amount: 400 } as const;
  const shared = performance.now();
  const { amounts } = allocate({ pot: 2e9, key, rules: { cap }, receivers, columns });
  shares.push(performance.now() - shared);
  if (amounts.reduce((sum, amount) => sum + amount, 0) !== 2e9) throw new Error("the pot is not shared");
}

report({
  name: "Back-test of 5 keys over 11 years and 290 municipalities, with 10,626 mixes, median",
  value: median(tests),
  unit: "ms",
  limit: 2000,
});
report({
  name: "A pot by a mix of 5 keys with a cap, 311 receivers, median",
  value: median(shares),
  unit: "ms",
  limit: 3,
});
