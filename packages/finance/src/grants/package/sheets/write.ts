import type { SupportPackage } from "../document/types.ts";
import { packageData } from "../document/write.ts";
import { sheetNames, writtenFields } from "./names.ts";

type Plain = Readonly<Record<string, unknown>>;

/** A sheet of a package: its columns, and a row for each thing it lists. */
export interface PackageSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A package as sheets that can be edited and read again: measures, payments, its fields and its own columns. */
export function packageSheets(document: SupportPackage): readonly PackageSheet[] {
  const {
    measures,
    columns: _,
    ...fields
  } = packageData(document) as Plain & {
    measures: readonly Plain[];
  };
  const rows = measures.map(({ payments: __, ...measure }) => new Map(leaves(measure, "")));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [
    {
      name: sheetNames.measures,
      columns,
      rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)),
    },
    paymentSheet(measures),
    {
      name: sheetNames.fields,
      columns: ["field", "value"],
      rows: [...leaves(fields, ""), ...describedColumns(document)],
    },
    ...(document.columns.length > 0 ? [columnSheet(document)] : []),
  ];
}

function paymentSheet(measures: readonly Plain[]): PackageSheet {
  const rows = measures.flatMap(({ id, payments = [] }) =>
    (payments as readonly Plain[]).map(({ date, from = date, to = date, amount = null, share = null }) => [
      id as string,
      from as string,
      to as string,
      amount as number | null,
      share as number | null,
    ]),
  );
  return { name: sheetNames.payments, columns: ["id", "from", "to", "amount", "share"], rows };
}

/** What the document's own columns are; their values have a sheet of their own. */
function describedColumns({ columns }: SupportPackage): [string, string | number][] {
  return columns.flatMap(({ name, unit, source }) => leaves({ unit, source }, `columns.${name}.`));
}

function columnSheet({ columns }: SupportPackage): PackageSheet {
  const codes = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort();
  return {
    name: sheetNames.columns,
    columns: ["code", ...columns.map(({ name }) => name)],
    rows: codes.map((code) => [code, ...columns.map(({ values }) => values.get(code) ?? null)]),
  };
}

/** What stands in an inner place of the data, by its path with points between. */
function leaves(data: Plain, before: string): [string, string | number][] {
  return Object.entries(data).flatMap(([name, value]): [string, string | number][] => {
    const path = `${before}${name}`;
    if (typeof value === "object" && value !== null && !writtenFields.has(name))
      return leaves(value as Plain, `${path}.`);
    return [[path, typeof value === "object" ? JSON.stringify(value) : (value as string | number)]];
  });
}
