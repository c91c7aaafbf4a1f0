const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Whether a zip file unpacks to at most `limit` bytes, found by unpacking it entry by entry and never further. False as
 * well when it is not a whole zip file, or packed in another way than spreadsheet programs do.
 */
export async function unpacksWithin(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    let left = limit;
    for (let entry = 0; entry < count; entry++) {
      if (view.getUint32(at, true) !== directoryEntry) return false;
      left -= await unpackedSize(bytes, view, at, left);
      if (left < 0) return false;
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return count > 0;
  } catch {
    return false;
  }
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  throw new RangeError("no zip directory");
}

/** Size of one entry once unpacked, whatever its header claims; more than `left` as soon as it passes that. */
async function unpackedSize(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  left: number,
): Promise<number> {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (method === 0) return packed;
  if (method !== 8) throw new RangeError("an unusual way of packing");
  const stream = new Blob([bytes.subarray(start, start + packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size > left) {
      await reader.cancel();
      return size;
    }
  }
}
