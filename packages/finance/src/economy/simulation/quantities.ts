/** What a simulation keeps the distribution of, SEK of the year. */
export const simulatedQuantities = ["result", "debt", "equity", "tax_and_grants", "net_cost"] as const;
export type SimulatedQuantity = (typeof simulatedQuantities)[number];

/** What a simulation counts the paths of. */
export const simulatedEvents = [
  "negative_result",
  "overdue",
  "debt_past_limit",
  "equity_past_limit",
] as const;
export type SimulatedEvent = (typeof simulatedEvents)[number];

/** Bins of every tally: half of tax and grants to either side of the projection. */
export const binsOfTally = 2048;

/** Width of a bin as a share of the place's tax and grants in the projection of the year: the error of a quantile. */
export const binWidth = 0.0005;
