import { readFile } from "node:fs/promises";
import { InputError } from "@barkraft/core";
import { checkPackage, type SupportPackage } from "@barkraft/finance";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";
import { readYaml } from "../yaml-document.ts";

/** A package as it was read, and as plain data that a manifest can carry. */
export interface PackageFile {
  readonly document: SupportPackage;
  readonly data: Readonly<Record<string, unknown>>;
}

const maximumBytes = 300_000;

/** Reads a package from a YAML or Excel file. Throws an `InputError` with everything in it that is wrong. */
export async function readPackageFile(file: string): Promise<PackageFile> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, whatIsThere(error));
  });
  if (bytes.length > maximumBytes) throw tooLarge(file, bytes.length);
  if (file.toLowerCase().endsWith(".xlsx")) {
    const { packageFromWorkbook } = await import("./package-workbook.ts");
    const { data, placeOf } = await packageFromWorkbook(bytes, file);
    return packageFromData(data, placeOf);
  }
  return parsePackage(file, bytes.toString("utf8"));
}

/** Reads a package from the text of a YAML file. `name` is how the file is called in messages. */
export async function parsePackage(name: string, text: string): Promise<PackageFile> {
  const advice = "The shipped packages are examples; the documentation lists every field.";
  const { data, lineOf } = await readYaml(name, text, advice);
  const place = (path: readonly PropertyKey[]) =>
    [`${name}${lineOf(path)}`, ...(path.length > 0 ? [path.join(".")] : [])].join(", ");
  return packageFromData(data, place);
}

/** Reads a package from plain data. `place` says where a path of it stands. */
export function packageFromData(data: unknown, place: (path: readonly PropertyKey[]) => string): PackageFile {
  return { document: checkPackage(data, place), data: data as Readonly<Record<string, unknown>> };
}

function unreadable(file: string, found: string): InputError {
  return new InputError([
    {
      code: "file_unreadable",
      place: file,
      found,
      expected: "a package in YAML or Excel, or the name of a shipped one",
      advice: "List the shipped packages with: barkraft package list",
    },
  ]);
}

function tooLarge(file: string, bytes: number): InputError {
  return new InputError([
    {
      code: "package_too_large",
      place: file,
      found: `${bytes} bytes`,
      expected: `at most ${maximumBytes} bytes`,
      advice: "A package holds a hundred measures at most.",
    },
  ]);
}
