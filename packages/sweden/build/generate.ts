import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Parameter } from "@barkraft/core";
import { type FileMistake, readParameter } from "./read-parameter.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** A file this package generates, by its path in the package. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The typed parameters as a TypeScript module. */
export function parametersModule(parameters: readonly Parameter[]): string {
  const entries = parameters.map((each) => `  ${JSON.stringify(each.id)}: ${JSON.stringify(each)},`);
  return [
    "// Written by `npm run generate` from parameters/. Do not edit.",
    'import type { Parameter } from "@barkraft/core";',
    "",
    "export const parameters = {",
    ...entries,
    "} as const satisfies Readonly<Record<string, Parameter>>;",
    "",
  ].join("\n");
}

/** Reads every parameter file of the package, in path order. */
export async function readParameters(
  folder: string,
): Promise<{ parameters: Parameter[]; mistakes: FileMistake[] }> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  const parameters: Parameter[] = [];
  const mistakes: FileMistake[] = [];
  for (const name of names) {
    const read = readParameter(name, await readFile(join(folder, name), "utf8"));
    if (read.parameter) parameters.push(read.parameter);
    else mistakes.push(...read.mistakes);
  }
  return { parameters, mistakes };
}

/** The generated parameters module. Throws with file and line when a parameter file is wrong. */
export async function parametersFile(): Promise<GeneratedFile> {
  const { parameters, mistakes } = await readParameters(join(packageFolder, "parameters"));
  if (mistakes.length > 0) {
    throw new Error(mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  }
  return { path: "src/generated/parameters.ts", text: parametersModule(parameters) };
}

/** The generated loops and formula texts. The steps import the generated parameters, so these come first. */
export async function stepFiles(): Promise<GeneratedFile[]> {
  const { compileLoops, formulaText } = await import("@barkraft/core");
  const steps = await import("../src/steps.ts");
  const { levels } = await import("../src/levels.ts");
  const formulas = Object.values(steps).map(
    (step) => `  ${JSON.stringify(step.id)}: ${JSON.stringify(formulaText(step))},`,
  );
  return [
    { path: "src/generated/loops.ts", text: compileLoops(steps, levels) },
    {
      path: "src/generated/formulas.ts",
      text: [
        "// Written by `npm run generate` from the declared steps. Do not edit.",
        "/** The formula of each step as it runs, by step id. */",
        "export const formulas: Readonly<Record<string, string>> = {",
        ...formulas,
        "};",
        "",
      ].join("\n"),
    },
  ];
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(join(packageFolder, path), "utf8").catch(() => undefined);
}

async function write({ path, text }: GeneratedFile): Promise<void> {
  const target = join(packageFolder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.new`, text);
  await rename(`${target}.new`, target);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  for (const files of [async () => [await parametersFile()], stepFiles]) {
    for (const file of await files()) {
      if ((await textOf(file.path)) === file.text) continue;
      if (check) {
        console.error(`${file.path} is not what its sources give: run npm run generate`);
        process.exitCode = 1;
      } else {
        await write(file);
        console.log(`wrote ${file.path}`);
      }
    }
  }
}
