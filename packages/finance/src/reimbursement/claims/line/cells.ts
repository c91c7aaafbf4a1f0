/** An amount that is no amount, and one that is none that may be claimed. */
export const noAmount = -1;
export const amountOutOfRange = -2;

/** Largest amount of one line, in öre: a hundred billion kronor. */
export const largestLine = 1e13;

/**
 * An amount in öre from the bytes `from` up to `to`: digits, perhaps in groups of three with a space between them,
 * and perhaps a comma or a point with one or two decimals.
 */
export function readOre(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let decimals = -1;
  let digits = 0;
  // Digits since the last space; only checked when there has been one.
  let group = 0;
  let grouped = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    const digit = byte - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits > 17) return amountOutOfRange;
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
      else group++;
    } else if ((byte === 44 || byte === 46) && decimals < 0 && digits > 0) {
      if (grouped && group !== 3) return noAmount;
      decimals = 0;
    } else {
      const width = spaceAt(bytes, at, to);
      const fits = grouped ? group === 3 : group >= 1 && group <= 3;
      if (width === 0 || decimals >= 0 || !fits)
        return byte === 45 && digits === 0 ? signed(bytes, at + 1, to) : noAmount;
      grouped = true;
      group = 0;
      at += width - 1;
    }
  }
  if (digits === 0 || decimals === 0 || decimals > 2) return noAmount;
  if (decimals < 0 && grouped && group !== 3) return noAmount;
  const ore = decimals < 0 ? value * 100 : decimals === 1 ? value * 10 : value;
  return ore > 0 && ore <= largestLine ? ore : amountOutOfRange;
}

/** A negative amount is read, to be told that it is none that may be claimed. */
function signed(bytes: Uint8Array, from: number, to: number): number {
  return readOre(bytes, from, to) === noAmount ? noAmount : amountOutOfRange;
}

/** Length in bytes of a space, a no-break space or a narrow one; 0 for anything else. */
function spaceAt(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at]!;
  if (byte === 0x20) return 1;
  if (byte === 0xc2 && at + 1 < to && bytes[at + 1] === 0xa0) return 2;
  if (byte === 0xe2 && at + 2 < to && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xaf) return 3;
  return 0;
}

/** A day written 2020-08-31 as the number 20200831; 0 for what is no day. */
export function readDay(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== 45 || bytes[from + 7] !== 45) return 0;
  const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2);
  const month = twoDigits(bytes, from + 5);
  const day = twoDigits(bytes, from + 8);
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1)) return 0;
  return day <= daysIn(year, month) ? year * 10000 + month * 100 + day : 0;
}

/** A hundred thousand years back for what are no digits, so that no sum of them is a date. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48;
  const ones = bytes[at + 1]! - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1e7;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The month of a day, counted from year 0: 2020-03-31 is 2020 × 12 + 2. */
export function monthOf(day: number): number {
  // As whole numbers, which are divided much quicker.
  const year = (day / 10000) | 0;
  return year * 12 + (((day - year * 10000) / 100) | 0) - 1;
}
