import { type Language, languages } from "@barkraft/messages";
import { readChanges, readReplacements, writeChanges, writeReplacements } from "../reform/changes.ts";
import { linkOrder } from "./order.ts";
import { type OwnWritten, readOwn, writeOwn } from "./own.ts";
import type { ReformSearch } from "./reform-search.ts";
import { readShare, type ShareKey, shareRanges } from "./share.ts";

/** Levels the page can list and draw. */
export const shownLevels = ["municipality", "region", "county"] as const;
export type ShownLevel = (typeof shownLevels)[number];

/** The words that a key of a link may have as its value. */
export const linkChoices = {
  level: shownLevels,
  layout: ["tiles"],
  rates: ["symmetric"],
  reading: ["appropriation"],
  lang: languages,
} as const;

export type RefusableKey = keyof typeof linkChoices | ShareKey | "year" | "set" | "replace";

/** A part of a link that says nothing the page can use, as it was written. */
export interface Refused {
  readonly key: RefusableKey;
  readonly written: string;
}

/** Of a value that makes no sense, no more is repeated to the reader than this. */
const mostWritten = 40;

/** A reform's title is no longer than this. */
const longestTitle = 120;

/** Everything a link to the page says. What is missing has its default. */
export interface PageSearch extends ReformSearch {
  readonly year?: number | undefined;
  readonly level?: ShownLevel | undefined;
  readonly measure?: string | undefined;
  readonly place?: string | undefined;
  readonly county?: string | undefined;
  readonly group?: string | undefined;
  readonly find?: string | undefined;
  readonly sort?: string | undefined;
  readonly layout?: "tiles" | undefined;
  /** Scenarios of the library side by side: `id~id`. */
  readonly beside?: string | undefined;
  readonly by?: string | undefined;
  readonly bands?: string | undefined;
  /** A grant in SEK, the cost model it is for, and the two municipalities it is shown for. */
  readonly amount?: number | undefined;
  readonly cost_model?: string | undefined;
  readonly pair?: string | undefined;
  readonly reading?: "appropriation" | undefined;
  readonly explain?: string | undefined;
  readonly title?: string | undefined;
  /** What one page alone reads, as it was written (`own.ts`). */
  readonly own?: OwnWritten | undefined;
  readonly lang?: Language | undefined;
  readonly model?: string | undefined;
  readonly data?: string | undefined;
}

const site: ReadonlySet<string> = new Set(linkOrder satisfies readonly Exclude<keyof PageSearch, "own">[]);

/** The parameters of a query string, as text; those of one page stand by themselves too. */
export function readQuery(query: string): Readonly<Record<string, string | OwnWritten>> {
  const raw = Object.fromEntries(new URLSearchParams(query));
  // Written again it must be the same link: the router tells by that whether a link has changed.
  const own = readOwn(raw, site);
  return own ? { ...raw, own } : raw;
}

/** A query string with the page's parameters in a fixed order, so that equal pages have equal links. */
export function writeQuery(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const key of linkOrder) {
    const value = search[key];
    if (value !== undefined && value !== null && value !== "") query.set(key, String(value));
  }
  for (const [key, value] of writeOwn(search.own as OwnWritten | undefined)) query.set(key, value);
  // Colons and angle brackets keep the explained figure readable in the address bar.
  const text = query.toString().replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}

/** What a link says, read leniently: a value that makes no sense is as good as none. */
export function readSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  return readLink(raw).search;
}

/** What a link says, and which parts of it the page cannot use. */
export function readLink(raw: Readonly<Record<string, unknown>>): {
  readonly search: PageSearch;
  readonly refused: readonly Refused[];
} {
  const refused: Refused[] = [];
  const text = (key: string) => {
    const value = raw[key];
    if (typeof value === "number") return `${value}`;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const read = <Value>(key: RefusableKey, reading: (written: string) => Value | undefined) => {
    const written = text(key);
    if (written === undefined) return undefined;
    const value = reading(written);
    if (value === undefined) refused.push({ key, written: written.slice(0, mostWritten) });
    return value;
  };
  const oneOf = <Choice extends string>(key: RefusableKey, choices: readonly Choice[]) =>
    read(key, (written) => choices.find((choice) => choice === written));
  const share = (key: ShareKey) => read(key, (written) => readShare(written, shareRanges[key]));
  const entries = (
    key: RefusableKey,
    reading: (written: string) => readonly [text: string | undefined, refused: readonly string[]],
  ) => {
    const [kept, wrong] = reading(text(key) ?? "");
    for (const entry of wrong) refused.push({ key, written: entry.slice(0, mostWritten) });
    return kept;
  };
  // Every key is named, also those without a value: the router keeps the raw value of those that are not.
  const search: PageSearch = {
    year: read("year", (written) => (/^(19|20|21)\d\d$/.test(written) ? Number(written) : undefined)),
    level: oneOf("level", shownLevels),
    measure: text("measure"),
    place: text("place"),
    county: text("county"),
    group: text("group"),
    find: text("find"),
    sort: text("sort"),
    layout: oneOf("layout", linkChoices.layout),
    guarantee: share("guarantee"),
    grant: share("grant"),
    region_grant: share("region_grant"),
    fee: share("fee"),
    rates: oneOf("rates", linkChoices.rates),
    set: entries("set", (written) => {
      const { changes, refused: wrong } = readChanges(written);
      return [writeChanges(changes), wrong];
    }),
    replace: entries("replace", (written) => {
      const { replace, refused: wrong } = readReplacements(written);
      return [writeReplacements(replace), wrong];
    }),
    beside: text("beside"),
    by: text("by"),
    bands: text("bands"),
    amount: readAmount(text("amount")),
    cost_model: text("cost_model"),
    pair: text("pair"),
    reading: oneOf("reading", linkChoices.reading),
    title: text("title")?.slice(0, longestTitle),
    explain: text("explain"),
    own: readOwn(ownIn(raw), site),
    lang: oneOf("lang", languages),
    model: text("model"),
    data: text("data"),
  };
  return { search, refused };
}

/** The router reads a link that is being written too, where the page's own parameters already stand by themselves. */
function ownIn(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { own } = raw;
  return typeof own === "object" && own !== null ? (own as Readonly<Record<string, unknown>>) : raw;
}

/** The largest grant that is read, SEK: more than the state's whole budget. */
const largestAmount = 1e13;

/** An amount in whole kronor, as digits or in powers of ten such as 2e9; undefined for anything else. */
function readAmount(written: string | undefined): number | undefined {
  if (written === undefined || !/^\d{1,14}(\.\d{1,6})?(e\d{1,2})?$/i.test(written)) return undefined;
  const amount = Number(written);
  return amount <= largestAmount ? Math.round(amount) : undefined;
}
