import { readFileSync } from "node:fs";
import {
  balanceOutlook,
  type Projection,
  projectedQuantities,
  restoreAndAge,
  togetherBalanceOutlook,
} from "@barkraft/finance";
import { balanceSentences, languages, togetherBalanceSentences } from "@barkraft/messages";
import { yearsAhead } from "@barkraft/messages/pages/years-ahead";
import { addWords, createTranslator as onPage } from "@barkraft/messages/web";
import { createTranslator } from "@barkraft/messages/workbench";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Case {
  readonly name: string;
  /** Balance-requirement result by year, million SEK; the last accounts first. */
  readonly results: Readonly<Record<string, number>>;
  readonly reserve_used?: number;
  readonly reserve_left?: number;
  readonly sv: string;
  readonly contains: readonly string[];
}

const cases: readonly Case[] = parse(readFileSync(new URL("balance-outlook.yaml", import.meta.url), "utf8"));
const recoveryYears = 3;

/** A projection of places that have nothing but these balance-requirement results. */
function projectionOf(years: readonly number[], results: readonly (readonly number[])[]): Projection {
  const count = results.length;
  const columns = Object.fromEntries(
    projectedQuantities.map((quantity) => [quantity, new Float64Array(years.length * count)]),
  ) as Projection["columns"];
  const deficits = Array.from({ length: recoveryYears + 1 }, () => new Float64Array(count));
  years.forEach((_, step) => {
    results.forEach((of, place) => {
      restoreAndAge(deficits, place, of[step]!);
      const at = step * count + place;
      columns.balance_result[at] = of[step]!;
      columns.to_restore[at] = deficits.reduce((sum, column) => sum + column[place]!, 0);
      columns.overdue[at] = deficits.at(-1)![place]!;
    });
  });
  const places = results.map((_, place) => String(place));
  const flat = new Float64Array(years.length);
  return { years, places, services: [], columns, serviceCost: [], effectiveInterest: flat, priceLevel: flat };
}

describe("what must be restored by when", () => {
  test.each(cases)("$name", ({ results, reserve_used = 0, reserve_left = 0, sv, contains }) => {
    const years = Object.keys(results).map(Number);
    const projection = projectionOf(years, [Object.values(results).map((amount) => amount * 1e6)]);
    projection.columns.reserve_used[1] = reserve_used * 1e6;
    projection.columns.reserve[years.length - 1] = reserve_left * 1e6;
    const outlook = balanceOutlook(projection, 0, recoveryYears);
    const translate = createTranslator("sv");
    const said = balanceSentences(outlook, "sv", (key, values) => translate(`cli.${key}`, values));
    expect(said.balance.startsWith(sv)).toBe(true);
    for (const part of contains) expect(`${said.balance} ${said.reserve}`).toContain(part);
  });
});

test("the page and the printed pages say the same, in every language", () => {
  addWords(yearsAhead);
  const projection = projectionOf(
    [2022, 2023, 2024],
    [
      [1, -5e6, -4e6],
      [1, 2, 3],
    ],
  );
  for (const language of languages) {
    const [printed, page] = [createTranslator(language), onPage(language)];
    const one = balanceOutlook(projection, 0, recoveryYears);
    const all = togetherBalanceOutlook(projection, recoveryYears);
    expect(balanceSentences(one, language, (key, values) => page(`web.years-ahead.${key}`, values))).toEqual(
      balanceSentences(one, language, (key, values) => printed(`cli.${key}`, values)),
    );
    expect(
      togetherBalanceSentences(all, language, (key, values) => page(`web.years-ahead.${key}`, values)),
    ).toEqual(togetherBalanceSentences(all, language, (key, values) => printed(`cli.${key}`, values)));
  }
});

test("what is left and what is overdue follow from each other, whatever the results", () => {
  const results = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(results, (of) => {
      const years = of.map((_, step) => 2022 + step);
      const outlook = balanceOutlook(projectionOf(years, [of]), 0, recoveryYears);
      expect(outlook.overdue).toBeLessThanOrEqual(outlook.left);
      expect(outlook.left === 0).toBe(outlook.restored !== null);
      expect(outlook.most.amount).toBeGreaterThanOrEqual(outlook.left);
      // What is left and not overdue has a date that is still ahead.
      if (outlook.left > outlook.overdue) expect(outlook.restoreBy).toBeGreaterThan(outlook.last);
    }),
  );
});
