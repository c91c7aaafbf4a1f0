import type { Catalogue } from "../../catalogue.ts";

type Prefixed<Prefix extends string, Words extends Catalogue> = {
  readonly [Key in keyof Words & string as `${Prefix}${Key}`]: Words[Key];
};

/** Words that two faces say, under keys of the one: a face finds every key in its own part of the catalogue. */
export function prefixed<const Prefix extends string, Words extends Catalogue>(
  prefix: Prefix,
  words: Words,
): Prefixed<Prefix, Words> {
  const entries = Object.entries(words).map(([key, texts]) => [`${prefix}${key}`, texts]);
  return Object.fromEntries(entries) as Prefixed<Prefix, Words>;
}
