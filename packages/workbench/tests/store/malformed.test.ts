import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zipUnpacksWithin } from "../../src/store/format/zip-bomb.ts";
import { type DataError, loadTables } from "../../src/store/index.ts";
import { folderOf, messageOf } from "./folders.ts";
import { excelRows, head, malformed } from "./malformed-files.ts";
import { workbook } from "./workbooks.ts";

describe("a user's folder is refused with the whole story", () => {
  test.each(Object.keys(malformed))("%s", async (name) => {
    const { files, message } = malformed[name]!;
    const overlay = await folderOf(files);
    const found = await messageOf(loadTables({ names: ["national"], overlay }));
    expect(found.split("\n")).toEqual(message);
  });

  test("every problem has its parts, for translation", async () => {
    const overlay = await folderOf({ "population-1-november.csv": `${head}114,2019,5\n` });
    const error = await loadTables({ names: ["national"], overlay }).catch((thrown: DataError) => thrown);
    expect((error as DataError).problems).toEqual([
      {
        code: "lost-leading-zero",
        place: "population-1-november.csv, row 2, column code",
        file: "population-1-november.csv",
        row: 2,
        column: "code",
        found: "“114”",
        expected: "a 4-digit code such as 0114",
        advice: "The leading zero was lost: format the column as Text and enter the code again.",
      },
    ]);
  });

  test("a folder that does not exist, or is a file", async () => {
    const folder = await folderOf({ "file.txt": "" });
    const nowhere = join(folder, "nowhere");
    expect(await messageOf(loadTables({ names: ["national"], overlay: nowhere }))).toBe(
      `${nowhere}: found nothing, expected a folder with tables. Check the path given to --data.`,
    );
    const file = join(folder, "file.txt");
    expect(await messageOf(loadTables({ names: ["national"], overlay: file }))).toBe(
      `${file}: found a file, expected a folder with tables. Give --data the folder the file is in.`,
    );
  });

  test("a file beyond the size limit, before it is read", async () => {
    const overlay = await folderOf({ "tax-base.csv": "" });
    await truncate(join(overlay, "tax-base.csv"), 51 * 2 ** 20);
    expect(await messageOf(loadTables({ names: ["national"], overlay }))).toBe(
      "tax-base.csv: found 51 MB, expected at most 50 MB. Keep only the rows and columns of the table.",
    );
  });

  test("a file beyond the limit on rows", async () => {
    const rows = `${head}${"0114,2019,1\n".repeat(500_001)}`;
    const overlay = await folderOf({ "population-1-november.csv": rows });
    expect(await messageOf(loadTables({ names: ["national"], overlay }))).toBe(
      "population-1-november.csv: found 500001 rows, expected at most 500000. Keep only the rows of the table.",
    );
  });

  test.each([
    ["line ends", "\n", "found 52428799 rows, expected at most 500000. Keep only the rows of the table."],
    ["separators", ",", "found 52428801 columns, expected at most 200. Keep only the columns of the table."],
  ])("fifty megabytes of %s, without filling the memory", async (_, character, message) => {
    const overlay = await folderOf({ "tax-base.csv": Buffer.alloc(50 * 2 ** 20, character) });
    const before = process.memoryUsage().rss;
    expect(await messageOf(loadTables({ names: ["national"], overlay }))).toBe(`tax-base.csv: ${message}`);
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 30);
  });

  test("an Excel cell far to the right, in a sheet of a few cells", async () => {
    const sheet = { "!ref": "A1:XFD1", A1: { t: "s", v: "code" }, XFD1: { t: "s", v: "x" } };
    const overlay = await folderOf({ "tax-base.xlsx": workbook({ Blad1: sheet }) });
    expect(await messageOf(loadTables({ names: ["national"], overlay }))).toBe(
      "tax-base.xlsx: found 16384 columns, expected at most 200. Keep only the columns of the table.",
    );
  });

  test("thousands of problems are counted, a thousand kept, thirty printed", async () => {
    const overlay = await folderOf({ "population-1-november.csv": `${head}${"114,2019,x\n".repeat(2000)}` });
    const error = await loadTables({ names: ["national"], overlay }).catch((thrown: DataError) => thrown);
    expect(error).toMatchObject({ total: 4000, problems: { length: 1000 } });
    const lines = (error as DataError).message.split("\n");
    expect(lines).toHaveLength(31);
    expect(lines.at(-1)).toBe("… and 3970 more: 4000 problems in all.");
  });
});

describe("a packed file", () => {
  const packed = excelRows(...Array.from({ length: 2000 }, () => ["0114", 2019, 0]));

  test("is measured by what comes out of it", async () => {
    expect(await zipUnpacksWithin(packed, 10_000_000)).toBe(true);
    expect(await zipUnpacksWithin(packed, 20_000)).toBe(false);
  });

  test("cannot claim to be smaller than it is", async () => {
    const lying = packed.slice();
    const view = new DataView(lying.buffer);
    // Set the unpacked size of every entry of the directory to one byte.
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect(await zipUnpacksWithin(lying, 20_000)).toBe(false);
  });
});
