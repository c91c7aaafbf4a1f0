import type { SiteKey } from "./order.ts";

/** Parameters of a link that one page alone reads, as they were written. */
export type OwnWritten = Readonly<Record<string, string>>;

/** A parameter of one page: how it is read, what it is when the link says nothing, and how it is written. */
export interface OwnParameter<Value> {
  readonly usual: Value;
  /** Undefined for what makes no sense. */
  readonly read: (written: string) => Value | undefined;
  // A method, so that a parameter of one kind of value stands where one of any kind is asked for.
  write(value: Value): string;
  /** What may be written, as the notice of a refused value says it. */
  readonly allowed:
    | { readonly words: readonly string[] }
    | { readonly low: number; readonly high: number }
    | undefined;
}

/** A number between `low` and `high`. */
export function ownNumber(usual: number, low: number, high: number): OwnParameter<number> {
  return {
    usual,
    allowed: { low, high },
    read: (written) => {
      const value = /^-?\d{1,15}(\.\d{1,9})?(e-?\d{1,2})?$/i.test(written) ? Number(written) : Number.NaN;
      return value >= low && value <= high ? value : undefined;
    },
    write: (value) => String(value),
  };
}

/** One of several words. */
export function ownChoice<Choice extends string>(
  usual: NoInfer<Choice>,
  choices: readonly Choice[],
): OwnParameter<Choice> {
  return {
    usual,
    allowed: { words: choices },
    read: (written) => choices.find((choice) => choice === written),
    write: (value) => value,
  };
}

/** A text no longer than `longest`; empty when the link says nothing. */
export function ownText(longest = 4000): OwnParameter<string> {
  return {
    usual: "",
    allowed: undefined,
    read: (written) => (written.length <= longest ? written : undefined),
    write: (value) => value,
  };
}

/** A page's parameters by name; none may have a name that the site reads itself. */
export type OwnParameters = Readonly<
  Record<string, OwnParameter<never> | OwnParameter<string> | OwnParameter<number>>
> & { readonly [Key in SiteKey]?: never };

export type OwnValues<Parameters extends OwnParameters> = {
  readonly [Key in keyof Parameters]: Parameters[Key]["usual"];
};

/** A value of a link that the page cannot use, as it was written. */
export interface OwnRefused {
  readonly key: string;
  readonly written: string;
  readonly allowed: OwnParameter<unknown>["allowed"];
}

/** What a link says for one page, and what of it the page cannot use. */
export function readOwnValues<Parameters extends OwnParameters>(
  parameters: Parameters,
  written: OwnWritten = {},
): { readonly values: OwnValues<Parameters>; readonly refused: readonly OwnRefused[] } {
  const refused: OwnRefused[] = [];
  const values = Object.fromEntries(
    Object.entries(parameters).map(([key, { usual, read, allowed }]) => {
      const text = written[key];
      if (text === undefined) return [key, usual];
      const value = read(text);
      if (value === undefined) refused.push({ key, written: text.slice(0, 40), allowed });
      return [key, value ?? usual];
    }),
  );
  return { values: values as OwnValues<Parameters>, refused };
}

/** The link's parameters after some have changed; what is as usual is not written. */
export function writeOwnValues<Parameters extends OwnParameters>(
  parameters: Parameters,
  written: OwnWritten = {},
  patch: Partial<OwnValues<Parameters>>,
): OwnWritten | undefined {
  const next = { ...written };
  for (const [key, value] of Object.entries(patch)) {
    const parameter = parameters[key] as OwnParameter<unknown> | undefined;
    if (!parameter) continue;
    const text = value === undefined ? "" : parameter.write(value);
    if (value === undefined || text === parameter.write(parameter.usual)) delete next[key];
    else next[key] = text;
  }
  return Object.keys(next).length === 0 ? undefined : next;
}

const longestWritten = 20_000;

/** The parameters of a link that are not the site's. */
export function readOwn(
  raw: Readonly<Record<string, unknown>>,
  site: ReadonlySet<string>,
): OwnWritten | undefined {
  // What a page has just set stands beside what the address still says, and goes before it.
  if ("own" in raw && typeof raw.own !== "string") {
    return typeof raw.own === "object" && raw.own !== null
      ? readOwn(raw.own as Readonly<Record<string, unknown>>, site)
      : undefined;
  }
  const own = Object.entries(raw).flatMap(([key, value]) =>
    !site.has(key) &&
    /^[a-z][a-z0-9_]{0,30}$/.test(key) &&
    typeof value === "string" &&
    value !== "" &&
    value.length <= longestWritten
      ? [[key, value] as const]
      : [],
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/** In the order of the alphabet, so that equal pages have equal links. */
export const writeOwn = (own: OwnWritten | undefined): readonly (readonly [string, string])[] =>
  Object.entries(own ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
