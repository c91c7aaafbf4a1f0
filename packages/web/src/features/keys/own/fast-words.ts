import type { Translator } from "@barkraft/messages";
import type { KeyTest } from "../compute/key-test.ts";

/** Which figures the back-test's fast variable is made of, year by year, in words. */
export function fastWords(
  { test, registered }: KeyTest,
  [first, last]: readonly [number, number],
  t: Translator,
): string {
  if (!registered) return t("web.keys.stand_in");
  const { held, used, few } = registered;
  const tested = test.years.map(({ year }) => year);
  const years = (of: readonly number[]) => of.join(", ");
  const weeks = { from: String(first), to: String(last) };
  const said: string[] = [];
  if (used.length > 0) {
    const others = tested.filter((year) => !used.some((each) => each.year === year));
    said.push(
      t("web.keys.fast.used", {
        ...weeks,
        years: years(used.map(({ year }) => year)),
        least: Math.min(...used.map(({ municipalities }) => municipalities)),
      }),
    );
    if (others.length > 0) said.push(t("web.keys.fast.others", { years: years(others) }));
  }
  if (few.length > 0) {
    said.push(
      t("web.keys.fast.few", {
        ...weeks,
        years: years(few.map(({ year }) => year)),
        most: Math.max(...few.map(({ municipalities }) => municipalities)),
      }),
    );
  }
  if (used.length === 0 && few.length === 0) {
    said.push(
      t("web.keys.fast.apart", {
        held: years(held),
        first: String(tested[0] ?? ""),
        last: String(tested.at(-1) ?? ""),
      }),
    );
  }
  if (used.length === 0) said.push(t("web.keys.fast.stand_in"));
  return said.join(" ");
}
