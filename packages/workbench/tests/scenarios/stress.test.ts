import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { jsonStress } from "../../src/report/simulation/stress-report.ts";
import { loadCountry } from "../../src/services/index.ts";
import { stress } from "../../src/services/simulation/stress.ts";

const folder = fileURLToPath(new URL("../../../../scenarios/stress", import.meta.url));
const documents = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const country = await loadCountry();
const { municipalities, tests } = jsonStress(
  await stress(country, { from: 2022, years: 10, after: "trend", paths: 0, seed: 1 }),
  undefined,
);
const shown = ["0162", "0184", "1262", "1860"];

test.each(documents)("%s comes to its golden outcome", async (file) => {
  const id = file.replace(".yaml", "");
  const { reach, years } = tests.find((each) => each.id === id)!;
  const all = municipalities.map((place) => {
    const { test: _, overdue_pct: __, ...outcome } = place.outcomes.find((each) => each.test === id)!;
    return { code: place.code, name: place.name, ...outcome };
  });
  const middle = (of: (place: (typeof all)[number]) => number | null) =>
    all.map((place) => of(place) ?? Number.NaN).toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
  const golden = {
    test: id,
    from: 2022,
    years: 10,
    status: "assumed",
    reach,
    strikes: years,
    municipalities: all.length,
    middle: {
      worst_change_pct: middle((place) => place.worst_change_pct),
      added_debt_pc: middle((place) => place.added_debt_pc),
      cash_need_pc: middle((place) => place.cash_need_pc),
    },
    with_more_red_years: all.filter((place) => place.negative_years > place.negative_years_before).length,
    rows: all.filter(({ code }) => shown.includes(code)),
  };
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(`${folder}/${id}.golden.json`);
});
