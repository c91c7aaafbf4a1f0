import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test, vi } from "vitest";
import { readParquetApart } from "../../src/store/format/parquet-apart.ts";
import { loadTables } from "../../src/store/index.ts";
import { DataError } from "../../src/store/problem/data-error.ts";
import { folderOf } from "./folders.ts";
import { workbook } from "./workbooks.ts";

// A file that never ends is waited for ten seconds, and several may turn up.
vi.setConfig({ testTimeout: 120_000 });

const rows: readonly (readonly [string, number, number])[] = [
  ["0114", 2019, 47_000],
  ["1814", 2019, 8_235],
  ["2584", 2020, 22_664],
];
const csv = ["code,year,population", ...rows.map((row) => row.join(","))].join("\n");
const files: Readonly<Record<string, Uint8Array>> = {
  "population-1-november.csv": new TextEncoder().encode(`${csv}\n`),
  "population-1-november.xlsx": workbook({
    Blad1: [["code", "year", "population"], ...rows.map((row) => [...row])],
  }),
  "population-1-november.parquet": new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: "code", data: rows.map(([code]) => code), type: "STRING" },
        { name: "year", data: rows.map(([, year]) => year), type: "INT32" },
        { name: "population", data: rows.map(([, , population]) => population), type: "INT32" },
      ],
    }),
  ),
};

/** Loads the one table; every problem must name the file, say what was found and what to do. */
async function loaded(file: string, bytes: Uint8Array): Promise<"loaded" | "refused"> {
  const overlay = await folderOf({ [file]: bytes });
  try {
    const { tables } = await loadTables({ names: ["population-1-november"], overlay });
    const { numbers, rowCount } = tables.get("population-1-november")!;
    // Nothing half-read: every row that was taken is whole and within its bounds.
    for (let row = 0; row < rowCount; row++) {
      expect(Number.isInteger(numbers.get("year")![row])).toBe(true);
      expect(numbers.get("population")![row]).toBeGreaterThan(0);
    }
    return "loaded";
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) {
      expect(problem.file).toBe(file);
      expect([problem.found, problem.expected, problem.advice].every((text) => text.length > 0)).toBe(true);
    }
    return "refused";
  }
}

test.each(Object.keys(files))("%s as it is written is loaded", async (file) => {
  expect(await loaded(file, files[file]!)).toBe("loaded");
});

test.each(Object.keys(files))(
  "%s with bytes changed, lost or added is loaded whole or refused by name",
  async (file) => {
    const whole = files[file]!;
    const place = fc.nat({ max: whole.length - 1 });
    const change = fc.record({
      at: place,
      byte: fc.nat({ max: 255 }),
      how: fc.constantFrom("set", "cut", "add"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let bytes = [...whole];
        for (const { at, byte, how } of changes) {
          if (how === "set") bytes[at % bytes.length] = byte;
          else if (how === "add") bytes.splice(at, 0, byte);
          else bytes = bytes.slice(0, Math.max(1, at));
        }
        await loaded(file, Uint8Array.from(bytes));
      }),
      { numRuns: 100 },
    );
  },
);

test("cells of any text are loaded whole or refused by name", async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("0114", "114", "2019", "-5", "1e999", "NaN", "4 700", "4.700,5", "=1+1", '"', "\u0000"),
    fc.double().map(String),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (lines) => {
      const text = ["code,year,population", ...lines.map((each) => each.join(","))].join("\n");
      await loaded("population-1-november.csv", new TextEncoder().encode(text));
    }),
    { numRuns: 200 },
  );
});

test("a Parquet file that takes too long is given up", async () => {
  const reading = readParquetApart(files["population-1-november.parquet"]!, ["code"], 0);
  await expect(reading).rejects.toThrow("more data than it can be unpacked to in time");
});

test("bytes of no kind at all are refused, whatever the file is called", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(files)),
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      async (file, bytes) => {
        await loaded(file, bytes);
      },
    ),
    { numRuns: 100 },
  );
});
