import { yamlData } from "@barkraft/core";

/** A YAML text as plain data, and where a path of it stands. */
export interface YamlText {
  readonly data: unknown;
  /** `, line 7`: the line of a path or of the nearest part above it; nothing where there is none. */
  lineOf(path: readonly PropertyKey[]): string;
}

/** Reads a YAML text; `name` is how it is called in messages. Throws an `InputError` with every mistake and its line. */
export async function readYaml(name: string, text: string, advice: string): Promise<YamlText> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const data = yamlData(document, name, text, advice);
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return `, line ${lines.linePos(node.range[0]).line}`;
    }
    return "";
  };
  return { data, lineOf };
}
