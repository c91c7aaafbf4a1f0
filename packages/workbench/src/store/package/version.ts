import { createHash } from "node:crypto";
import type { PackageDescriptor } from "./descriptor.ts";

/**
 * A short digest that changes when any shipped table or any of the user's files does:
 * the first twelve hexadecimal digits of SHA-256 over the digests of all of them.
 */
export function dataVersionOf(
  descriptor: PackageDescriptor,
  userFiles: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): string {
  const hash = createHash("sha256");
  for (const { name, hash: digest } of descriptor.resources) hash.update(`${name} ${digest}\n`);
  for (const { file, bytes } of userFiles) {
    hash.update(`user ${file} ${createHash("sha256").update(bytes).digest("hex")}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}
