import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ParquetColumn, readParquetColumns } from "../format/parquet.ts";
import type { Columns } from "../validate/columns.ts";
import type { FieldDescriptor, PackageDescriptor, ResourceDescriptor } from "./descriptor.ts";

/** The descriptor of a data folder. Throws when it has not been built. */
export async function readDescriptor(folder: string): Promise<PackageDescriptor> {
  const file = join(folder, "datapackage.json");
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`${file} is missing: run “barkraft data build”`);
  });
  return JSON.parse(text) as PackageDescriptor;
}

/**
 * The named columns of a shipped table.
 * Throws when the file is not the one its descriptor was written for: a half-finished checkout or a stray edit.
 */
export async function readShipped(
  folder: string,
  resource: ResourceDescriptor,
  names: readonly string[],
): Promise<Columns> {
  const bytes = await readFile(join(folder, resource.path));
  if (resource.hash !== `sha256:${createHash("sha256").update(bytes).digest("hex")}`) {
    throw new Error(`${resource.path} is not the file datapackage.json describes: run “barkraft data build”`);
  }
  const rowCount = resource.rows ?? 0;
  // Many tables are shipped empty, for a user to fill; opening them would say nothing more.
  const read = rowCount === 0 ? new Map<string, ParquetColumn>() : await readParquetColumns(bytes, names);
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, readonly string[]>();
  for (const field of fieldsNamed(resource, names)) {
    const values = read.get(field.name) ?? [];
    if (field.type === "string") texts.set(field.name, textsOf(values, rowCount));
    else numbers.set(field.name, numbersOf(values, rowCount));
  }
  return { rowCount, numbers, texts };
}

function fieldsNamed(resource: ResourceDescriptor, names: readonly string[]): FieldDescriptor[] {
  return resource.schema!.fields.filter((field) => names.includes(field.name));
}

function numbersOf(values: ArrayLike<unknown>, rowCount: number): Float64Array {
  const numbers = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const value = values[row];
    numbers[row] = value === null || value === undefined ? Number.NaN : Number(value);
  }
  return numbers;
}

function textsOf(values: ArrayLike<unknown>, rowCount: number): string[] {
  const texts = new Array<string>(rowCount);
  for (let row = 0; row < rowCount; row++) texts[row] = (values[row] as string | null | undefined) ?? "";
  return texts;
}
