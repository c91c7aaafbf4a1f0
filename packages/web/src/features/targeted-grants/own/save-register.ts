import { plainCsvOf } from "../../../files/csv.ts";
import { save } from "../../../files/save.ts";
import type { RegisterAnswer } from "../answers.ts";

type TableName = "targeted-grants" | "targeted-grant-amounts";

interface PlainTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A table of the register under its stable column names, as it is read again. */
function tableOf({ grants }: RegisterAnswer, name: TableName): PlainTable {
  const rows: readonly Readonly<Record<string, unknown>>[] =
    name === "targeted-grants"
      ? grants.map(({ amounts: _, ...row }) => row)
      : grants.flatMap(({ id, amounts }) =>
          amounts.map(({ year, value, low, high, status }) => ({
            id,
            year,
            amount_msek: value,
            amount_low_msek: low,
            amount_high_msek: high,
            amount_status: status,
          })),
        );
  // The amount of one year belongs to the answer and not to the table.
  const columns = Object.keys(rows[0] ?? { id: null }).filter((column) => column !== "amount");
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map((column) => (row[column] ?? null) as string | number | null)),
  };
}

/** Saves a table of the register as CSV. */
export function saveTable(answer: RegisterAnswer, name: TableName): void {
  const { columns, rows } = tableOf(answer, name);
  save(`${name}.csv`, new Blob([plainCsvOf(columns, rows)], { type: "text/csv;charset=utf-8" }));
}

/** Saves the register as a workbook with a sheet for each table. */
export async function saveRegister(answer: RegisterAnswer): Promise<void> {
  const { plainWorkbook } = await import("../../../files/excel.ts");
  const sheets = (["targeted-grants", "targeted-grant-amounts"] as const).map((name) =>
    tableOf(answer, name),
  );
  save("targeted-grants.xlsx", await plainWorkbook(sheets));
}
