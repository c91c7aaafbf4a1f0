import type { NamedAssumption } from "@barkraft/finance";
import type { OwnParameter } from "../../link/own.ts";

/**
 * The reader's own assumptions in the link, as `price_growth:2.5~wanted_result:1`. A name that is not among the
 * assumptions, or a value out of their bounds, makes the whole text one that the page cannot use.
 */
export function ownAssumptions(assumptions: readonly NamedAssumption[]): OwnParameter<string> {
  return {
    usual: "",
    allowed: { words: assumptions.map(({ id, least, most }) => `${id}:${least}–${most}`) },
    read: (written) => (parsed(assumptions, written) ? written : undefined),
    write: (value) => value,
  };
}

/** The assumptions that a link's text changes. */
export function assumptionsIn(
  assumptions: readonly NamedAssumption[],
  written: string,
): Readonly<Record<string, number>> {
  return parsed(assumptions, written) ?? {};
}

/** The text after one assumption has got another value; what is as usual is left out. */
export function withAssumption(
  assumptions: readonly NamedAssumption[],
  written: string,
  id: string,
  value: number,
): string {
  const changed = { ...assumptionsIn(assumptions, written), [id]: value };
  return assumptions
    .filter((each) => changed[each.id] !== undefined && changed[each.id] !== each.value)
    .map((each) => `${each.id}:${changed[each.id]}`)
    .join("~");
}

function parsed(
  assumptions: readonly NamedAssumption[],
  written: string,
): Readonly<Record<string, number>> | undefined {
  if (written === "") return {};
  const values: Record<string, number> = {};
  for (const part of written.split("~")) {
    const [id = "", text = ""] = part.split(":");
    const found = assumptions.find((each) => each.id === id);
    const value = /^-?\d{1,12}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    if (!found || !(value >= found.least && value <= found.most)) return undefined;
    values[id] = value;
  }
  return values;
}
