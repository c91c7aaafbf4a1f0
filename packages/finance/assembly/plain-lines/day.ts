import { daysAt } from "../../src/reimbursement/claims/plain/places";

/** A day written 2020-08-31 with `separator` after it, as the number 20200831; 0 for anything else. */
export function dayAt(at: usize, separator: u32): u32 {
  // The same few hundred days come again and again, and to know them is quicker than to check them.
  const yearAndMonth = load<u64>(at);
  const dayAndAfter = load<u32>(at, 7);
  const known = placeOf(yearAndMonth, dayAndAfter);
  if (load<u64>(known) === yearAndMonth && load<u32>(known, 8) === dayAndAfter) return load<u32>(known, 12);
  const day = readDay(at, separator);
  if (day !== 0) {
    store<u64>(known, yearAndMonth);
    store<u32>(known, dayAndAfter, 8);
    store<u32>(known, day, 12);
  }
  return day;
}

/** Where a day is kept: by the lower bits of the digits of its month and day, a place of its own for each of a year. */
function placeOf(yearAndMonth: u64, dayAndAfter: u32): usize {
  const month = (<u32>(yearAndMonth >> 40) & 1) | ((<u32>(yearAndMonth >> 48) & 15) << 1);
  const day = ((dayAndAfter >> 8) & 3) | (((dayAndAfter >> 16) & 15) << 2);
  return daysAt + (((month << 6) | day) << 4);
}

function readDay(at: usize, separator: u32): u32 {
  const years = load<u32>(at);
  const months = load<u32>(at, 4);
  const days = load<u32>(at, 8);
  const monthAndDay = ((months >> 8) & 0xffff) | (days << 16);
  if ((months & 0xff0000ff) !== 0x2d00002d || ((days >> 16) & 0xff) !== separator) return 0;
  if (!areDigits(years) || !areDigits(monthAndDay)) return 0;
  const year = 100 * firstPair(years) + secondPair(years);
  const month = firstPair(monthAndDay);
  const day = secondPair(monthAndDay);
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0;
  return year * 10000 + month * 100 + day;
}

/** The month of a day, counted from year 0. */
export function monthOf(day: u32): u32 {
  const months = day / 100;
  return (months / 100) * 12 + (months % 100) - 1;
}

function daysIn(year: u32, month: u32): u32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  // From August on it is the even months that have 31 days.
  return 30 + ((month + (month >> 3)) & 1);
}

/** Whether all four bytes are digits: their upper halves are 3, and stay 3 with six more. */
function areDigits(word: u32): bool {
  return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}

function firstPair(digits: u32): u32 {
  return (digits & 15) * 10 + ((digits >> 8) & 15);
}

function secondPair(digits: u32): u32 {
  return ((digits >> 16) & 15) * 10 + ((digits >> 24) & 15);
}
