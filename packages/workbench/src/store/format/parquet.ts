import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { parquetMetadata } from "hyparquet/src/metadata.js";
import { parquetRead } from "hyparquet/src/read.js";

export interface ParquetShape {
  readonly rowCount: number;
  readonly columns: readonly string[];
  /** Columns that are not plain numbers or texts. */
  readonly nested: readonly string[];
  readonly unpackedBytes: number;
}

export type ParquetColumn = ArrayLike<unknown>;

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Rows, columns and unpacked size a Parquet file declares, without reading its figures. Throws when it is none. */
export function parquetShape(bytes: Uint8Array): ParquetShape {
  const metadata = parquetMetadata(exactBuffer(bytes));
  const [root, ...elements] = metadata.schema;
  // A corrupt file may name its columns with nothing at all.
  if (elements.some(({ name }) => typeof name !== "string")) throw new Error("a column without a name");
  const flat = elements.length === (root?.num_children ?? 0);
  return {
    rowCount: Number(metadata.num_rows),
    columns: elements.map((element) => element.name),
    nested: flat ? [] : elements.filter((element) => element.num_children !== undefined).map((e) => e.name),
    unpackedBytes: metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0),
  };
}

/** The named columns of a Parquet file, value by value; a null is null. Throws when a column is missing or broken. */
export async function readParquetColumns(
  bytes: Uint8Array,
  names: readonly string[],
): Promise<Map<string, ParquetColumn>> {
  const file = exactBuffer(bytes);
  const metadata = parquetMetadata(file);
  const rowCount = Number(metadata.num_rows);
  const chunks = new Map<string, { start: number; data: ArrayLike<unknown> }[]>(names.map((n) => [n, []]));
  await parquetRead({
    file,
    metadata,
    columns: [...names],
    compressors,
    onChunk: ({ columnName, columnData, rowStart }) => {
      chunks.get(columnName)?.push({ start: rowStart, data: columnData });
    },
  });
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts, rowCount)]));
}

function joined(
  parts: readonly { start: number; data: ArrayLike<unknown> }[],
  rowCount: number,
): ParquetColumn {
  const [only] = parts;
  if (parts.length === 1 && only!.data.length === rowCount) return only!.data;
  const all = new Array<unknown>(rowCount).fill(null);
  for (const { start, data } of parts) for (let i = 0; i < data.length; i++) all[start + i] = data[i];
  return all;
}

// hyparquet brings Snappy; files of other tools often use these.
const compressors = {
  GZIP: (input: Uint8Array, size: number) => unpacked(gunzipSync, input, size),
  BROTLI: (input: Uint8Array, size: number) => unpacked(brotliDecompressSync, input, size),
  ZSTD: (input: Uint8Array, size: number) => unpacked(zstdDecompressSync, input, size),
};

function unpacked(
  decompress: (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array,
  input: Uint8Array,
  size: number,
): Uint8Array {
  return decompress(input, { maxOutputLength: Math.max(size, 1) });
}
