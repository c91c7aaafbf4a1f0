import { inflateSync } from "node:zlib";

const mark = Buffer.from("/EmbeddedFile");
const opening = /stream\r?\n/g;
const closing = Buffer.from("endstream");
/** No manifest is larger; a stream that unpacks to more is none of ours. */
const largest = 2 ** 20;

/** The texts of the files that a PDF carries, packed as we write them; a stream packed otherwise is passed over. */
export function* filesInPdf(bytes: Uint8Array): Generator<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
    opening.lastIndex = 0;
    const head = opening.exec(file.toString("latin1", at, at + 1000));
    const end = file.indexOf(closing, at);
    if (!head || end < 0) continue;
    const text = unpacked(file.subarray(at + head.index + head[0].length, end));
    if (text !== undefined) yield text;
  }
}

function unpacked(packed: Uint8Array): string | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: largest }).toString("utf8");
  } catch {
    return undefined;
  }
}
