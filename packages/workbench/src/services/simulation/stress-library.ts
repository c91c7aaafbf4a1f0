import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, nearestNames, yamlData } from "@barkraft/core";
import { readStressTest, type StressTest } from "@barkraft/finance";
import { ageGroups } from "@barkraft/sweden";
import { whatIsThere } from "../../store/overlay/what-is-there.ts";

const folder = fileURLToPath(new URL("../../../../../scenarios/stress", import.meta.url));
const maximumBytes = 100_000;

let reading: Promise<readonly StressTest[]> | undefined;

/** The stress tests that come with the program, in the order of their ids. Read once. */
export function shippedStressTests(): Promise<readonly StressTest[]> {
  reading ??= readdir(folder).then((files) =>
    Promise.all(
      files
        .filter((file) => file.endsWith(".yaml"))
        .sort()
        .map((file) => stressTestFile(join(folder, file))),
    ),
  );
  return reading;
}

/** The tests of some names, each a shipped one or a user's file; all shipped ones unless said. */
export async function findStressTests(names: readonly string[] | undefined): Promise<readonly StressTest[]> {
  const shipped = await shippedStressTests();
  if (names === undefined) return shipped;
  return Promise.all(
    names.map(async (name) => {
      const found = shipped.find(({ id }) => id === name);
      if (found) return found;
      if (name.endsWith(".yaml")) return stressTestFile(name);
      const ids = shipped.map(({ id }) => id);
      throw new InputError([
        {
          code: "unknown_stress_test",
          place: "test",
          found: `'${name.slice(0, 100)}'`,
          expected: `one of ${ids.join(", ")}, or a file that ends in .yaml`,
          advice: `Did you mean ${nearestNames(name, ids, 1).join("") || ids[0]}?`,
        },
      ]);
    }),
  );
}

async function stressTestFile(path: string): Promise<StressTest> {
  const malformed = (found: string): InputError =>
    new InputError([
      {
        code: "file_unreadable",
        place: path,
        found,
        expected: "a stress test in YAML",
        advice: "The folder scenarios/stress has examples.",
      },
    ]);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw malformed(whatIsThere(error));
  });
  if (text.length > maximumBytes) throw malformed(`${text.length} characters`);
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { uniqueKeys: true });
  const data = yamlData(document, basename(path), text, "The folder scenarios/stress has examples.", 100);
  return readStressTest(data, basename(path, ".yaml"), ageGroups);
}
