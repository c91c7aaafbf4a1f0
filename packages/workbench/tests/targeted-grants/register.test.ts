import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { amountOf, isLocalGrant, overlapsOf } from "@barkraft/finance";
import { grantKeysByName } from "@barkraft/sweden";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCountry } from "../../src/services/index.ts";
import { grantExpiry } from "../../src/services/targeted-grants/expiry.ts";
import { type GrantFigures, grantFigures } from "../../src/services/targeted-grants/figures.ts";
import { grantSeries } from "../../src/services/targeted-grants/register.ts";
import { loadTables } from "../../src/store/index.ts";
import { barkraft, rowsOf } from "../cli/support.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  made.push(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

let figures: GrantFigures;
beforeAll(async () => {
  figures = await grantFigures(await loadCountry());
});

describe("the shipped register", () => {
  test("holds every candidate, and its parts add up to the candidate's outcome every year", async () => {
    const { tables } = await loadTables({ names: ["targeted-grant-candidates"] });
    const table = tables.get("targeted-grant-candidates")!;
    const areas = table.texts.get("expenditure_area")!;
    const names = table.texts.get("appropriation")!;
    const [years, amounts] = ["year", "amount_msek"].map((column) => table.numbers.get(column)!);
    for (let row = 0; row < table.rowCount; row++) {
      const parts = figures.grants.filter(
        ({ appropriation: from }) => from?.name === names[row] && from?.area === areas[row],
      );
      expect(parts.length, names[row]).toBeGreaterThan(0);
      const sum = parts.reduce((total, part) => total + amountOf(part, years![row]!).amount, 0);
      // A year with a rounded nothing before the first outcome is not in the register.
      if (Math.abs(amounts![row]!) >= 0.1) {
        expect(Math.abs(sum - amounts![row]!), `${names[row]} ${years![row]}`).toBeLessThan(0.0005);
      }
    }
  });

  test("says everything in Swedish, Danish and English, and calls appropriations what they are called", () => {
    const table = figures.tables.get("targeted-grants")!;
    for (const field of ["note", "purpose", "conditions", "applicants"]) {
      const [sv, da, en] = ["sv", "da", "en"].map((language) => table.texts.get(`${field}_${language}`)!);
      for (const [row, text] of sv!.entries()) {
        expect([da![row] !== "", en![row] !== ""], text).toEqual([text !== "", text !== ""]);
      }
    }
    expect(table.texts.has("name_da")).toBe(false);
  });

  test("shares of an appropriation add up to a hundred percent, and only a whole one is published", () => {
    const parts = Map.groupBy(
      figures.grants.filter(({ appropriation }) => appropriation !== null),
      ({ appropriation }) => `${appropriation!.area} ${appropriation!.name}`,
    );
    expect(parts.size).toBeGreaterThan(0);
    for (const [name, rows] of parts) {
      expect(
        rows.reduce((sum, { share }) => sum + share.percent, 0),
        name,
      ).toBe(100);
      for (const { share } of rows) expect(share.status === "published").toBe(share.percent === 100);
    }
  });

  test("every row has a reason and a source, and every key can be used", () => {
    expect(figures.grants).not.toEqual([]);
    for (const { id, note, source, key, decision, amounts } of figures.grants) {
      expect(note.sv.length, id).toBeGreaterThan(10);
      expect(note.en.length, id).toBeGreaterThan(10);
      expect(source, id).not.toBe("");
      if (key !== null) expect(grantKeysByName, id).toHaveProperty(key);
      expect(amounts.length > 0, id).toBe(decision !== "missing" && !/airports|ludvika/.test(id));
    }
  });

  test("the pandemic's public transport: 2.9 billion in 2020, as the authority decided", () => {
    const grant = figures.grants.find(({ id }) => id === "public-transport-pandemic")!;
    expect(amountOf(grant, 2020).amount).toBe(2925.9);
    expect(overlapsOf(grant, figures.grants)).toEqual([]);
  });
});

