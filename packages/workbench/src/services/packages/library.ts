import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PackageFile, parsePackage, readPackageFile } from "./read-package.ts";

/** A shipped package and what it is called. */
export interface ShippedPackage extends PackageFile {
  readonly id: string;
}

const folder = fileURLToPath(new URL("../../../../../scenarios/packages", import.meta.url));

/** Every shipped package, in the order of their names. */
export async function packageLibrary(): Promise<readonly ShippedPackage[]> {
  const ids = await shippedIds();
  return Promise.all(ids.map(readShipped));
}

/** A shipped package by its name, or a package in a file. Throws an `InputError` for one that is not there or wrong. */
export async function findPackage(nameOrFile: string): Promise<PackageFile> {
  const ids = await shippedIds();
  return ids.includes(nameOrFile) ? readShipped(nameOrFile) : readPackageFile(nameOrFile);
}

async function shippedIds(): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  return files.map((file) => basename(file, ".yaml"));
}

async function readShipped(id: string): Promise<ShippedPackage> {
  const file = `${id}.yaml`;
  return { id, ...(await parsePackage(file, await readFile(join(folder, file), "utf8"))) };
}
