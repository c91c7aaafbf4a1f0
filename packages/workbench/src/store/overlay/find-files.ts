import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { nearestNames } from "@barkraft/core";
import { limits } from "../format/limits.ts";
import { type DataProblem, dataProblem, quoted } from "../problem/data-problem.ts";

const endings = [".csv", ".xlsx", ".parquet"];
/** Tables in forms that are not read: passing over them in silence would leave the shipped figures in force. */
const foreignEndings = [".xls", ".xlsm", ".xlsb", ".ods", ".tsv", ".txt", ".json", ".numbers"];

export interface UserFile {
  readonly table: string;
  readonly file: string;
  readonly path: string;
}

/**
 * The files of a user's folder that are tables, in order of name. A file with one of our endings that is no table is
 * a problem; other files (a README, a schema) are left alone, as are the lock files of spreadsheet programs.
 */
export async function findUserFiles(
  folder: string,
  tables: readonly string[],
): Promise<{ files: UserFile[]; problems: DataProblem[] }> {
  const whole = { row: null, column: null };
  const entry = await stat(folder).catch(() => null);
  if (entry === null || !entry.isDirectory()) {
    const problem = dataProblem({
      ...whole,
      code: entry === null ? "folder-not-found" : "folder-not-a-folder",
      file: folder,
      found: entry === null ? "nothing" : "a file",
      expected: "a folder with tables",
      advice: entry === null ? "Check the path given to --data." : "Give --data the folder the file is in.",
    });
    return { files: [], problems: [problem] };
  }
  const files: UserFile[] = [];
  const problems: DataProblem[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const ending = extname(file).toLowerCase();
    if (file.startsWith("~$") || file.startsWith(".")) continue;
    const table = ending === "" ? file : file.slice(0, -ending.length);
    if (!endings.includes(ending)) {
      if (foreignEndings.includes(ending) && tables.includes(table)) problems.push(foreign(file, ending));
      continue;
    }
    const problem = await checkFile(join(folder, file), file, table, tables, files);
    if (problem === null) files.push({ table, file, path: join(folder, file) });
    else problems.push(problem);
  }
  return { files, problems };
}

function foreign(file: string, ending: string): DataProblem {
  return dataProblem({
    file,
    row: null,
    column: null,
    code: "foreign-format",
    found: `a table as ${ending}`,
    expected: `one of ${endings.join(", ")}`,
    advice: "Save it in one of these forms, or move it out of the folder.",
  });
}

async function checkFile(
  path: string,
  file: string,
  table: string,
  tables: readonly string[],
  earlier: readonly UserFile[],
): Promise<DataProblem | null> {
  const whole = { file, row: null, column: null };
  if (!tables.includes(table)) {
    const [nearest] = nearestNames(table, tables, 1);
    return dataProblem({
      ...whole,
      code: "unknown-table",
      found: `a table named ${quoted(table)}`,
      expected: `one of ${tables.join(", ")}`,
      advice: `${nearest === undefined ? "" : `Did you mean ${nearest}? `}Rename the file, or move it out of the folder.`,
    });
  }
  const other = earlier.find((one) => one.table === table);
  if (other !== undefined) {
    return dataProblem({
      ...whole,
      code: "two-files-for-table",
      found: `a second file for the table ${table}, beside ${other.file}`,
      expected: "one file for each table",
      advice: "Remove one of them.",
    });
  }
  const entry = await stat(path).catch(() => null);
  if (entry === null || !entry.isFile()) {
    return dataProblem({
      ...whole,
      code: "file-unreadable",
      found: entry === null ? "a link that leads nowhere" : "something that is not a file",
      expected: "a file",
      advice: "Replace it with the file itself.",
    });
  }
  if (entry.size > limits.bytes) {
    return dataProblem({
      ...whole,
      code: "file-too-large",
      found: `${Math.ceil(entry.size / 2 ** 20)} MB`,
      expected: `at most ${limits.bytes / 2 ** 20} MB`,
      advice: "Keep only the rows and columns of the table.",
    });
  }
  return null;
}
