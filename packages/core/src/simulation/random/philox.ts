/** Four words of 32 bits. */
export type Words4 = readonly [number, number, number, number];

// As signed words, which the engine keeps as whole numbers.
const multiplierA = 0xd2511f53 | 0;
const multiplierB = 0xcd9e8d57 | 0;
const weylA = 0x9e3779b9 | 0;
const weylB = 0xbb67ae85 | 0;
const rounds = 10;

/**
 * Philox 4×32 with ten rounds: four random words that are a function of a counter and a key and of nothing else, so
 * any part of a simulation can be computed anywhere, in any order, with the same result. (Salmon, Moraes, Dror and
 * Shaw, Parallel random numbers: as easy as 1, 2, 3, 2011.)
 */
export function philox(counter: Words4, key: readonly [number, number]): Words4 {
  const words = Int32Array.from(counter, (word) => word | 0);
  philoxInPlace(words, key[0], key[1]);
  const [a, b, c, d] = words;
  return [a! >>> 0, b! >>> 0, c! >>> 0, d! >>> 0];
}

/** The same for loops that draw millions: turns the four words of the counter into the random ones, signed. */
export function philoxInPlace(words: Int32Array, keyA: number, keyB: number): void {
  let a = words[0]!;
  let b = words[1]!;
  let c = words[2]!;
  let d = words[3]!;
  let ownA = keyA | 0;
  let ownB = keyB | 0;
  for (let round = 0; round < rounds; round++) {
    const highA = highWord(multiplierA, a);
    const highC = highWord(multiplierB, c);
    const lowA = Math.imul(multiplierA, a);
    const lowC = Math.imul(multiplierB, c);
    a = highC ^ b ^ ownA;
    b = lowC;
    c = highA ^ d ^ ownB;
    d = lowA;
    ownA = (ownA + weylA) | 0;
    ownB = (ownB + weylB) | 0;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
}

/** The upper 32 bits of the product of two words, in pieces that 32 bits can hold. */
function highWord(left: number, right: number): number {
  const lowLeft = left & 0xffff;
  const highLeft = left >>> 16;
  const lowRight = right & 0xffff;
  const highRight = right >>> 16;
  const crossed = (Math.imul(highLeft, lowRight) + (Math.imul(lowLeft, lowRight) >>> 16)) | 0;
  const middle = (Math.imul(lowLeft, highRight) + (crossed & 0xffff)) | 0;
  return (Math.imul(highLeft, highRight) + (crossed >>> 16) + (middle >>> 16)) | 0;
}
