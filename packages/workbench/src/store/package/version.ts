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

/** Digests of the figures, in full: of all shipped tables together and of each of the user's files. */
export interface DataDigests {
  readonly data: string;
  readonly userTables: readonly { readonly file: string; readonly digest: string }[];
}

/** The digests that a manifest holds, SHA-256 in hexadecimal with the name of the method before. */
export function digestsOf(
  descriptor: PackageDescriptor,
  userFiles: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): DataDigests {
  const digest = (content: string | Uint8Array) =>
    `sha256:${createHash("sha256").update(content).digest("hex")}`;
  return {
    data: digest(descriptor.resources.map(({ name, hash }) => `${name} ${hash}\n`).join("")),
    userTables: userFiles.map(({ file, bytes }) => ({ file, digest: digest(bytes) })),
  };
}
