import { InputError } from "@barkraft/core";

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
  const document = parseDocument(await file.text(), { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.map((error) => ({
        code: "malformed_yaml",
        place: `${file.name}, line ${lines.linePos(error.pos[0]).line}`,
        found: error.message.split("\n")[0]!,
        expected: "YAML",
        advice,
      })),
    );
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
      if (node?.range) return `, line ${lines.linePos(node.range[0]!).line}`;
    }
    return "";
  };
  return {
    data: withoutAliases(file.name, () => document.toJS({ maxAliasCount: 0 })),
    placeOf: (path) =>
      [`${file.name}${lineOf(path)}`, ...(path.length > 0 ? [path.join(".")] : [])].join(", "),
  };
}

function withoutAliases(name: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError([
      {
        code: "yaml_alias",
        place: name,
        found: "an alias (*name)",
        expected: "values written out",
        advice: "Write the value where the alias stands, or under defaults.",
      },
    ]);
  }
}
