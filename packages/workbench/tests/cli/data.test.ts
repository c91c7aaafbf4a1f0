import { expect, test } from "vitest";
import { barkraft, rowsOf } from "./support.ts";

test("data check passes on the shipped tables, with plain progress where there is no terminal", async () => {
  const { code, out, error } = await barkraft("data check");
  expect(code).toBe(0);
  expect(out).toMatch(/All \d+ checks passed\./);
  expect(error).toContain("Checking 1/3");
});

test("parameters list every path that --set takes, with values that it takes back", async () => {
  const { out } = await barkraft("parameters --format csv");
  const rows = rowsOf(out.replace(/"[^"]*"/g, "quoted"));
  expect(out.split("\n")[0]).toBe(
    "path,label,value,unit,lowest_allowed,highest_allowed,in_force_from,status,act,section",
  );
  expect(rows.length).toBeGreaterThan(90);
  expect(rows.find(({ path }) => path === "income_equalisation.municipal_grant_rate.18")?.value).toBe("19");
  const settings = rows
    .filter(({ value }) => value !== "")
    .flatMap(({ path, value }) => ["--set", `${path}=${value}`]);
  const { code, out: outcome } = await barkraft([
    "equalise",
    "--municipality",
    "Laxå",
    "--format",
    "csv",
    ...settings,
  ]);
  expect(code).toBe(0);
  expect(rowsOf(outcome)[0]?.total_tsek).toBe("103073");
});

test("parameters as json and as a table", async () => {
  const json = JSON.parse((await barkraft("parameters --format json --year 2024")).out);
  const first = json.parameters.find(
    ({ path }: { path: string }) => path === "tax_base.scaling_factor_first",
  );
  expect(first).toMatchObject({ value: null, status: "unknown", unit: "ratio" });
  expect((await barkraft("parameters --lang sv")).out).toContain(
    "income_equalisation.municipal_grant_rate[.KOD]",
  );
});
