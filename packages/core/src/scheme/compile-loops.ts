import type { AnyStep } from "./declare.ts";

/**
 * Writes a TypeScript module with one loop per step, so that the engine can inline each formula into its
 * own loop; a loop shared by all formulas cannot be inlined and costs several times as much.
 * `steps` is keyed by the name each step is exported under from `stepsModule`.
 */
export function compileLoops(
  steps: Readonly<Record<string, AnyStep>>,
  levels: readonly string[],
  stepsModule: string,
): string {
  const entries = Object.entries(steps);
  const top = levels[0];
  const loops = entries.map(([name, declaration]) => {
    const inputs = Object.entries(declaration.from).map(([input, source], position) => {
      const level = source.kind === "sum" || source.kind === "mean" ? declaration.level : source.level;
      const column = `columns[slots[${position}]!]!`;
      if (level === top) return { input, setup: [`const ${input} = ${column}[0]!;`], read: `${input}` };
      if (level === declaration.level)
        return { input, setup: [`const ${input} = ${column};`], read: `${input}[place]!` };
      return {
        input,
        setup: [`const ${input} = ${column};`, `const parentOf_${input} = parents[${position}]!;`],
        read: `${input}[parentOf_${input}[place]!]!`,
      };
    });
    const values = inputs.map(({ input, read }) => `${input}: ${read}`).join(", ");
    const call = `${name}({ ${values} })`;
    const result = declaration.rounding ? `round(${call})` : call;
    return [
      `  ${JSON.stringify(declaration.id)}: (out, columns, slots${inputs.some(({ setup }) => setup.length > 1) ? ", parents" : ""}) => {`,
      ...inputs.flatMap(({ setup }) => setup.map((line) => `    ${line}`)),
      `    for (let place = 0; place < out.length; place++) out[place] = ${result};`,
      "  },",
    ].join("\n");
  });
  return [
    "// Written by `npm run generate` from the declared steps. Do not edit.",
    'import { type Loop, nearestWhole as round } from "@barkraft/core";',
    `import * as steps from ${JSON.stringify(stepsModule)};`,
    "",
    ...entries.map(([name]) => `const ${name} = steps.${name}.formula;`),
    "",
    "export const loops: Readonly<Record<string, Loop>> = {",
    ...loops,
    "};",
    "",
  ].join("\n");
}

/** The source text of a formula, as it runs, for the explanation of a figure. */
export function formulaText(step: AnyStep): string {
  const text = step.formula.toString().replace(/\r\n/g, "\n");
  const body = text.slice(text.indexOf("=>") + 2).trim();
  const indent = /\n( *)\}$/.exec(body)?.[1] ?? "";
  return body.replaceAll(`\n${indent}`, "\n");
}
