import { expect, test } from "vitest";
import { nearestTo, printedTable } from "../../../../docs/build/grant.ts";
import { grantOf } from "../../src/services/grant.ts";
import { loadCountry } from "../../src/services/index.ts";
import { barkraft, rowsOf } from "./support.ts";

test("table 1 of the 2020 report: its rows, what they contradict, and what the figures give", async () => {
  const [a, b] = printedTable.municipalities;
  // Row D is A + C with the two changes in each other's place: 193 + 83 and 193 − 76.
  expect([a.change, b.change]).toEqual([76, -83]);
  expect([a.total - printedTable.grant, b.total - printedTable.grant]).toEqual([83, -76]);
  expect(a.change - b.change).toBe(a.total - b.total);

  const result = grantOf(await loadCountry(), 2020, printedTable.amount, ["individual_and_family_care"]);
  // 2 000 000 000 ÷ 10 319 487 inhabitants of 1 November 2019.
  expect(result.perInhabitant).toBeCloseTo(193.808, 3);
  const near = printedTable.municipalities.map(({ item }) => nearestTo(item, result));
  expect(near.map(({ name }) => name)).toEqual(["Botkyrka", "Sotenäs"]);
  const effects = near.map(({ effects }) => effects[0]!);
  expect(effects.map(({ itemBefore }) => Math.round(itemBefore))).toEqual([1780, -1831]);
  expect(effects.map(({ change }) => Math.round(change))).toEqual([73, -76]);
});

test("every supplement and deduction changes in proportion, within the rounding of a standard cost", async () => {
  const { out } = await barkraft("grant --amount 2e9 --model all --format csv");
  const rows = rowsOf(out);
  expect(rows).toHaveLength(5 * 290);
  const ofModel = Map.groupBy(rows, ({ cost_model }) => cost_model);
  for (const [, members] of ofModel) {
    const numbers = members.map((row) => [
      Number(row.cost_equalisation_item_pc),
      Number(row.change_of_item_pc),
    ]);
    const [largestItem, largestChange] = numbers.reduce((one, other) => (other[0]! > one[0]! ? other : one));
    const share = largestChange! / largestItem!;
    for (const [item, change] of numbers) {
      expect(Math.abs(change! - item! * share)).toBeLessThan(1.1 + Math.abs(item! / largestItem!));
    }
  }
});

test("a negative grant takes what a positive one gives", async () => {
  const [gives, takes] = await Promise.all(
    ["2e9", "-2e9"].map(async (amount) =>
      rowsOf(
        (await barkraft(["grant", `--amount=${amount}`, "--municipality", "Malmö", "--format", "csv"])).out,
      ),
    ),
  );
  expect(Number(gives![0]!.grant_pc)).toBe(-Number(takes![0]!.grant_pc));
});

test.each([
  ["grant", /--amount: found nothing, expected an amount in kronor/],
  ["grant --amount zero", /found 'zero'/],
  ["grant --amount 0", /found '0'/],
  ["grant --amount 2e9 --model elderly", /Did you mean elderly_care/],
  ["grant --amount 2e9 --key income", /one of per-capita/],
  ["grant --amount 2e9 --year 2024", /2024/],
  ["grant --amount 2e9 --municipality Botkyrkaa", /Did you mean Botkyrka/],
])("%s is refused with what to do", async (command, message) => {
  const { code, out, error } = await barkraft(`${command} --lang en`);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toMatch(message);
});
