/**
 * A page of the site: its address, whether the header leads to it, and whether it can be read only with the
 * figures of a year. The server serves no other addresses.
 */
export interface SitePage {
  readonly key: string;
  /** As the router writes it: `$code` stands for one part of an address. */
  readonly path: string;
  readonly inHeader: boolean;
  readonly needsFigures: boolean;
}

/** Every page, in the order of the header. */
export const pages = [
  { key: "front", path: "/", inHeader: true, needsFigures: true },
  { key: "municipality", path: "/municipality/$code", inHeader: false, needsFigures: true },
  { key: "workshop", path: "/workshop", inHeader: true, needsFigures: true },
  { key: "compare", path: "/compare", inHeader: true, needsFigures: true },
  { key: "grant", path: "/grant", inHeader: true, needsFigures: true },
  { key: "method", path: "/method", inHeader: true, needsFigures: false },
  { key: "accuracy", path: "/accuracy", inHeader: true, needsFigures: false },
] as const satisfies readonly SitePage[];

export type PageKey = (typeof pages)[number]["key"];
export type PagePath = (typeof pages)[number]["path"];
