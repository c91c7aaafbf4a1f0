import { createTranslator } from "@barkraft/messages/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aboutLines, type ChartAbout, pictureLines } from "../../src/features/chart/about.ts";

const link = "https://example.org/planning?years=4";
beforeEach(() => {
  vi.stubGlobal("window", { location: { href: link } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const about: ChartAbout = {
  source: "Calculation on data from Kolada",
  unit: "billion kronor",
  prices: "current prices",
  statuses: ["derived", "assumed"],
  more: [["Seed", 7]],
};
const table = {
  caption: "Level, billion kronor",
  columns: [{ key: "year", label: "year" }],
  rows: [{ year: 2021 }, { year: "2024" }],
};
const versions = { model: "se-1", data: "d-1" };
const t = createTranslator("en");

test("a chart's workbook says what it shows, unit, years, prices, source, statuses, versions and its link", () => {
  const lines = aboutLines(about, table, versions, t, "The planned years are thinner.");
  expect(lines.map(([what, says]) => `${what}: ${says}`)).toEqual([
    "Shows: Level, billion kronor",
    "Unit: billion kronor",
    "Years: 2021–2024",
    "Price level: current prices",
    "Source: Calculation on data from Kolada",
    "Status: derived: follows from published figures by law or arithmetic",
    "Status: assumed: somebody's choice, such as a reform",
    "Note: The planned years are thinner.",
    "Seed: 7",
    "Model version: se-1",
    "Data version: d-1",
    expect.stringMatching(/^How the file was made: .*barkraft verify/),
    `Link: ${link}`,
  ]);
});

test("what is not known or not money is left out", () => {
  const lines = aboutLines(
    { ...about, prices: null, more: [] },
    { ...table, rows: [{ year: 1 }, { year: 4 }] },
    undefined,
    t,
  );
  const whats = lines.map(([what]) => what);
  expect(whats).not.toContain("Years");
  expect(whats).not.toContain("Price level");
  expect(whats).not.toContain("Model version");
});

test("a picture says the same in a few lines, and months by name", () => {
  const months = { ...table, rows: [{ month: "2020-01" }, { month: "2020-12" }] };
  expect(pictureLines(about, months, versions, t)).toEqual([
    "billion kronor, 2020-01 – 2020-12, current prices",
    "Source: Calculation on data from Kolada",
    "Status: derived, assumed",
    "se-1, d-1",
    link,
  ]);
});
