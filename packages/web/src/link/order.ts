/** What every page of the site reads from a link, in the order in which it is written. */
export const linkOrder = [
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
  "set",
  "replace",
  "beside",
  "by",
  "bands",
  "amount",
  "cost_model",
  "pair",
  "reading",
  "title",
  "explain",
  "lang",
  "model",
  "data",
] as const;

/** A name that no page may give a parameter of its own: the site would take it for its own. */
export type SiteKey = (typeof linkOrder)[number];
