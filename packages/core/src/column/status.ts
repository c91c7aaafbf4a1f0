/**
 * How certain a figure is, from best to worst.
 *
 * - `published`: printed by an authority.
 * - `derived`: follows from published figures by arithmetic or law.
 * - `estimated`: stands in for a figure that exists but is not at hand.
 * - `assumed`: somebody's choice (a reform, a forecast, an assumption).
 * - `unknown`: not known; never replaced by zero.
 */
export const statuses = ["published", "derived", "estimated", "assumed", "unknown"] as const;

export type Status = (typeof statuses)[number];

/** The less certain of two statuses. */
export function worseStatus(a: Status, b: Status): Status {
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b;
}
