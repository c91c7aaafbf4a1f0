import type { Origin, Table } from "@barkraft/core";
import { defaultFolder } from "./folder.ts";
import type { UserTable } from "./overlay/read-overlay.ts";
import { columnOf, type PackageDescriptor, type ResourceDescriptor, schemaOf } from "./package/descriptor.ts";
import type { Note } from "./package/notes.ts";
import { readDescriptor, readShipped } from "./package/shipped.ts";
import { type DataDigests, dataVersionOf, digestsOf } from "./package/version.ts";
import type { Columns } from "./validate/columns.ts";

export interface LoadOptions {
  /** Tables to load. */
  readonly names: readonly string[];
  /** Columns to load of a table; all when it is not named. The primary key always comes along. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** The user's folder of tables that replace or extend the shipped ones. */
  readonly overlay?: string | undefined;
  /** Data folder; by default that of the repository. */
  readonly folder?: string;
}

export interface LoadedTables {
  readonly tables: ReadonlyMap<string, Table>;
  /** Notes on rows and columns that were loaded. */
  readonly notes: readonly Note[];
  /** Short digest of all shipped tables and the user's files: the same figures give the same version. */
  readonly dataVersion: string;
  readonly digests: DataDigests;
}

/**
 * Loads tables: the shipped rows, with the user's rows over them where a folder is given. A user's row replaces the
 * shipped row with the same key as a whole (columns it lacks become empty), a row with a new key is added.
 * @throws DataError with every problem of every file in the user's folder; then nothing is loaded.
 */
export async function loadTables(options: LoadOptions): Promise<LoadedTables> {
  const { names, folder = defaultFolder, overlay } = options;
  const descriptor = await readDescriptor(folder);
  const resources = names.map((name) => resourceNamed(descriptor, name));
  const user = overlay === undefined ? null : await readUserTables(overlay, folder, descriptor);
  const loaded = await Promise.all(
    resources.map(async (resource) => {
      const wanted = wantedColumns(resource, options.columns?.[resource.name]);
      const shipped = await readShipped(folder, resource, wanted);
      const own = user?.tables.get(resource.name);
      if (own === undefined)
        return { table: tableOf(resource, wanted, shipped), replaced: new Set<string>() };
      const { mergeTables } = await import("./overlay/merge.ts");
      const merged = mergeTables(shipped, own.columns, resource.schema!.primaryKey);
      const table = tableOf(resource, wanted, merged.columns, own.file, merged.originOfRow);
      return { table, replaced: merged.replaced };
    }),
  );
  const tables = new Map(loaded.map(({ table }) => [table.name, table]));
  const replaced = new Map(loaded.map(({ table, replaced: keys }) => [table.name, keys]));
  return {
    tables,
    notes: await notesOn(folder, descriptor, tables, replaced),
    dataVersion: dataVersionOf(descriptor, user?.files ?? []),
    digests: digestsOf(descriptor, user?.files ?? []),
  };
}

async function readUserTables(
  overlay: string,
  folder: string,
  descriptor: PackageDescriptor,
): Promise<{
  tables: ReadonlyMap<string, UserTable>;
  files: readonly { file: string; bytes: Uint8Array }[];
}> {
  const { readOverlay } = await import("./overlay/read-overlay.ts");
  const schemas = descriptor.resources.filter((r) => r.type === "table" && r.derived !== true).map(schemaOf);
  const municipalities = resourceNamed(descriptor, "municipalities");
  return readOverlay(overlay, schemas, await readShipped(folder, municipalities, ["code", "county_code"]));
}

function resourceNamed(descriptor: PackageDescriptor, name: string): ResourceDescriptor {
  const tables = descriptor.resources.filter((resource) => resource.type === "table");
  const found = tables.find((resource) => resource.name === name);
  if (found !== undefined) return found;
  throw new Error(
    `there is no table ${name}; the tables are ${tables.map((table) => table.name).join(", ")}`,
  );
}

function wantedColumns(resource: ResourceDescriptor, asked: readonly string[] | undefined): string[] {
  const { fields, primaryKey } = resource.schema!;
  const names = fields.map((field) => field.name);
  if (asked === undefined) return names;
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`the table ${resource.name} has no column ${unknown}`);
  return names.filter((name) => asked.includes(name) || primaryKey.includes(name));
}

function tableOf(
  resource: ResourceDescriptor,
  wanted: readonly string[],
  { rowCount, numbers, texts }: Columns,
  userFile?: string,
  originOfRow = new Uint8Array(rowCount),
): Table {
  const origins: Origin[] = [{ kind: "shipped", file: resource.path }];
  if (userFile !== undefined) origins.push({ kind: "user", file: userFile });
  const descriptions = new Map(
    resource
      .schema!.fields.filter(({ name }) => wanted.includes(name))
      .map((field) => [field.name, columnOf(field)]),
  );
  return { name: resource.name, rowCount, numbers, texts, descriptions, origins, originOfRow };
}

/** Notes on the loaded columns, without those on rows that the user replaced. */
async function notesOn(
  folder: string,
  descriptor: PackageDescriptor,
  tables: ReadonlyMap<string, Table>,
  replaced: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Note[]> {
  const isLoaded = (table: string, columns: readonly string[]) =>
    columns.some((column) => tables.get(table)?.descriptions.has(column));
  if (!descriptor.resources.some(({ name, notedColumns }) => isLoaded(name, notedColumns ?? []))) return [];
  const { readNotes } = await import("./package/notes.ts");
  const notes = await readNotes(folder, resourceNamed(descriptor, "notes"));
  return notes.filter(
    ({ table, columns, code, year }) =>
      isLoaded(table, columns) && replaced.get(table)?.has(`${code}\u0000${year}`) !== true,
  );
}
