import type { AnyStep } from "../declaration/declare.ts";

/**
 * Writes a TypeScript module with one loop per step. Each loop has its formula beside it with plain numbers
 * as arguments: the engine then computes a whole column without an object or a boxed number per place, which
 * a loop shared by all formulas cannot do. `steps` is keyed by any name that is unique.
 */
export function compileLoops(steps: Readonly<Record<string, AnyStep>>, levels: readonly string[]): string {
  const entries = Object.entries(steps);
  return [
    "// Written by `npm run generate` from the declared steps. Do not edit.",
    'import { type Loop, nearestWhole as round } from "@barkraft/core";',
    "",
    ...entries.map(([name, declaration]) => {
      const { names, body } = formulaParts(declaration);
      return `const ${name} = (${names.map((each) => `${each}: number`).join(", ")}): number => ${body};`;
    }),
    "",
    "/** One loop per step, by step id. */",
    "export const loops: Readonly<Record<string, Loop>> = {",
    ...entries.map(([name, declaration]) => loopText(name, declaration, levels[0])),
    "};",
    "",
  ].join("\n");
}

/** The source text of a formula, as it runs, for the explanation of a figure. */
export function formulaText(step: AnyStep): string {
  const { body } = formulaParts(step);
  // An expression is one line of words however its source was broken; a block keeps its lines.
  return body.startsWith("{") ? body : body.replace(/\s+/g, " ");
}

/** The names a formula takes its inputs by and its body. Throws when it takes them in another way. */
function formulaParts(step: AnyStep): { names: string[]; body: string } {
  const text = step.formula.toString();
  const [, list, body] = /^\(\{([\w\s,]*)\}\)\s*=>\s*([\s\S]*)$/.exec(text) ?? [];
  const names = (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = names.filter((name) => !(name in step.from));
  if (body === undefined || unknown.length > 0) {
    throw new Error(
      `formula of '${step.id}' must be an arrow function that takes ({ ${Object.keys(step.from).join(", ")} })`,
    );
  }
  const indent = /\n( *)\}$/.exec(body)?.[1] ?? "";
  return { names, body: body.trim().replaceAll(`\n${indent}`, "\n") };
}

function loopText(name: string, declaration: AnyStep, top: string | undefined): string {
  const { names } = formulaParts(declaration);
  const sources = Object.entries(declaration.from);
  let readsParents = false;
  const inputs = names.map((input) => {
    const position = sources.findIndex(([each]) => each === input);
    const source = sources[position]![1];
    const level =
      source.kind === "sum" || source.kind === "mean" ? (source.at ?? declaration.level) : source.level;
    const column = `columns[slots[${position}]!]!`;
    if (level === top) return { setup: [`const ${input} = ${column}[0]!;`], read: input };
    if (level === declaration.level)
      return { setup: [`const ${input} = ${column};`], read: `${input}[place]!` };
    readsParents = true;
    return {
      setup: [`const ${input} = ${column};`, `const ${input}Row = parents[${position}]!;`],
      read: `${input}[${input}Row[place]!]!`,
    };
  });
  const call = `${name}(${inputs.map(({ read }) => read).join(", ")})`;
  return [
    `  ${JSON.stringify(declaration.id)}: (out, columns, slots${readsParents ? ", parents" : ""}) => {`,
    ...inputs.flatMap(({ setup }) => setup.map((line) => `    ${line}`)),
    "    for (let place = 0; place < out.length; place++) {",
    `      out[place] = ${declaration.rounding ? `round(${call})` : call};`,
    "    }",
    "  },",
  ].join("\n");
}
