import type { Catalogue } from "../../catalogue.ts";

/** Words that two faces say, under a key of each face. */
export function prefixed<const Prefix extends string, const Words extends Catalogue>(
  prefix: Prefix,
  words: Words,
): { readonly [Key in keyof Words & string as `${Prefix}${Key}`]: Words[Key] } {
  const entries = Object.entries(words).map(([key, text]) => [`${prefix}${key}`, text]);
  return Object.fromEntries(entries) as never;
}
