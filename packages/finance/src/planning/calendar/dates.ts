/** A day of every year: a fixed date, or for example the second Tuesday of February. */
export type DayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: number };

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day as `2027-02-09`. */
export function dateOf(rule: DayRule, year: number): string {
  if ("day" in rule) return written(year, rule.month, rule.day);
  const first = weekdayOf(year, rule.month, 1);
  return written(year, rule.month, 1 + ((rule.weekday - first + 7) % 7) + 7 * (rule.nth - 1));
}

/** The day after, as calendars write the end of a whole day. */
export function dayAfter(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return written(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate());
}

function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
