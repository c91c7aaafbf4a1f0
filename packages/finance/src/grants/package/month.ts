/** A month as a whole number, twelve for each year: months can be counted and compared. */
export type Month = number;

/** The month of a date or a month as documents write them: `2020-07-01` or `2020-07`. */
export function monthOf(written: string): Month {
  return Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7)) - 1;
}

/** A month as documents write it: `2020-07`. */
export function monthText(month: Month): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, "0")}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/** The calendar year of a month. */
export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}
