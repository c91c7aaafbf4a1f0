/** A sentence of the catalogue as a pattern: its English with any words in the braces. */
export interface KnownSentence {
  readonly key: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** How much of the sentence is fixed: the more, the surer the match. */
  readonly fixed: number;
}

/** A sentence that was recognised: its key, and what stood in its braces. */
export interface RecognisedSentence {
  readonly key: string;
  readonly values: readonly (readonly [name: string, text: string])[];
}

/**
 * English messages as patterns, the surest first. What finds a mistake says so in English; its sentence is recognised,
 * so that neither the law nor the tables need to know about languages.
 */
export function knownSentences(english: Readonly<Record<string, string>>): readonly KnownSentence[] {
  return Object.entries(english)
    .map(([key, message]) => {
      const plain = message.replaceAll("''", "'");
      const names = [...plain.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const fixed = plain.split(/\{\w+\}/);
      return {
        key,
        pattern: new RegExp(`^${fixed.map(escaped).join("(.+?)")}$`, "su"),
        names,
        fixed: fixed.join("").length,
      };
    })
    .sort((a, b) => b.fixed - a.fixed);
}

/** The sentence of a group that an English text is an instance of; undefined for one the catalogue does not know. */
export function recognise(
  sentences: readonly KnownSentence[],
  english: string,
  group: string,
): RecognisedSentence | undefined {
  for (const { key, pattern, names } of sentences) {
    if (!key.startsWith(`${group}.`)) continue;
    const found = pattern.exec(english);
    if (found) return { key, values: names.map((name, at) => [name, found[at + 1]!] as const) };
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
