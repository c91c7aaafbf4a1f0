import { type Language, languages } from "@barkraft/messages";

/** Levels the page can list and draw. */
export const shownLevels = ["municipality", "region", "county"] as const;
export type ShownLevel = (typeof shownLevels)[number];

/** The reform's part of a link; what is missing stays as the law has it. */
export interface ReformSearch {
  readonly guarantee?: number | undefined;
  readonly grant?: number | undefined;
  readonly region_grant?: number | undefined;
  readonly fee?: number | undefined;
  readonly rates?: "symmetric" | undefined;
}

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
  readonly reading?: "appropriation" | undefined;
  readonly explain?: string | undefined;
  readonly lang?: Language | undefined;
  readonly model?: string | undefined;
  readonly data?: string | undefined;
}

const order = [
  "year",
  "level",
  "measure",
  "place",
  "county",
  "group",
  "find",
  "sort",
  "layout",
  "guarantee",
  "grant",
  "region_grant",
  "fee",
  "rates",
  "reading",
  "explain",
  "lang",
  "model",
  "data",
] as const satisfies readonly (keyof PageSearch)[];

/** The parameters of a query string, as text. */
export function readQuery(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** A query string with the page's parameters in a fixed order, so that equal pages have equal links. */
export function writeQuery(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const key of order) {
    const value = search[key];
    if (value !== undefined && value !== null && value !== "") query.set(key, String(value));
  }
  // Colons and angle brackets keep the explained figure readable in the address bar.
  const text = query.toString().replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}

/** What a link says, read leniently: a value that makes no sense is as good as none. */
export function readSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  const text = (key: string) => {
    const value = raw[key];
    return typeof value === "string" && value !== ""
      ? value
      : typeof value === "number"
        ? `${value}`
        : undefined;
  };
  const number = (key: string, low: number, high: number) => {
    const value = Number(text(key) ?? Number.NaN);
    return value >= low && value <= high ? value : undefined;
  };
  const oneOf = <Choice extends string>(key: string, choices: readonly Choice[]) =>
    choices.find((choice) => choice === text(key));
  const search: PageSearch = {
    year: number("year", 1900, 2200),
    level: oneOf("level", shownLevels),
    measure: text("measure"),
    place: text("place"),
    county: text("county"),
    group: text("group"),
    find: text("find"),
    sort: text("sort"),
    layout: oneOf("layout", ["tiles"]),
    guarantee: number("guarantee", 0, 2),
    grant: number("grant", 0, 1.2),
    region_grant: number("region_grant", 0, 1.2),
    fee: number("fee", 0, 1.2),
    rates: oneOf("rates", ["symmetric"]),
    reading: oneOf("reading", ["appropriation"]),
    explain: text("explain"),
    lang: oneOf("lang", languages),
    model: text("model"),
    data: text("data"),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
