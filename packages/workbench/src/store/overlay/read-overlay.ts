import { readFile } from "node:fs/promises";
import type { RawTable } from "../format/raw-table.ts";
import { DataError } from "../problem/data-error.ts";
import { type DataProblem, ProblemList } from "../problem/data-problem.ts";
import type { TableSchema } from "../schema/table-schema.ts";
import type { KnownCodes } from "../validate/cell.ts";
import type { Columns } from "../validate/columns.ts";
import { validateTable } from "../validate/table.ts";
import { findUserFiles, type UserFile } from "./find-files.ts";
import { readUserFile } from "./read-file.ts";

export interface UserTable {
  readonly file: string;
  readonly columns: Columns;
}

export interface Overlay {
  readonly tables: ReadonlyMap<string, UserTable>;
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/**
 * Every table of a user's folder, checked against the schema of the shipped table of that name. Municipality codes
 * must be among the shipped ones or in the user's own table of municipalities.
 * @throws DataError with every problem of every file.
 */
export async function readOverlay(
  folder: string,
  schemas: readonly TableSchema[],
  municipalities: Columns,
): Promise<Overlay> {
  const names = schemas.map((schema) => schema.name);
  const { files: found, problems: misplaced } = await findUserFiles(folder, names);
  const problems: DataProblem[] = [...misplaced];
  let total = misplaced.length;
  const add = (list: ProblemList) => {
    problems.push(...list.kept);
    total += list.total;
  };
  const files: { file: string; bytes: Uint8Array }[] = [];
  const raw: { userFile: UserFile; table: RawTable }[] = [];
  for (const userFile of found) {
    const bytes = await readFile(userFile.path).catch((error: Error) => error);
    if (bytes instanceof Error) {
      add(unreadable(userFile.file, bytes));
      continue;
    }
    files.push({ file: userFile.file, bytes });
    const table = await readUserFile(userFile, bytes);
    if (table instanceof ProblemList) add(table);
    else raw.push({ userFile, table });
  }
  const own = raw.find(({ userFile }) => userFile.table === "municipalities")?.table;
  const codes = knownCodes(municipalities, own);
  const tables = new Map<string, UserTable>();
  for (const { userFile, table } of raw) {
    const schema = schemas.find(({ name }) => name === userFile.table)!;
    // The user's own municipalities are where new codes come from, so each of theirs is known.
    const validated = validateTable(table, schema, codes, userFile.file);
    add(validated.problems);
    tables.set(userFile.table, { file: userFile.file, columns: validated.columns });
  }
  if (total > 0) throw new DataError(problems, total);
  return { tables, files };
}

function unreadable(file: string, error: Error): ProblemList {
  return ProblemList.of({
    code: "file-unreadable",
    file,
    row: null,
    column: null,
    found: `a file that cannot be read (${error.message})`,
    expected: "a file you may read",
    advice: "Check its permissions, and that no other program holds it.",
  });
}

function knownCodes(shipped: Columns, own: RawTable | undefined): KnownCodes {
  const column = (name: string): string[] => {
    const index = own?.header.indexOf(name) ?? -1;
    const added = index < 0 ? [] : own!.rows.map((row) => String(row[index] ?? "").trim());
    return [...shipped.texts.get(name)!, ...added];
  };
  return {
    municipality: new Set(column("code")),
    county: new Set(column("county_code")),
    county_or_nation: new Set(["00", ...column("county_code")]),
  };
}
