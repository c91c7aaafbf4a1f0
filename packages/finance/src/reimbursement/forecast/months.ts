/** The month `count` months after one written `2020-03`. */
export function monthAfter(month: string, count: number): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const at = year * 12 + number - 1 + count;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

const daysOf = (month: string): number => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};

/** The day that lies `months` after the first of a month: 2.5 months after 2020-03 is in the middle of May. */
export function dayInMonths(start: string, months: number): string {
  const month = monthAfter(start, Math.floor(months));
  const day = Math.floor((months - Math.floor(months)) * daysOf(month)) + 1;
  return `${month}-${String(day).padStart(2, "0")}`;
}
