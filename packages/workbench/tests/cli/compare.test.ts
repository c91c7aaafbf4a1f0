import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { barkraft, rowsOf } from "./support.ts";

const folder = new URL("../../../../scenarios/", import.meta.url);
const scenarios = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

describe("scenarios", () => {
  test("are there", () => expect(scenarios.length).toBeGreaterThanOrEqual(8));

  test.each(scenarios)("%s gives its golden outcome", async (file) => {
    const { code, out } = await barkraft(`compare --reform scenarios/${file} --format json`);
    expect(code).toBe(0);
    // The figures' version changes with any table, as does the manifest; the rows are the longest part.
    const { rows, manifest, model_version, data_version, ...golden } = JSON.parse(out);
    expect(rows).toHaveLength(290);
    const name = file.replace(".yaml", ".golden.json");
    await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(new URL(name, folder).pathname);
  });
});

test("csv has one row for each municipality, both readings", async () => {
  const { out } = await barkraft("compare --set income_equalisation.guarantee_level=1,10 --format csv");
  expect(out.split("\n")[0]).toBe("code,name,before_pc,after_pc,difference_pc,difference_closed_pc,status");
  // Laxå: the guarantee falls by 0.05 of the mean tax capacity, 232 531.1 kronor, at the rate 19.00 percent:
  // 0.05 × 232 531.1 × 0.19 = 2 209 kronor less.
  const laxa = rowsOf(out).find(({ code }) => code === "1860");
  expect(laxa).toMatchObject({ difference_pc: "-2209", status: "assumed" });
});

test("the two readings agree with each other to the krona", async () => {
  const { out } = await barkraft("compare --reform scenarios/full-compensation.yaml --format json");
  const { rows, regulating_item_change_pc: change } = JSON.parse(out);
  expect(rows).toHaveLength(290);
  for (const { difference_pc, difference_closed_pc } of rows) {
    expect(difference_closed_pc).toBeCloseTo(difference_pc + change, 2);
  }
});

test.each([
  ["sv", "Statens kostnad för kommunerna ändras med −22\u202f936,3 mnkr."],
  ["da", "Statens udgift til kommunerne ændres med −22.936,3 mio. SEK."],
  ["en", "The cost of the municipalities to the state changes by SEK −22,936.3 million."],
])("the table in %s says what it costs", async (language, sentence) => {
  const { out } = await barkraft(
    `compare --set income_equalisation.guarantee_level=110% --top 2 --lang ${language}`,
  );
  expect(out).toContain(sentence);
});

test("without a reform there is nothing to compare", async () => {
  const { code, error } = await barkraft("compare");
  expect([code, error]).toEqual([
    1,
    "compare: found no reform, expected a reform of a year that can be computed. Add --reform FILE or --set PATH=VALUE.\n",
  ]);
});
