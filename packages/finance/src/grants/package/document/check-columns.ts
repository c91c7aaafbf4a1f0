import type { Fields } from "./fields.ts";
import type { PackageColumn } from "./types.ts";

const mostColumns = 20;
const mostValues = 1000;
const namePattern = /^[a-z][a-z0-9_]{0,59}$/;
const largest = 1e15;

/** The columns that the document brings along for its keys, such as what each place has applied for. */
export function checkColumns(fields: Fields): readonly PackageColumn[] {
  if (!fields.has("columns")) return [];
  const columns = fields.inner("columns");
  const names = Object.keys((fields.raw("columns") ?? {}) as object);
  if (names.length > mostColumns) fields.refuse("columns", `at most ${mostColumns} columns`);
  const found = names.slice(0, mostColumns).flatMap((name) => {
    const column = columnOf(name, columns);
    return column ? [column] : [];
  });
  if (names.length <= mostColumns) columns.done();
  return found;
}

function columnOf(name: string, columns: Fields): PackageColumn | undefined {
  const part = columns.inner(name);
  if (!namePattern.test(name)) {
    columns.refuse(
      name,
      "a name of small letters, digits and underscores",
      undefined,
      `'${name.slice(0, 60)}'`,
    );
  }
  const unit = part.required("unit", part.text("unit"), "a unit");
  const source = part.required("source", part.words("source"), "a source");
  const values = part.inner("values");
  const codes = Object.keys((part.raw("values") ?? {}) as object);
  if (codes.length > mostValues) part.refuse("values", `at most ${mostValues} values`);
  const numbers = codes
    .slice(0, mostValues)
    .map((code) => [code, values.required(code, values.number(code, -largest, largest))] as const);
  part.done();
  if (unit === undefined || source === undefined) return undefined;
  return {
    name,
    unit,
    source,
    values: new Map(
      numbers.flatMap(([code, value]) => (value === undefined ? [] : [[code, value] as const])),
    ),
  };
}
