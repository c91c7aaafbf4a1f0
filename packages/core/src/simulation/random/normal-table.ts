import { normalQuantile } from "./normal-quantile.ts";

/** Pieces of the curve in each level of the table. */
const pieces = 2048;
/** Pieces at either end that are too steep for a straight line and have a level of their own. */
const steep = 16;
const levelWidths = [2 ** 21, 2 ** 14, 2 ** 7];

/**
 * The inverse normal distribution as straight pieces: three levels of 2,048, each holding the two ends of the one
 * before, `[height, slope, height, slope, …]`. Off the true curve by at most 2e-4 where |deviate| < 4; deviates end at
 * about ±6.3, which happens once in four thousand million.
 */
const table = new Float64Array(levelWidths.length * pieces * 2);

/** Fills the table. It takes some milliseconds, which only those who draw numbers should wait for. */
function fill(): void {
  levelWidths.forEach((width, level) => {
    const height = (piece: number) => {
      const word = piece * width;
      if (word === 0) return normalQuantile(2 ** -33);
      return normalQuantile(word === 2 ** 32 ? 1 - 2 ** -33 : word / 2 ** 32);
    };
    for (let piece = 0; piece < pieces; piece++) {
      const at = (level * pieces + piece) * 2;
      table[at] = height(piece);
      table[at + 1] = (height(piece + 1) - height(piece)) / width;
    }
  });
}

const steepWords = steep * levelWidths[0]!;
const steeperWords = steep * levelWidths[1]!;

/** A standard normal deviate from a random word of 32 bits: the same word gives the same deviate everywhere. */
export function normalDeviate(word: number): number {
  // The lowest deviate, which stands first, is far from nought.
  if (table[0] === 0) fill();
  return filledDeviate(word);
}

/** The same once `normalPieces` has been called, for loops that draw millions. */
export function filledDeviate(word: number): number {
  if ((word + steepWords) >>> 0 < 2 * steepWords) return steepDeviate(word);
  const at = (word >>> 21) * 2;
  return table[at]! + table[at + 1]! * (word & 0x1fffff);
}

/** A deviate beyond ±2.4, from the finer levels. */
function steepDeviate(word: number): number {
  const isLow = word >= 0;
  const fromEnd = isLow ? word : ~word;
  const level = fromEnd < steeperWords ? 2 : 1;
  const width = levelWidths[level]!;
  const piece = Math.floor(fromEnd / width);
  const at = (level * pieces + piece) * 2;
  const deviate = table[at]! + table[at + 1]! * (fromEnd - piece * width);
  return isLow ? deviate : -deviate;
}

/** The table itself, filled: for `filledDeviate`, and for whoever writes the same loop in another language. */
export function normalPieces(): Float64Array {
  if (table[0] === 0) fill();
  return table;
}
