/** What a simulation keeps the distribution of, SEK of the year. */
export const simulatedQuantities = [
  "result",
  "debt",
  "equity",
  "reserve",
  "tax_and_grants",
  "net_cost",
] as const;
export type SimulatedQuantity = (typeof simulatedQuantities)[number];

/** What a simulation counts the paths of. */
export const simulatedEvents = [
  "negative_result",
  "overdue",
  "debt_past_limit",
  "equity_past_limit",
] as const;
export type SimulatedEvent = (typeof simulatedEvents)[number];
