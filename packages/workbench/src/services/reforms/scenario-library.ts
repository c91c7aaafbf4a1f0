import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseReformDocument, type ReformDocument } from "../reform-document/reform-document.ts";

/** A worked scenario of the library: what it is called in an address, and the document itself. */
export interface LibraryScenario {
  readonly id: string;
  readonly document: ReformDocument;
}

const shipped = fileURLToPath(new URL("../../../../../scenarios", import.meta.url));

/** Every scenario document of a folder, in the order of their file names. Throws an `InputError` for a broken one. */
export async function scenarioLibrary(folder: string = shipped): Promise<readonly LibraryScenario[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(
    files.map(async (file) => ({
      id: basename(file, ".yaml"),
      document: await parseReformDocument(file, await readFile(join(folder, file), "utf8")),
    })),
  );
}
