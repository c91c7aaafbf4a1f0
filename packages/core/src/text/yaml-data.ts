import { InputError, type Problem } from "./input-error.ts";

/** What a YAML parser gives back, as much of it as is needed to say what is wrong. */
interface ParsedYaml {
  readonly errors: readonly { readonly code: string; readonly pos: readonly [number, number] }[];
  toJS(options: { readonly maxAliasCount: number }): unknown;
}

const reserved = "a character that must stand in quotation marks";
const unclear = "a line that is not a name, a colon and a value";

/** The parser's mistakes in words that have translations, which the parser's own have not. */
const mistakes: Readonly<Record<string, string>> = {
  BAD_ALIAS: "an alias (*name)",
  BAD_DQ_ESCAPE: "a backslash that starts no known character",
  BAD_INDENT: "a line that is indented otherwise than its neighbours, or a bracket left open",
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: "two names with colons on one line",
  DUPLICATE_KEY: "the same name twice",
  MISSING_CHAR: "a quotation mark, a bracket or a colon that is missing",
  MULTILINE_IMPLICIT_KEY: unclear,
  MULTIPLE_DOCS: "more than one document",
  TAB_AS_INDENT: "a tab where spaces indent",
  UNEXPECTED_TOKEN: unclear,
};

/** A mistake of a YAML parser as what was found, by the parser's code for it. */
function yamlMistake(code: string): string {
  return mistakes[code] ?? unclear;
}

/**
 * The plain data of a parsed YAML text. `name` is how the text is called in messages. Throws an `InputError` with
 * every mistake and its line. Aliases are refused beyond `mostAliases`: few documents have use for them, and some of
 * them can grow into gigabytes.
 */
export function yamlData(
  document: ParsedYaml,
  name: string,
  text: string,
  advice: string,
  mostAliases = 0,
): unknown {
  if (document.errors.length > 0) {
    const found = document.errors.map(
      ({ code, pos }): Problem => ({
        code: "malformed_yaml",
        place: `${name}, line ${text.slice(0, pos[0]).split("\n").length}`,
        found: yamlMistake(code),
        expected: "YAML",
        advice,
      }),
    );
    // One slip can put the parser out in many ways on one line.
    throw new InputError(
      found.filter(({ place }, at) => found.findIndex((each) => each.place === place) === at),
    );
  }
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError([
      {
        code: "yaml_alias",
        place: name,
        found: yamlMistake("BAD_ALIAS"),
        expected: "values written out",
        advice: "Write the value where the alias stands.",
      },
    ]);
  }
}
