import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Parameter } from "@barkraft/core";
import { type GeneratedFile, writeOrCheck } from "../../core/build/write-or-check.ts";
import type { FigureInput } from "../src/figures/figure.ts";
import { type FileMistake, readParameter } from "./read-parameter.ts";
import { suppliedTableFiles } from "./supplied-tables.ts";

const packageFolder = new URL("..", import.meta.url);
const generated = (name: string) => new URL(`src/generated/${name}`, packageFolder);

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
  const { parameters, mistakes } = await readParameters(fileURLToPath(new URL("parameters", packageFolder)));
  if (mistakes.length > 0) {
    throw new Error(mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
  }
  return { url: generated("parameters.ts"), text: parametersModule(parameters) };
}

/** The generated loops and formula texts, and the tables that users may supply. The steps import the generated parameters, so these come first. */
export async function stepFiles(): Promise<GeneratedFile[]> {
  const { compileLoops, formulaText } = await import("@barkraft/core");
  const { inputs, steps } = await import("../src/steps.ts");
  const figures = inputs.filter((each): each is FigureInput => "read" in each);
  const { levels } = await import("../src/levels.ts");
  const formulas = Object.values(steps).map(
    (step) => `  ${JSON.stringify(step.id)}: ${JSON.stringify(formulaText(step))},`,
  );
  return [
    ...suppliedTableFiles(figures, new URL("../../data/plain/", packageFolder)),
    { url: generated("loops.ts"), text: compileLoops(steps, levels) },
    {
      url: generated("formulas.ts"),
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeOrCheck([await parametersFile()]);
  await writeOrCheck(await stepFiles());
  const { buildScheme } = await import("@barkraft/core");
  const { declaration } = await import("../src/scheme.ts");
  buildScheme(declaration);
}
