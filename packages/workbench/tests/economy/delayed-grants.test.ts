import { expect, test } from "vitest";
import { barkraft } from "../cli/support.ts";

interface Year {
  readonly year: number;
  readonly grants: number;
}

const yearsOf = (out: string): Year[] => JSON.parse(out).years;

test("a share of a year's grants comes in the year after, which the answer says", async () => {
  const [usual, late] = [
    await barkraft("project --years 3 --format json"),
    await barkraft("project --years 3 --set delayed_grants.2024=25% --format json"),
  ];
  const change = yearsOf(late.out).map(({ grants }, at) => grants - yearsOf(usual.out)[at]!.grants);
  const quarter = 0.25 * yearsOf(usual.out)[1]!.grants;
  expect(change[0]).toBe(0);
  expect(change[1]! / -quarter).toBeCloseTo(1, 6);
  expect(change[2]! / quarter).toBeCloseTo(1, 6);
  const { out } = await barkraft("project Laxå --years 3 --set delayed_grants.2024=25% --lang sv");
  expect(out.replaceAll(/\s+/g, " ")).toContain("först året därpå, lika per invånare (2024: 25 %)");
});

test("grants cannot come late without a year, or more of them than there are", async () => {
  const { code, error } = await barkraft("project Laxå --set delayed_grants=25%");
  expect(code).toBe(1);
  expect(error).toContain("delayed_grants.2025");
  const more = await barkraft("project Laxå --set delayed_grants.2024=125%");
  expect(more.code).toBe(1);
  expect(more.error).toContain("a share from 0 to 1");
});
