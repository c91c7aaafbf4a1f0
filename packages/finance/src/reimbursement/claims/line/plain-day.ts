import { daysIn } from "./cells.ts";

/** A day written 2020-08-31 with `separator` after it, as the number 20200831; 0 for anything else. */
export function plainDay(view: DataView, at: number, separator: number): number {
  const years = view.getInt32(at, true);
  const months = view.getInt32(at + 4, true);
  const days = view.getInt32(at + 8, true);
  const monthAndDay = ((months >>> 8) & 0xffff) | (days << 16);
  if ((months & 0xff0000ff) !== 0x2d00002d || ((days >>> 16) & 0xff) !== separator) return 0;
  if (!areDigits(years) || !areDigits(monthAndDay)) return 0;
  const year = 100 * firstPair(years) + secondPair(years);
  const month = firstPair(monthAndDay);
  const day = secondPair(monthAndDay);
  if (year < 1900 || month < 1 || month > 12 || day < 1) return 0;
  return day <= daysIn(year, month) ? year * 10000 + month * 100 + day : 0;
}

/** Whether all four bytes are digits: their upper halves are 3, and stay 3 with six more. */
function areDigits(word: number): boolean {
  return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}

function firstPair(digits: number): number {
  return (digits & 15) * 10 + ((digits >>> 8) & 15);
}

function secondPair(digits: number): number {
  return ((digits >>> 16) & 15) * 10 + ((digits >>> 24) & 15);
}
