import { parquetWriteBuffer } from "hyparquet-writer";
import type { ColumnSchema } from "../schema/table-schema.ts";
import type { Columns } from "../validate/columns.ts";

const largestInt32 = 2 ** 31 - 1;

/**
 * A table as the bytes of a Parquet file. The same table and columns always give the same bytes.
 * Texts are UTF-8 strings, numbers DOUBLE, whole numbers INT32 when their schema bounds them and INT64 otherwise;
 * a figure that is not published is null.
 */
export function writeParquet(columns: Columns, schemas: readonly ColumnSchema[]): Uint8Array {
  const columnData = schemas.map((schema) => {
    const nullable = schema.constraints.required !== true;
    if (schema.type === "string") {
      const texts = columns.texts.get(schema.name)!;
      return {
        name: schema.name,
        type: "STRING" as const,
        nullable,
        data: nullable ? texts.map((text) => (text === "" ? null : text)) : [...texts],
      };
    }
    const type = parquetType(schema);
    const numbers = columns.numbers.get(schema.name)!;
    const data = Array.from(numbers, (value) =>
      Number.isNaN(value) ? null : type === "INT64" ? BigInt(value) : value,
    );
    return { name: schema.name, type, nullable, data };
  });
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: Math.max(columns.rowCount, 1), createdBy: "barkraft" }),
  );
}

function parquetType({ type, constraints: { min, max } }: ColumnSchema): "INT32" | "INT64" | "DOUBLE" {
  if (type === "number") return "DOUBLE";
  const bounded = min !== undefined && max !== undefined && min >= -largestInt32 && max <= largestInt32;
  return bounded ? "INT32" : "INT64";
}
