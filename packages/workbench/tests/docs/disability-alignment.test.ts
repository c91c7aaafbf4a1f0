import { describe, expect, test } from "vitest";
import { alignmentFits, chosen } from "../../../../docs/build/disability-alignment.ts";
import { loadCountry } from "../../src/services/index.ts";

const fits = await alignmentFits();
const key = ({ yearsBefore, indexed }: typeof chosen) => `${yearsBefore} ${indexed}`;
const compared = fits.filter(({ year }) => year >= 2020);

describe("the reference cost that stands for the standard cost of disability services", () => {
  test("is the one of six whose gross grants are nearest to what the state paid, taken over all years", () => {
    const byAlignment = Map.groupBy(compared, key);
    expect(byAlignment.size).toBe(6);
    const mean = (of: readonly { deviation: number }[]) =>
      of.reduce((sum, { deviation }) => sum + Math.abs(deviation), 0) / of.length;
    const ranked = [...byAlignment].sort(([, a], [, b]) => mean(a) - mean(b));
    expect(ranked[0]![0]).toBe(key(chosen));
  });

  test("gives the appropriation within 0.3 percent every year, in the table and as computed", async () => {
    const country = await loadCountry();
    const chosenFits = compared.filter((fit) => key(fit) === key(chosen));
    expect(chosenFits).not.toEqual([]);
    for (const { year, paid, deviation } of chosenFits) {
      expect(Math.abs(deviation)).toBeLessThan(0.3);
      const grants = country.baseline(year).value("gross_disability_grants", "00")! / 1e6;
      expect(Math.abs((100 * grants) / paid - 100)).toBeLessThan(0.3);
    }
  });
});
