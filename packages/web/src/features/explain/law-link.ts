import type { Reference } from "@barkraft/core";

/** Where an act can be read, at the section if one is named; undefined for publications. */
export function lawLink({ act, section }: Reference): string | undefined {
  const number = /^SFS (\d{4}:\d+)$/.exec(act)?.[1];
  if (number === undefined) return undefined;
  const paragraph = /^(\d+)/.exec(section)?.[1];
  return `https://lagen.nu/${number}${paragraph ? `#P${paragraph}` : ""}`;
}
