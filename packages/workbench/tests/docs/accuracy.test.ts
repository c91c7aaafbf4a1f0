import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sweden, years } from "@barkraft/sweden";
import { describe, expect, test } from "vitest";
import { agreementOf, computedNow, estimateErrorOf, readCoverage } from "../../../../docs/build/accuracy.ts";
import { loadCountry } from "../../src/services/index.ts";

const country = await loadCountry();
const schemes = Object.entries(await readCoverage());

test("the generated pages are up to date", () => {
  const generate = fileURLToPath(new URL("../../../../docs/build/generate.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [generate, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

describe.each(schemes)("what COVERAGE.yaml says of %s is true", (_, scheme) => {
  test("its quantity exists, and a scheme without a check says why", () => {
    expect(sweden.slotOf.has(scheme.quantity)).toBe(true);
    expect(scheme.checked_against === null).toBe(scheme.not_checkable !== undefined);
  });

  test.each(Object.entries(scheme.years))("%s", (year, { computed, needs }) => {
    expect(years).toContain(Number(year));
    expect(computedNow(country, Number(year))).toBe(computed);
    expect(needs === undefined).toBe(computed === "from the repository");
    if (computed !== "from the repository" || scheme.checked_against === null) return;
    const agreement = agreementOf(country, scheme.quantity, Number(year))!;
    expect(agreement).toEqual({ published: 12, exact: 12, largestDeviation: 0 });
  });
});

test("the estimated population is off by what the page says, never by a percent of the item's base", () => {
  for (const year of [2020, 2021, 2022]) {
    const { checked, median, largest } = estimateErrorOf(country, year);
    expect(checked).toBe(12);
    expect(median).toBeLessThan(50);
    expect(largest).toBeLessThan(300);
  }
});
