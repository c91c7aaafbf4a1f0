import { inflateRawSync } from "node:zlib";
import { unpacksWithin } from "@barkraft/core";

/** Whether a zip file, as it stands in memory, is whole and unpacks to at most `limit` bytes. */
export const zipUnpacksWithin = (bytes: Uint8Array, limit: number): Promise<boolean> =>
  unpacksWithin(
    bytes,
    limit,
    (deflated, left) => inflateRawSync(deflated, { maxOutputLength: Math.max(left, 1) }).length,
  );
