/** The menus of the header, in their order. */
export const sections = ["equalisation", "grants", "ahead", "basis"] as const;
export type Section = (typeof sections)[number];

/**
 * A page of the site: its address, the menu of the header that leads to it if any, and whether it can be read only
 * with the figures of a year. The server serves no other addresses.
 */
export interface SitePage {
  readonly key: string;
  /** As the router writes it: `$code` stands for one part of an address. */
  readonly path: string;
  /** Without one the header does not lead to the page, or leads to it by itself. */
  readonly section: Section | null;
  readonly needsFigures: boolean;
}

/** Every page, in the order of the menus. */
export const pages = [
  { key: "front", path: "/", section: null, needsFigures: true },
  { key: "municipality", path: "/municipality/$code", section: null, needsFigures: true },
  { key: "workshop", path: "/workshop", section: "equalisation", needsFigures: true },
  { key: "compare", path: "/compare", section: "equalisation", needsFigures: true },
  { key: "grant", path: "/grant", section: "grants", needsFigures: true },
  { key: "targetedGrants", path: "/targeted-grants", section: "grants", needsFigures: false },
  { key: "packages", path: "/packages", section: "grants", needsFigures: false },
  { key: "keys", path: "/keys", section: "grants", needsFigures: false },
  { key: "reimbursement", path: "/reimbursement", section: "grants", needsFigures: false },
  { key: "supportNeeded", path: "/support-needed", section: "ahead", needsFigures: false },
  { key: "stateFrame", path: "/state-frame", section: "ahead", needsFigures: false },
  { key: "stress", path: "/stress", section: "ahead", needsFigures: false },
  { key: "planning", path: "/planning", section: "ahead", needsFigures: false },
  { key: "digital", path: "/digital", section: "ahead", needsFigures: false },
  { key: "sector", path: "/sector", section: "ahead", needsFigures: false },
  { key: "yearsAhead", path: "/years-ahead", section: "ahead", needsFigures: false },
  { key: "investment", path: "/investment", section: "ahead", needsFigures: false },
  { key: "method", path: "/method", section: "basis", needsFigures: false },
  { key: "accuracy", path: "/accuracy", section: "basis", needsFigures: false },
] as const satisfies readonly SitePage[];

export type PageKey = (typeof pages)[number]["key"];
export type PagePath = (typeof pages)[number]["path"];
