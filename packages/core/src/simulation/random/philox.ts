/** Four words of 32 bits. */
export type Words4 = readonly [number, number, number, number];

const multiplierA = 0xd2511f53;
const multiplierB = 0xcd9e8d57;
const weylA = 0x9e3779b9;
const weylB = 0xbb67ae85;
const rounds = 10;

/**
 * Philox 4×32 with ten rounds: four random words that are a function of a counter and a key and of nothing else, so
 * any part of a simulation can be computed anywhere, in any order, with the same result. (Salmon, Moraes, Dror and
 * Shaw, Parallel random numbers: as easy as 1, 2, 3, 2011.)
 */
export function philox(counter: Words4, key: readonly [number, number]): Words4 {
  let [a, b, c, d] = counter;
  let [keyA, keyB] = key;
  for (let round = 0; round < rounds; round++) {
    const highA = highWord(multiplierA, a);
    const lowA = Math.imul(multiplierA, a);
    const highC = highWord(multiplierB, c);
    const lowC = Math.imul(multiplierB, c);
    a = highC ^ b ^ keyA;
    b = lowC;
    c = highA ^ d ^ keyB;
    d = lowA;
    keyA = (keyA + weylA) | 0;
    keyB = (keyB + weylB) | 0;
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
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
