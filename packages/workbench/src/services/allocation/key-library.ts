import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, nearestNames } from "@barkraft/core";
import { type KeyDocument, readKeyDocument } from "@barkraft/finance";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";
import { readYaml } from "../yaml-document.ts";

const folder = fileURLToPath(new URL("../../../../../scenarios/keys", import.meta.url));
const maximumBytes = 100_000;

let reading: Promise<readonly KeyDocument[]> | undefined;

/** The keys that come with the program, by id. Read once. */
export function shippedKeys(): Promise<readonly KeyDocument[]> {
  reading ??= readShipped();
  return reading;
}

async function readShipped(): Promise<readonly KeyDocument[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(
    files.map(async (file) => {
      const data = await parsedKey(file, await readFile(`${folder}/${file}`, "utf8"));
      return readKeyDocument(data, basename(file, ".yaml"));
    }),
  );
}

/** The data of a user's key document. Throws an `InputError` for a file that cannot be read. */
export async function readKeyFile(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      {
        code: "file_unreadable",
        place: path,
        found: whatIsThere(error),
        expected: "a key document in YAML",
        advice: "Check the path given to --key; the folder scenarios/keys has examples.",
      },
    ]);
  });
  return parsedKey(path, text);
}

/** A key that is shipped or that the user gave, by name. Throws an `InputError` for another name. */
export async function findKey(
  name: string,
  own: Readonly<Record<string, unknown>> = {},
): Promise<KeyDocument> {
  if (Object.hasOwn(own, name)) return readKeyDocument(own[name], name);
  const shipped = await shippedKeys();
  const found = shipped.find(({ id }) => id === name);
  if (found) return found;
  const ids = shipped.map(({ id }) => id);
  const near = nearestNames(name, ids, 2);
  throw new InputError([
    {
      code: "unknown_key",
      place: "key",
      found: `'${name.slice(0, 100)}'`,
      expected: `one of ${ids.join(", ")}, or a file that ends in .yaml`,
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "`barkraft key list` lists all of them.",
    },
  ]);
}

async function parsedKey(name: string, text: string): Promise<unknown> {
  if (Buffer.byteLength(text) > maximumBytes) {
    throw new InputError([
      {
        code: "key_too_large",
        place: name,
        found: `${Buffer.byteLength(text)} bytes`,
        expected: `at most ${maximumBytes} bytes`,
        advice: "A key holds only how a pot is shared.",
      },
    ]);
  }
  return (await readYaml(name, text, "The folder scenarios/keys has examples.")).data;
}
