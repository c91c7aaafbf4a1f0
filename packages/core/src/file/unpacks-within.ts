const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** Size of what deflated bytes inflate to; it may stop and say any larger size, or throw, as soon as it passes `left`. */
type InflatedSize<Kept extends ArrayBufferLike> = (
  deflated: Uint8Array<Kept>,
  left: number,
) => number | Promise<number>;

/**
 * Whether a zip file unpacks to at most `limit` bytes, found by unpacking it entry by entry and never further. False as
 * well when it is not a whole zip file, or packed in another way than spreadsheet programs do.
 */
export async function unpacksWithin<Kept extends ArrayBufferLike>(
  bytes: Uint8Array<Kept>,
  limit: number,
  inflatedSize: InflatedSize<Kept>,
): Promise<boolean> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    let left = limit;
    for (let entry = 0; entry < count; entry++) {
      if (view.getUint32(at, true) !== directoryEntry) return false;
      const { isDeflated, start, size } = entryAt(view, at);
      left -= isDeflated ? await inflatedSize(bytes.subarray(start, start + size), left) : size;
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

/** Where one entry stands, packed. What its header claims of the size unpacked is not read. */
function entryAt(view: DataView, at: number) {
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new RangeError("an unusual way of packing");
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { isDeflated: method === 8, start, size: view.getUint32(at + 20, true) };
}
