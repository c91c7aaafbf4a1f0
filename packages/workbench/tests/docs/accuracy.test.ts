import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileReform } from "@barkraft/core";
import { sweden, years } from "@barkraft/sweden";
import { describe, expect, test } from "vitest";
import { accuracy } from "../../src/services/accuracy/accuracy.ts";
import { agreementOf, computedNow } from "../../src/services/accuracy/agreement.ts";
import { readCoverage, readDeviations } from "../../src/services/accuracy/declared.ts";
import { loadCountry } from "../../src/services/index.ts";

const country = await loadCountry();
const coverage = await readCoverage();
const deviations = await readDeviations();
const schemes = Object.entries(coverage.schemes);
const found = await accuracy(country);

test("the generated pages are up to date", () => {
  const generate = fileURLToPath(new URL("../../../../docs/build/generate.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [generate, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

describe.each(schemes)("what COVERAGE.yaml says of %s is true", (_, scheme) => {
  test("its quantity exists, and a scheme without a check says why", () => {
    if (scheme.quantity !== null) expect(sweden.slotOf.has(scheme.quantity)).toBe(true);
    expect(scheme.checked_against === undefined).toBe(scheme.not_checkable !== undefined);
  });

  test.each(Object.entries(scheme.years))("%s", (year, { computed, needs }) => {
    expect(years).toContain(Number(year));
    expect(computedNow(country, scheme.quantity!, Number(year))).toBe(computed);
    expect(needs === undefined).toBe(computed === "from the repository");
    if (needs !== undefined) expect(Object.keys(coverage.needs)).toContain(needs);
    if (computed !== "from the repository" || !scheme.checked_against) return;
    const agreement = agreementOf(country, scheme.quantity!, Number(year))!;
    expect(agreement).toEqual({ published: 12, exact: 12, largestDeviation: 0 });
  });
});

test("every deviation belongs to a scheme, and every need is used", () => {
  const names = schemes.map(([name]) => name);
  expect(deviations.filter(({ scheme }) => !names.includes(scheme))).toEqual([]);
  expect(found.schemes.flatMap((scheme) => scheme.deviations)).toHaveLength(deviations.length);
  const used = new Set(schemes.flatMap(([, each]) => Object.values(each.years).map(({ needs }) => needs)));
  expect(Object.keys(coverage.needs).filter((need) => !used.has(need))).toEqual([]);
});

test("every reading of the statute is there with its size, or with nothing where it cannot be computed", () => {
  const readings = sweden.declaration.replacements!.filter(({ replaces }) => replaces!.is === "reading");
  expect(found.readings.map(({ step, name }) => [step, name])).toEqual(
    readings.map(({ replaces }) => [replaces!.step.id, replaces!.name]),
  );
  for (const { years: measured } of found.readings) {
    for (const { places, largest, meanAbsolute } of measured) {
      expect(largest === null).toBe(places === 0);
      if (largest !== null) expect(meanAbsolute).toBeLessThanOrEqual(Math.abs(largest) + 1e-9);
    }
  }
});

test("the spread of the rest has every municipality once, in order, and each in one bin", () => {
  expect(found.reconciliation.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  for (const { spreads } of found.reconciliation) {
    for (const total of ["grants", "tax"]) {
      const places = spreads.filter((each) => each.total === total).map((each) => each.places);
      expect(places.reduce((sum, count) => sum + count, 0)).toBe(290);
    }
    for (const { percentiles, bins, places } of spreads) {
      const rests = percentiles.map(({ rest }) => rest);
      expect(rests).toEqual(rests.toSorted((a, b) => a - b));
      expect(bins.reduce((sum, bin) => sum + bin.places, 0)).toBe(places);
    }
  }
});

test("with the settlement known the tax of 2020 is explained alike over the country, but for one uniform amount", () => {
  const tax = found.reconciliation[0]!.spreads.find(({ total }) => total === "tax")!;
  const at = (percent: number) => tax.percentiles.find((each) => each.percent === percent)!.rest;
  expect(tax.unknownParts).toEqual([]);
  // Half of the municipalities lie within ten kronor of each other, of some 45 000 kronor of tax per inhabitant.
  expect(at(75) - at(25)).toBeLessThan(10);
});

test("the computed cost equalisation is set against every published one, and the rest is the difference", () => {
  expect(found.costEqualisation.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  for (const { year, places, median, largest, largestPlace } of found.costEqualisation) {
    const evaluation = country.baseline(year);
    expect(places).toHaveLength(12);
    for (const { code, published, computed, remainder } of places) {
      expect(computed + remainder).toBe(published);
      expect(evaluation.value("cost_equalisation_remainder_pc", code)).toBe(remainder);
      expect(Math.abs(remainder)).toBeLessThanOrEqual(Math.abs(largest));
    }
    expect(places.filter(({ remainder }) => remainder < median).length).toBeLessThanOrEqual(6);
    expect(places.filter(({ remainder }) => remainder > median).length).toBeLessThanOrEqual(6);
    expect(places.find(({ name }) => name === largestPlace)!.remainder).toBe(largest);
  }
});

test("the remainders of the cost equalisation are those that DEVIATIONS.yaml tells of", () => {
  const remainder = (year: number, name: string) =>
    found.costEqualisation.find((each) => each.year === year)!.places.find((place) => place.name === name)!
      .remainder;
  expect(found.costEqualisation.map(({ median }) => median)).toEqual([-404, -366.5, -311.5]);
  expect([2021, 2022].map((year) => remainder(year, "Hällefors"))).toEqual([-1972, -2315]);
  expect([2021, 2022].map((year) => remainder(year, "Ljusnarsberg"))).toEqual([-1846, -2412]);
  const without = [2021, 2022].map((year) => {
    const evaluation = country.baseline(year);
    const changes = ["one", "two", "three"].map(
      (one) => [`cost_equalisation.common_costs.administration.amount_class_${one}`, 0] as const,
    );
    const reform = compileReform(sweden, year, country.places, { changes: Object.fromEntries(changes) });
    const computed = evaluation.under(reform);
    return ["1863", "1864"].map(
      (code) =>
        evaluation.value("cost_equalisation_published_pc", code)! -
        computed.value("cost_equalisation_computed_pc", code)!,
    );
  });
  expect(without).toEqual([
    [10, 136],
    [-264, -362],
  ]);
});

test("the estimated population is off by what the page says, never by a percent of the item's base", () => {
  expect(found.estimatedPopulation.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  for (const { checked, median, largest } of found.estimatedPopulation) {
    expect(checked).toBe(12);
    expect(median).toBeLessThan(50);
    expect(largest).toBeLessThan(300);
  }
});
