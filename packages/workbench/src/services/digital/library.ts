import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, nearestNames } from "@barkraft/core";
import { type ProgrammeDocument, parseDigital, type ServiceDocument } from "./document.ts";

const shipped = fileURLToPath(new URL("../../../../../scenarios/digital", import.meta.url));

/** The worked examples that are shipped, by id. */
export async function digitalLibrary(
  folder: string = shipped,
): Promise<ReadonlyMap<string, ServiceDocument | ProgrammeDocument>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const documents = await Promise.all(
    files.map(async (file) => parseDigital(file, await readFile(join(folder, file), "utf8"))),
  );
  return new Map(documents.map((each, at) => [basename(files[at]!, ".yaml"), each]));
}

/** A shipped example by its id. Throws an `InputError` for one that is not there. */
export async function findDigital(id: string): Promise<ServiceDocument | ProgrammeDocument> {
  const library = await digitalLibrary();
  const found = library.get(id);
  if (found) return found;
  const near = nearestNames(id, [...library.keys()], 1);
  throw new InputError([
    {
      code: "unknown_digital_document",
      place: "digital",
      found: `'${id.slice(0, 60)}'`,
      expected: `one of ${[...library.keys()].join(", ")}, or a file in YAML`,
      advice:
        near.length > 0 ? `Did you mean ${near.join(", ")}?` : "The folder scenarios/digital has examples.",
    },
  ]);
}
