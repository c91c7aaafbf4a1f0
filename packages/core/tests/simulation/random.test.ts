import fc from "fast-check";
import { expect, test } from "vitest";
import { normalDeviate, normalQuantile, philox, placeWord, portableLogarithm } from "../../src/index.ts";

test("Philox gives the words its authors printed", () => {
  expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
  const ones = 0xffffffff;
  expect(philox([ones, ones, ones, ones], [ones, ones])).toEqual([
    0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
  ]);
  expect(philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toEqual([
    0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
  ]);
});

test("the portable logarithm is the logarithm", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (number) => {
      expect(Math.abs(portableLogarithm(number) - Math.log(number))).toBeLessThan(
        1e-15 * (1 + Math.abs(Math.log(number))),
      );
    }),
  );
});

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.95, 1.6448536269514722],
  [0.75, 0.6744897501960817],
  [1e-6, -4.753424308822899],
  [1e-12, -7.034483825301131],
])("the normal quantile of %d is %d", (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 12);
});

test("a deviate lies on the curve, rises with its word and is symmetric", () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), (word) => {
      const deviate = normalDeviate(word | 0);
      const exact = normalQuantile((word + 0.5) / 2 ** 32);
      expect(Math.abs(deviate - exact)).toBeLessThan(Math.abs(exact) < 4 ? 2e-4 : 0.5);
      expect(normalDeviate(~word | 0)).toBeCloseTo(-deviate, 6);
      if (word > 4096) expect(normalDeviate((word - 4096) | 0)).toBeLessThan(deviate);
    }),
    { numRuns: 2000 },
  );
});

const count = 200_000;

/** `count` deviates with the path, the year and the place running in different orders. */
const orders: Readonly<Record<string, (index: number) => number>> = {
  "many places of one path and year": (index) => deviateOf(7, 3, index),
  "one place in many paths": (index) => deviateOf(index, 3, 11),
  "few places, many years and paths": (index) => deviateOf(index >> 5, (index >> 2) & 7, index & 3),
};

function deviateOf(path: number, year: number, place: number): number {
  const [keyA, keyB] = philox([path, year, 0, 0], [1, 0]);
  return normalDeviate(placeWord(keyA, keyB, place));
}

test.each(Object.entries(orders))("deviates of %s are normal and unrelated", (_, deviate) => {
  const drawn = Float64Array.from({ length: count }, (_, index) => deviate(index));
  const mean = (of: (value: number, index: number) => number) =>
    drawn.reduce((sum, value, index) => sum + of(value, index), 0) / count;
  // Four standard errors of each moment.
  expect(Math.abs(mean((value) => value))).toBeLessThan(4 / Math.sqrt(count));
  expect(Math.abs(mean((value) => value ** 2) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  expect(Math.abs(mean((value) => value ** 3))).toBeLessThan(4 * Math.sqrt(15 / count));
  expect(Math.abs(mean((value) => value ** 4) - 3)).toBeLessThan(4 * Math.sqrt(96 / count));
  for (const lag of [1, 2, 4, 32, 290]) {
    const related = mean((value, index) => value * drawn[(index + lag) % count]!);
    expect(Math.abs(related)).toBeLessThan(4 / Math.sqrt(count));
  }
});

test("the words of places fill every part of their range alike", () => {
  const cells = new Float64Array(256);
  for (let path = 0; path < 1000; path++) {
    const [keyA, keyB] = philox([path, 0, 0, 0], [5, 0]);
    for (let place = 0; place < 290; place++) cells[placeWord(keyA, keyB, place) >>> 24]! += 1;
  }
  const expected = 290_000 / 256;
  const chiSquare = cells.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
  // 255 degrees of freedom: 99.9 percent lie below 330.5.
  expect(chiSquare).toBeLessThan(330.5);
});
