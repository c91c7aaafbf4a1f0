import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { type DocumentSheet, documentSheets } from "@barkraft/core";
import { checkReview, reviewSheets } from "@barkraft/finance";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { barkraft } from "../cli/support.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../../../scenarios/${name}`, import.meta.url));
const documents = (name: string) => readdirSync(folder(name)).filter((file) => file.endsWith(".yaml"));

/** What of an answer is golden: not the versions, which change with other figures. */
function kept(json: Record<string, unknown>): unknown {
  const {
    model_version: _model,
    data_version: _data,
    manifest: _manifest,
    document: _document,
    ...rest
  } = json;
  return rest;
}

describe("shipped reviews", () => {
  test.each(documents("grant-reviews"))("%s comes to its golden outcome", async (file) => {
    const { code, out } = await barkraft([
      "review",
      `${folder("grant-reviews")}/${file}`,
      "--format",
      "json",
    ]);
    expect(code).toBe(0);
    await expect(`${JSON.stringify(kept(JSON.parse(out)), null, 2)}\n`).toMatchFileSnapshot(
      `${folder("grant-reviews")}/${file.replace(".yaml", ".golden.json")}`,
    );
  });

  test("an empty form names every question and is refused until it is filled in", async () => {
    const { out } = await barkraft("review --empty maximum-fee");
    expect(Object.keys(parse(out).answers)).toHaveLength(10);
    const { code, error } = await barkraft("review --empty minimum-fee --lang en");
    expect(code).toBe(1);
    expect(error).toContain("Did you mean maximum-fee");
  });
});

describe("a review of a grant that is not in the register", () => {
  const place = mkdtempSync(`${tmpdir()}/review-`);
  afterAll(() => rmSync(place, { recursive: true }));
  const shipped = readFileSync(`${folder("grant-reviews")}/maximum-fee.yaml`, "utf8");
  const reviewed = (change: (text: string) => string, language = "en") => {
    writeFileSync(`${place}/review.yaml`, change(shipped));
    return barkraft(`review ${place}/review.yaml --format json --lang ${language}`);
  };
  const named = (id: string) => (text: string) => text.replace(/^grant: .*$/m, `grant: ${id}`);

  test("is refused with the nearest ids, in the reader's language", async () => {
    const { code, out, error } = await reviewed(named("maximum-fees"), "sv");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/review\.grant: fann 'maximum-fees'.*Menade du maximum-fee.*proposed: true/);
  });

  test("can start from an empty form in a file", async () => {
    const { code, error } = await barkraft(`review --empty maximum-fee --output ${place}/form.yaml`);
    expect([code, error]).toEqual([0, expect.stringContaining("form.yaml")]);
    expect(Object.keys(parse(readFileSync(`${place}/form.yaml`, "utf8")).answers)).toHaveLength(10);
  });

  test("that the register has removed, too", async () => {
    expect((await reviewed(named("removed-rakel-06"))).error).toContain("does not go to local government");
  });

  test("comes from a workbook as from a text", async () => {
    const text = shipped.replace(/^grant: .*$/m, "grant: Night buses\nproposed: true");
    const sheets = reviewSheets(checkReview(parse(text)), (id) => id);
    writeFileSync(`${place}/review.xlsx`, await workbookOf(sheets));
    const [fromWorkbook, fromText] = await Promise.all([
      barkraft(`review ${place}/review.xlsx --format csv`),
      reviewed(() => text).then(() => barkraft(`review ${place}/review.yaml --format csv`)),
    ]);
    expect(fromWorkbook).toEqual({ ...fromText, code: 0 });
    writeFileSync(`${place}/none.xlsx`, "no workbook");
    expect((await barkraft(`review ${place}/none.xlsx --lang da`)).error).toContain(
      "noget andet end en Excel-fil",
    );
  });

  test("is judged when it is said to be proposed, and only then", async () => {
    const proposed = (id: string) => (text: string) => named(`${id}\nproposed: true`)(text);
    const { code, out } = await reviewed(proposed("Night buses"));
    expect([code, JSON.parse(out).in_register]).toEqual([0, false]);
    expect((await reviewed(proposed("maximum-fee"))).error).toContain("'maximum-fee' in the register");
    const written = await reviewed((text) =>
      proposed("Night buses")(text).replace("proposed: true", "proposed: maybe"),
    );
    expect(written.error).toContain("expected true or false");
  });
});

