import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft, rowsOf } from "../cli/support.ts";

const folder = mkdtempSync(join(tmpdir(), "reforms-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const lower = file("lower.yaml", "title: Lower\nchanges:\n  income_equalisation.guarantee_level: 1.10\n");
const full = file("full.yaml", "changes:\n  income_equalisation.municipal_grant_degree: 1.00\n");
const both = file(
  "both.yaml",
  "title: Both\nchanges:\n  income_equalisation.guarantee_level: 1.10\n  income_equalisation.municipal_grant_degree: 1.00\nreplace:\n  income_equalisation_pc: symmetric\n",
);

describe("several reforms side by side", () => {
  test("each column is what the reform gives when it is compared alone", async () => {
    const { code, out } = await barkraft(`compare ${lower} ${full} --format json`);
    expect(code).toBe(0);
    const beside = JSON.parse(out);
    expect(beside.reforms.map(({ title }: { title: string }) => title)).toEqual(["Lower", "full.yaml"]);
    for (const [position, alone] of [lower, full].entries()) {
      const single = JSON.parse((await barkraft(`compare ${alone} --format json`)).out);
      expect(beside.reforms[position].cost_sek).toBe(single.cost_sek);
      expect(beside.reforms[position].winners).toBe(single.item_alone.winners);
      expect(
        beside.rows.map((row: { code: string; differences: number[] }) => [
          row.code,
          row.differences[position],
        ]),
      ).toEqual(
        single.rows.map((row: { code: string; difference_pc: number }) => [row.code, row.difference_pc]),
      );
    }
  });

  test("csv has a column of figures, of differences and of statuses for each reform", async () => {
    const rows = rowsOf((await barkraft(`compare ${lower} ${full} --format csv`)).out);
    expect(rows).toHaveLength(290);
    const laxa = rows.find(({ code }) => code === "1860")!;
    // As worked out for the single comparison: 0.05 × 232 531.1 × 0.19 = 2 209 kronor less.
    expect(laxa).toMatchObject({ difference_1: "-2209", status_1: "assumed" });
    expect(Number(laxa.after_2)).toBe(Number(laxa.before) + Number(laxa.difference_2));
  });

  test("another item is followed when it is asked for", async () => {
    const { out } = await barkraft(`compare ${lower} ${full} --quantity known_total_pc --format json`);
    expect(JSON.parse(out)).toMatchObject({ quantity: "known_total_pc", unit: "SEK/inhabitant" });
  });

  test.each([
    ["sv", "Reformer sida vid sida"],
    ["da", "Reformer side om side"],
    ["en", "Reforms side by side"],
  ])("the table in %s has its sums", async (language, heading) => {
    const { out } = await barkraft(`compare ${lower} ${full} --lang ${language}`);
    expect(out).toContain(heading);
    expect(out.replace(/[.,\s\u202f]/g, "")).toContain("−22936322711");
  });

  test("the differences of the Excel file are formulas over its figures", async () => {
    const { code, bytes } = await barkraft(`compare ${lower} ${full} --format xlsx`);
    expect(code).toBe(0);
    const { sheets } = await readXlsx(bytes);
    const cells = sheets[0]!.cells!;
    // Code, name, before, two reforms, then their differences; three rows of headings.
    expect(cells.get("3,5")).toMatchObject({ formula: "D4-C4" });
    expect(cells.get("3,6")).toMatchObject({ formula: "E4-C4" });
    expect(sheets).toHaveLength(4);
  });
});

describe("one reform part by part", () => {
  test("the parts and the interaction make the whole, to the krona, everywhere", async () => {
    const { out } = await barkraft(`compare --stacked ${both} --format json`);
    const { parts, interaction, whole, rows } = JSON.parse(out);
    expect(parts.map(({ path }: { path: string }) => path)).toEqual([
      "income_equalisation.guarantee_level",
      "income_equalisation.municipal_grant_degree",
      "income_equalisation_pc",
    ]);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    type Part = { alone: { cost_sek: number }; added: { cost_sek: number } };
    expect(sum(parts.map((part: Part) => part.alone.cost_sek)) + interaction.cost_sek).toBe(whole.cost_sek);
    expect(sum(parts.map((part: Part) => part.added.cost_sek))).toBe(whole.cost_sek);
    expect(rows).toHaveLength(290);
    for (const row of rows) {
      expect(sum(row.alone) + row.interaction).toBe(row.whole);
      expect(sum(row.added)).toBe(row.whole);
    }
    const alone = JSON.parse((await barkraft(`compare ${both} --format json`)).out);
    expect(whole.cost_sek).toBe(alone.cost_sek);
  });

  test("settings are parts too", async () => {
    const { out } = await barkraft(
      "compare --stacked --set income_equalisation.guarantee_level=110% --set income_equalisation.fee_degree=1 --format csv",
    );
    expect(out.split("\n")[0]).toBe("code,name,alone_1,alone_2,added_1,added_2,interaction,whole");
  });
});

describe("winners and losers", () => {
  test("the groups of every grouping add up to the country", async () => {
    for (const by of ["county", "group", "size", "tax_rate"]) {
      const { out } = await barkraft(`distribution ${lower} --by ${by} --format json`);
      const { groups, whole } = JSON.parse(out);
      const sum = (name: string) =>
        groups.reduce((total: number, group: Record<string, number>) => total + group[name]!, 0);
      for (const name of ["municipalities", "inhabitants", "amount_sek", "winners", "losers"]) {
        expect(sum(name), `${by} ${name}`).toBe(whole[name]);
      }
    }
  });

  test("bands are the user's own, and the revenue's year is told", async () => {
    const { out } = await barkraft(`distribution ${lower} --bands 0,50000 --format json`);
    const { groups, revenue_year } = JSON.parse(out);
    expect(groups.map(({ from, to }: { from: number; to: number }) => [from, to])).toEqual([
      [0, 50000],
      [50000, null],
    ]);
    expect(revenue_year).toBe(2020);
  });

  test("with the sum unchanged the amounts are nothing together", async () => {
    const { out } = await barkraft(`distribution ${lower} --closed --format json`);
    const { whole, added_pc } = JSON.parse(out);
    expect(Math.abs(whole.amount_sek)).toBeLessThan(1);
    expect(added_pc).toBe(2224.32);
  });

  test("a guarantee that reaches everyone alike leaves the spread nearly as it was; fees for the rich lower it", async () => {
    const spread = async (words: string) =>
      JSON.parse((await barkraft(`${words} --format json`)).out).capacity;
    const even = await spread("distribution scenarios/one-rate.yaml");
    expect(even.weighted.after.gini).toBeLessThan(even.weighted.before.gini);
    expect(even.unweighted.after.range_pc).toBeLessThan(even.unweighted.before.range_pc);
  });
});

describe("solve", () => {
  test("the reform that is found gives the cost that is told, when it is compared", async () => {
    const found = JSON.parse(
      (
        await barkraft(
          `solve --parameter income_equalisation.guarantee_level --target cost=-2e9 --format json`,
        )
      ).out,
    );
    expect(Math.abs(found.cost_sek + 2e9)).toBeLessThan(1e6);
    expect(found.rest_sek).toBe(found.cost_sek + 2e9);
    const written = file("found.yaml", JSON.stringify({ changes: found.reform.changes }));
    const compared = JSON.parse((await barkraft(`compare ${written} --format json`)).out);
    expect(compared.cost_sek).toBe(found.cost_sek);
  });

  test("a reform is paid for by another parameter", async () => {
    const { out } = await barkraft(
      `solve --parameter income_equalisation.guarantee_level --target neutral --reform ${full} --format json`,
    );
    const found = JSON.parse(out);
    expect(Math.abs(found.cost_sek)).toBeLessThan(1e6);
    expect(found).toMatchObject({ method: "bisection", monotone: true });
    expect(found.reform.changes["income_equalisation.municipal_grant_degree"]).toBe(1);
  });

  test("several parameters by linear programming, checked against the law", async () => {
    const { out } = await barkraft(
      "solve --parameter income_equalisation.guarantee_level --parameter income_equalisation.municipal_grant_degree --parameter income_equalisation.fee_degree --target cost=-1e9 --max-loss 150 --format json",
    );
    const found = JSON.parse(out);
    expect(Math.abs(found.cost_sek + 1e9)).toBeLessThan(6e6);
    expect(found.tightest.change_pc).toBeGreaterThanOrEqual(-150);
    expect(found.method).toBe("linear_programme");
  });

  test.each([
    ["sv", "Sundsvall 2281: fann en förlust på 213 kr per invånare"],
    ["da", "Sundsvall 2281: fandt et tab på 213 SEK pr. indbygger"],
    ["en", "Sundsvall 2281: found a loss of 213 SEK per inhabitant"],
  ])("in %s a loss that cannot be avoided is told with its municipality", async (language, sentence) => {
    const { code, out, error } = await barkraft(
      `solve --parameter income_equalisation.guarantee_level --target cost=-2e9 --max-loss 0.1% --lang ${language}`,
    );
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain(sentence);
  });
});

describe("cliffs", () => {
  test("Tyresö lies just above the guarantee: a little more tax base and it pays", async () => {
    const { out } = await barkraft("cliffs tax_base --municipality Tyresö --format json");
    const { near } = JSON.parse(out);
    expect(near).toHaveLength(1);
    expect(near[0]).toMatchObject({ code: "0138", step: "income_equalisation_pc", leap_pc: 0 });
    expect(Math.abs(near[0].distance)).toBeLessThan(0.01);
  });

  test("the threshold of the guarantee level is where a municipality has exactly what is guaranteed", async () => {
    const { out } = await barkraft("cliffs income_equalisation.guarantee_level --format csv");
    const near = rowsOf(out);
    expect(near.map(({ code }) => code)).toContain("0138");
    const relative = JSON.parse(
      (await barkraft("explain relative_tax_capacity --municipality 0138 --format json")).out,
    ).figure.value;
    const tyreso = near.find(({ code }) => code === "0138")!;
    expect(Number(tyreso.threshold)).toBeCloseTo(relative / 100, 4);
  });
});

test.each([
  [`compare ${lower} ${full} --set a.b=1`, "--set"],
  [`compare ${lower} --reform ${full}`, "one of the two"],
  [`compare ${[lower, full, both, lower, full, both].join(" ")}`, "1 to 5 reforms"],
  [`compare ${lower} missing.yaml`, "missing.yaml: found no file"],
  [`compare --stacked ${lower} ${full}`, "expected one reform"],
  ["compare --stacked", "1 to 200 changes"],
  [`compare ${lower} ${full} --quantity total`, "Did you mean"],
  [`compare ${lower} ${full} --quantity guaranteed_tax_capacity`, "an amount per inhabitant"],
  ["distribution", "found no reform"],
  [`distribution ${lower} --by municipality`, "one of county, group, size, tax_rate"],
  [`distribution ${lower} --by county --bands 0,1`, "size or tax_rate"],
  [`distribution ${lower} --bands 5,1`, "rising numbers"],
  ["solve", "1 to 12 parameters to look for"],
  ["solve --parameter income_equalisation.guarantee_level", "a target or a largest loss"],
  [
    "solve --parameter income_equalisation.garantee_level --target neutral",
    "a parameter such as income_equalisation.guarantee_level",
  ],
  ["solve --parameter income_equalisation.guarantee_level=2..1 --target neutral", "a range within 0..2"],
  ["solve --parameter income_equalisation.guarantee_level=1-2 --target neutral", "PATH=LOW..HIGH"],
  ["solve --parameter income_equalisation.guarantee_level --target free", "neutral, cost=AMOUNT"],
  ["solve --parameter income_equalisation.guarantee_level --target neutral --max-loss much", "100 or 1%"],
  [
    "solve --parameter income_equalisation.guarantee_level --parameter income_equalisation.guarantee_level --target neutral",
    "the same parameter twice",
  ],
  ["solve --parameter income_equalisation.guarantee_level --target cost=9e12", "within the ranges"],
  ["cliffs", "nothing to sweep"],
  ["cliffs income_equalisation.municipal_grant_rate", "one value, for example"],
  ["cliffs tax_base --municipality Tyreso2", "Tyresö"],
  ["cliffs national_tax_base_total --municipality Tyresö", "a figure of the municipalities"],
  ["cliffs income_equalisation.guarantee_level --least 0", "a number above 0"],
  ["cliffs income_equalisation.guarantee_level --within 90%", "a share of at most 0.2"],
])("%s: one clear sentence, exit code 1, nothing on standard output", async (command, message) => {
  const { code, out, error } = await barkraft(command);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(message);
  expect(error).not.toMatch(/\n +at /);
});

test.each(["compare", "distribution", "solve", "cliffs"])("%s --help has examples", async (command) => {
  const { code, out } = await barkraft(`${command} --help --lang en`);
  expect(code).toBe(0);
  expect(out).toContain(`barkraft ${command}`);
});
