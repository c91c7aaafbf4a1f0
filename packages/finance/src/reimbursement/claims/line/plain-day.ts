import { daysIn } from "./cells.ts";

/** Days that are remembered; a file has a few hundred. */
const remembered = 1024;

/** Reads days written 2020-08-31 with a separator after them; one that has been read is known by its bytes. */
export class PlainDays {
  readonly #separator: number;
  /** The bytes of a day as three numbers, and the day. */
  readonly #known = new Int32Array(4 * remembered);

  constructor(separator: number) {
    this.#separator = separator;
  }

  /** The day at `at` as the number 20200831; 0 for anything else. */
  read(view: DataView, at: number): number {
    const known = this.#known;
    const years = view.getInt32(at, true);
    const months = view.getInt32(at + 4, true);
    const days = view.getInt32(at + 8, true) & 0xffffff;
    const mixed = Math.imul(months, 0x2c1b3c6d) ^ Math.imul(days, 0x297a2d39) ^ years;
    const slot = (mixed >>> 22) << 2;
    if (known[slot] !== years || known[slot + 1] !== months || known[slot + 2] !== days) {
      known[slot] = years;
      known[slot + 1] = months;
      known[slot + 2] = days;
      known[slot + 3] = this.#dayOf(years, months, days);
    }
    return known[slot + 3]!;
  }

  #dayOf(years: number, months: number, days: number): number {
    const monthAndDay = ((months >>> 8) & 0xffff) | (days << 16);
    if ((months & 0xff0000ff) !== 0x2d00002d || days >>> 16 !== this.#separator) return 0;
    if (!areDigits(years) || !areDigits(monthAndDay)) return 0;
    const year = 100 * firstPair(years) + secondPair(years);
    const month = firstPair(monthAndDay);
    const day = secondPair(monthAndDay);
    if (year < 1900 || month < 1 || month > 12 || day < 1) return 0;
    return day <= daysIn(year, month) ? year * 10000 + month * 100 + day : 0;
  }
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
