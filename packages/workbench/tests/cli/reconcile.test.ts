import { expect, test } from "vitest";
import { barkraft, rowsOf } from "./support.ts";

test("one municipality, part by part", async () => {
  const { code, out } = await barkraft("reconcile Laxå --year 2020 --lang sv");
  expect(code).toBe(0);
  expect(out).toMatch(/Inkomstutjämning +\+71\u202f614/);
  expect(out).toMatch(/Bokfört +\+133\u202f653/);
  expect(out).toMatch(/Slutavräkning, belopp +−3\u202f139/);
  expect(out).toContain("Okänt, och därför i resten: ");
});

test("csv has every municipality, and each adds up", async () => {
  const rows = rowsOf((await barkraft("reconcile --year 2020 --format csv")).out);
  expect(rows).toHaveLength(290);
  for (const row of rows) {
    for (const total of ["grants", "tax"]) {
      const sum = Number(row[`${total}_computed_sek`]) + Number(row[`${total}_rest_sek`]);
      expect(sum).toBeCloseTo(Number(row[`${total}_booked_sek`]), 2);
    }
  }
  // What is not known is an empty cell, never zero.
  expect(rows.every((row) => row.grants_property_fee_sek === "")).toBe(true);
});

test("without a municipality the spread of the rest, every municipality in one group and one bin", async () => {
  const { out } = await barkraft("reconcile --year 2020 --lang en");
  const groups = [...out.matchAll(/^Tax revenue: unexplained rest in (\d+)/gm)].map(([, count]) =>
    Number(count),
  );
  expect(groups.reduce((sum, count) => sum + count, 0)).toBe(290);
  const tax = out.slice(out.indexOf("Tax revenue:"));
  const bins = [...tax.matchAll(/^.*(?: to |below|and above).* (\d+)$/gm)].map(([, count]) => Number(count));
  expect(bins.reduce((sum, count) => sum + count, 0)).toBe(290);
});

test("a year without accounts among the figures is computed as far as it goes, or refused with the reason", async () => {
  const { code, error } = await barkraft("reconcile Laxå --year 2024 --lang en");
  expect(code).toBe(1);
  expect(error).toContain("tax_base.scaling_factor");
});
