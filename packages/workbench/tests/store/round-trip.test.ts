import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/store/format/csv.ts";
import { readParquetColumns } from "../../src/store/format/parquet.ts";
import { writeParquet } from "../../src/store/format/parquet-writer.ts";
import type { RawTable } from "../../src/store/format/raw-table.ts";
import type { ColumnSchema, TableSchema } from "../../src/store/schema/table-schema.ts";
import { validateTable } from "../../src/store/validate/table.ts";

const int32 = 2 ** 31 - 1;

function column(
  name: string,
  type: ColumnSchema["type"],
  constraints: ColumnSchema["constraints"] = {},
): ColumnSchema {
  const text = { sv: name, en: name };
  const described = { title: text, description: text, source: "test", licence: "test", vintage: "test" };
  return { name, type, unit: null, status: "published", constraints, ...described };
}

const columns = [
  column("key", "integer", { required: true, min: 0, max: int32 }),
  column("large", "integer"),
  column("small", "integer", { min: -int32, max: int32 }),
  column("real", "number"),
  column("text", "string"),
];
const schema: TableSchema = {
  name: "test",
  title: { sv: "", en: "" },
  description: { sv: "", en: "" },
  primaryKey: ["key"],
  source: "",
  licence: "",
  vintage: "",
  columns,
};
const codes = {
  municipality: new Set<string>(),
  county: new Set<string>(),
  county_or_nation: new Set<string>(),
};

const orNothing = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const row = fc.record({
  large: orNothing(fc.maxSafeInteger()),
  small: orNothing(fc.integer({ min: -int32, max: int32 })),
  real: orNothing(fc.double({ noNaN: true, noDefaultInfinity: true })),
  text: orNothing(
    fc
      .string({ unit: "grapheme" })
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  ),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

function csvOf(rows: readonly Row[]): string {
  const quote = (value: unknown) => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);
  // String() writes −0 as 0.
  const number = (value: number | null) => (Object.is(value, -0) ? "-0" : quote(value));
  const lines = rows.map(({ large, small, real, text }, key) =>
    [String(key), number(large), number(small), number(real), quote(text)].join(","),
  );
  return ["key,large,small,real,text", ...lines].join("\n");
}

test("plain table to Parquet and back loses nothing, whatever the values", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
      const raw = readCsv(new TextEncoder().encode(csvOf(rows)), "test.csv") as RawTable;
      const validated = validateTable(raw, schema, codes, "test.csv");
      expect(validated.problems.kept).toEqual([]);
      const bytes = writeParquet(validated.columns, columns);
      expect(writeParquet(validated.columns, columns)).toEqual(bytes);
      const read = await readParquetColumns(bytes, ["key", "large", "small", "real", "text"]);
      const back = rows.map((_, index) => ({
        large: whole(read.get("large")![index]),
        small: whole(read.get("small")![index]),
        real: read.get("real")![index] ?? null,
        text: read.get("text")![index] ?? null,
      }));
      const positiveZero = (value: number | null) => (value === null ? null : value + 0);
      expect(back).toEqual(
        rows.map((r) => ({ ...r, large: positiveZero(r.large), small: positiveZero(r.small) })),
      );
      expect(Array.from(read.get("key")!)).toEqual(rows.map((_, index) => index));
    }),
    { numRuns: 150 },
  );
});

function whole(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
