/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const daysTo1970 = 25_569;
const millisecondsOfDay = 86_400_000;
/** From 1954 to 2173: what is less is rather a year that somebody wrote. */
const [firstSerial, lastSerial] = [20_000, 100_000] as const;

/** A record whose `fields` a spreadsheet may have made from days into numbers, with days again. */
export function withDays<Value>(
  record: Readonly<Record<string, Value>>,
  fields: ReadonlySet<string>,
): Readonly<Record<string, Value | string>> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      fields.has(name) && typeof value === "number" ? dayOfSerial(value) : value,
    ]),
  );
}

/**
 * The day that a spreadsheet keeps as a number, days counted from 1900, written YYYY-MM-DD; another number as it is
 * written, to be refused as no day.
 */
export function dayOfSerial(days: number): string {
  if (!(days >= firstSerial && days <= lastSerial)) return String(days);
  return new Date((Math.floor(days) - daysTo1970) * millisecondsOfDay).toISOString().slice(0, 10);
}
