import { type Assumed, type Assumption, readAssumptions } from "@barkraft/finance";
import { type OwnValues, ownChoice, ownNumber, ownText } from "../../link/own.ts";

export const serviceIds = ["night-cameras", "self-monitoring", "digital-locks"] as const;

export const parameters = {
  total: ownNumber(6, 0.5, 50),
  peak: ownNumber(4, 1, 10),
  first: ownNumber(70, 0, 100),
  last: ownNumber(50, 0, 100),
  infrastructure: ownText(1000),
  service: ownChoice("night-cameras", serviceIds),
  assume: ownText(1000),
};

export type DigitalValues = OwnValues<typeof parameters>;

/** Assumptions that are shares of something, which people read in percent. */
export const sharesOfAssumptions: ReadonlySet<string> = new Set([
  "user_share",
  "innovation_with",
  "innovation_without",
  "investment_share",
  "interest",
  "discount_rate",
]);

/** Assumptions that the reader has changed, `name:value` with `~` between; what makes no sense is left out. */
export function changedIn<Name extends string>(
  written: string,
  assumptions: Readonly<Record<Name, Assumption>>,
): ReadonlyMap<Name, number> {
  return new Map(
    written.split("~").flatMap((pair) => {
      const [name = "", text = ""] = pair.split(":");
      const known = Object.hasOwn(assumptions, name) ? assumptions[name as Name] : undefined;
      const value = text === "" ? Number.NaN : Number(text);
      if (!known || !(value >= known.low && value <= known.high)) return [];
      return [[name as Name, value] as const];
    }),
  );
}

/** The link's text with one assumption set anew; one that is back at the document's value is not written. */
export function withAssumption<Name extends string>(
  changed: ReadonlyMap<Name, number>,
  assumptions: Readonly<Record<Name, Assumption>>,
  name: Name,
  value: number,
): string {
  const next = new Map(changed);
  if (value === assumptions[name].value) next.delete(name);
  else next.set(name, value);
  return [...next].map(([each, number]) => `${each}:${number}`).join("~");
}

/** The document's assumptions with the reader's over them. */
export function assumedOf<Name extends string>(
  assumptions: Readonly<Record<Name, Assumption>>,
  changed: ReadonlyMap<Name, number>,
): Assumed<Name> {
  return { ...readAssumptions(assumptions), ...Object.fromEntries(changed) };
}

/** The assumptions with the reader's values where they were; the ranges stay. */
export function withChanged<Name extends string, Noted extends Assumption>(
  assumptions: Readonly<Record<Name, Noted>>,
  changed: ReadonlyMap<Name, number>,
): Readonly<Record<Name, Noted>> {
  const next: Record<Name, Noted> = { ...assumptions };
  for (const [name, value] of changed) next[name] = { ...next[name], value };
  return next;
}