test("figure 2: the share in the register grew less than the report says, and the answer says so", async () => {
  const { statement, series, coverage, rows } = await grantSeries(await loadCountry());
  expect(series.filter(({ year }) => year >= statement.first && year <= statement.to)).toHaveLength(20);
  expect(statement.found.high).toBeLessThan(statement.stated);
  expect(statement.foundWithout.value).toBeGreaterThan(statement.found.value);
  expect(statement.foundWithout.high).toBeLessThan(statement.stated);
  expect(coverage.map(({ year, covered }) => [year, Math.round(covered.value * 100)])).toEqual([
    [2012, 89],
    [2022, 78],
  ]);
  expect(rows.local).toBe(figures.grants.filter(isLocalGrant).length);
});

test("what ends in 2022 is shared to the krona, and no municipality gets more than its part", async () => {
  const { shares, years, figuresYear } = await grantExpiry(await loadCountry(), 2022);
  const municipal = figures.grants.filter(
    ({ lastYear, receiver }) => lastYear === 2022 && receiver === "municipalities",
  );
  expect(years.find(({ year }) => year === 2022)!.ids).toContain("ukraine-2022");
  expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(
    municipal.reduce((sum, grant) => sum + amountOf(grant, 2022).amount * 1e6, 0),
  );
  expect(figuresYear).toBe(2022);
});

describe("out and in again", () => {
  test.each(["csv", "xlsx"] as const)(
    "the register as %s is read again and gives the same",
    async (format) => {
      const [grants, amounts] = await Promise.all(
        ["grants", "amounts"].map((show) => barkraft(`register --show ${show} --format ${format}`)),
      );
      const folder = folderWith({
        [`targeted-grants.${format}`]: grants!.bytes,
        [`targeted-grant-amounts.${format}`]: (format === "csv" ? amounts! : grants!).bytes,
      });
      const again = await grantFigures(await loadCountry(folder));
      expect(again.grants).toEqual(figures.grants);
      const { code, out } = await barkraft(`register --data ${folder} --show series --format csv`);
      expect(code).toBe(0);
      expect(rowsOf(out)).toHaveLength(28);
    },
  );

  test("a row of one's own stands beside the shipped ones", async () => {
    const folder = folderWith({
      "targeted-grants.csv":
        "id,name_sv,name_en,decision,note_sv,note_en,receiver,sector,nature,authority,act,way,key,share_status,source\n" +
        "own-grant,Eget bidrag,Own grant,kept,Egen rad,Own row,municipalities,school,stimulus,,,formula,children_6_15,published,own\n",
      "targeted-grant-amounts.csv": "id,year,amount_msek,amount_status\nown-grant,2022,12.5,published\n",
    });
    const { code, out } = await barkraft(`register own --data ${folder} --year 2022 --lang en`);
    expect(code).toBe(0);
    expect(out).toMatch(/own-grant .*12\.5/);
  });

  test("everything that is wrong is said at once", async () => {
    const folder = folderWith({
      "targeted-grants.csv":
        "id,name_sv,name_en,decision,note_sv,note_en,receiver,sector,nature,authority,act,way,key,share_status,share_pct,share_low_pct,share_high_pct,first_year,last_year,source\n" +
        "own-grant,Eget,Own,kept,Egen rad,Own row,municipalities,school,,,,,,assumed,50,60,70,2020,2019,own\n",
      "targeted-grant-amounts.csv":
        "id,year,amount_msek,amount_low_msek,amount_high_msek,amount_status\n" +
        "nobody,2022,12.5,1,2,published\n",
    });
    const { code, error } = await barkraft(`register --data ${folder} --lang sv`);
    expect(code).toBe(1);
    for (const said of [
      "12.5 mellan 1 och 2",
      "belopp för ”nobody”",
      "en andel på 50 procent mellan 60 och 70",
      "ett första år 2020 efter det sista 2019",
    ]) {
      expect(error).toContain(said);
    }
  });

  test("a wrong word in a wrong column is refused with its row", async () => {
    const folder = folderWith({
      "targeted-grants.csv":
        "id,name_sv,name_en,decision,note_sv,note_en,receiver,sector,nature,authority,act,way,key,share_status,source\n" +
        "own-grant,Eget,Own,perhaps,Egen rad,Own row,everybody,school,,,,,by_luck,published,own\n",
    });
    const { code, error } = await barkraft(`register --data ${folder} --lang en`);
    expect(code).toBe(1);
    for (const word of ["perhaps", "everybody", "by_luck"]) expect(error).toContain(word);
  });
});