/** A workbook as the page saves it. */
const workbookOf = async (sheets: readonly DocumentSheet[]) => {
  const { writeXlsx } = await import("hucre/xlsx");
  const written = sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [[...columns], ...rows.map((row) => [...row])],
  }));
  return writeXlsx({ sheets: written });
};

test("a fold comes from a workbook as from a text", async () => {
  const place = mkdtempSync(`${tmpdir()}/fold-`);
  const file = `${folder("grant-folds")}/twenty-grants.yaml`;
  writeFileSync(`${place}/fold.xlsx`, await workbookOf(documentSheets(parse(readFileSync(file, "utf8")))));
  const [fromWorkbook, fromText] = await Promise.all(
    [`${place}/fold.xlsx`, file].map((each) => barkraft(["fold", each, "--format", "csv"])),
  );
  rmSync(place, { recursive: true });
  expect([fromWorkbook!.code, fromWorkbook!.out]).toEqual([0, fromText!.out]);
});

describe("shipped folds", () => {
  test.each(documents("grant-folds"))("%s comes to its golden outcome", async (file) => {
    const { code, out } = await barkraft(["fold", `${folder("grant-folds")}/${file}`, "--format", "json"]);
    expect(code).toBe(0);
    const { rows, ...head } = kept(JSON.parse(out)) as { rows: Record<string, unknown>[] };
    const shown = rows.filter(({ code: place }) => ["0162", "0184", "1262", "1860"].includes(String(place)));
    await expect(`${JSON.stringify({ ...head, rows: shown }, null, 2)}\n`).toMatchFileSnapshot(
      `${folder("grant-folds")}/${file.replace(".yaml", ".golden.json")}`,
    );
  });

  test("money is only moved: every year of the way adds up to nothing, and the limit is kept", async () => {
    const { out } = await barkraft([
      ...["fold", `${folder("grant-folds")}/twenty-grants.yaml`],
      ...["--years", "2", "--limit", "40", "--format", "json"],
    ]);
    const { rows, years_until_arrived: years } = JSON.parse(out) as {
      rows: { change_sek: number; change_pc: number; change_by_year_sek: number[] }[];
      years_until_arrived: number;
    };
    // Lomma loses 330 kronor per inhabitant, forty a year at most.
    expect(years).toBe(9);
    for (let year = 0; year < years; year++) {
      expect(rows.reduce((sum, row) => sum + row.change_by_year_sek[year]!, 0)).toBe(0);
    }
    for (const { change_sek: change, change_pc: each, change_by_year_sek: steps } of rows) {
      if (change >= 0) continue;
      const inhabitants = Math.round(change / each);
      steps.forEach((step, at) => {
        expect((steps[at - 1] ?? 0) - step).toBeLessThanOrEqual(40 * inhabitants + 1);
      });
    }
  });

  test("what is exported can be verified", async () => {
    const place = mkdtempSync(`${tmpdir()}/fold-`);
    try {
      for (const [command, format] of [
        ["fold --grants maximum-fee,teachers-wages-municipalities --years 3 --limit 90", "xlsx"],
        ["register --show series", "csv"],
        ["register --show expiry --year 2018", "json"],
        ["register skola", "xlsx"],
      ]) {
        await barkraft(`${command} --output ${place}/file.${format}`);
        expect((await barkraft(`verify ${place}/file.${format}`)).code, `${command} ${format}`).toBe(0);
      }
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

describe("mistakes", () => {
  test.each([
    ["fold", "varken en fil eller --grants"],
    ["fold --grants nothing", "beteckningen på ett riktat bidrag"],
    ["fold --grants removed-rakel-06", "som inte går till kommuner eller regioner"],
    ["fold --grants maximum-fee --year 1999", "inget bidrag som betalades 1999"],
    ["fold --grants maximum-fee --limit 1", "en gräns som låter alla nå sitt nya belopp"],
    ["fold --grants maximum-fee --into luck", "något av per_inhabitant"],
    ["review", "varken en fil eller --empty"],
    ["review nothing.yaml", "en granskning i Excel, YAML eller JSON"],
    ["register --show all", "grants, amounts, series, expiry"],
  ])("%s", async (command, said) => {
    const { code, error } = await barkraft(`${command} --lang sv`);
    expect(code).toBe(1);
    expect(error).toContain(said);
  });
});
