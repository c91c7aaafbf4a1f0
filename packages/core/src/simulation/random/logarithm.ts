const naturalLogarithmOfTwo = Math.LN2;

/**
 * The natural logarithm of a positive number with + − × ÷ only. `Math.log` may differ in its last digit between
 * engines; this is the same to the last bit everywhere, and within 4e-16 of the true value relative to it.
 */
export function portableLogarithm(number: number): number {
  let mantissa = number;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  // ln m = 2 artanh((m − 1) / (m + 1)), a series in odd powers of a number below 0.18.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let power = 25; power >= 1; power -= 2) sum = sum * square + 1 / power;
  return exponent * naturalLogarithmOfTwo + 2 * ratio * sum;
}
