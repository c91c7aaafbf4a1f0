import { InputError, yamlData } from "@barkraft/core";

/** Data read from a text, and where each path of it stands. */
export interface ReadYaml {
  readonly data: unknown;
  readonly placeOf: (path: readonly PropertyKey[]) => string;
}

const advice = "The shipped documents are examples; the documentation lists every field.";

/**
 * Reads YAML, or JSON, which is YAML too. `longest` is in bytes. Throws an `InputError` for a file that is too large,
 * is no YAML, or has aliases, a few of which can grow into gigabytes.
 */
export async function readYaml(file: File, longest: number): Promise<ReadYaml> {
  if (file.size > longest) {
    throw new InputError([
      {
        code: "file_too_large",
        place: file.name,
        found: `${file.size} bytes`,
        expected: `at most ${longest} bytes`,
        advice: "Keep only what belongs to the table.",
      },
    ]);
  }
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const text = await file.text();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const data = yamlData(document, file.name, text, advice);
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range) return `, line ${lines.linePos(node.range[0]!).line}`;
    }
    return "";
  };
  return {
    data,
    placeOf: (path) =>
      [`${file.name}${lineOf(path)}`, ...(path.length > 0 ? [path.join(".")] : [])].join(", "),
  };
}
