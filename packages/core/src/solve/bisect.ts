/**
 * The place where a function changes sign between `from` and `to`, by bisection to two neighbouring numbers of
 * fifteen digits: both of them, in the order of `from` and `to`. `signAt` says on which side a number lies; it must
 * differ at the ends. A function that jumps over zero is followed to its jump.
 */
export function bisect(signAt: (at: number) => boolean, from: number, to: number): [number, number] {
  const first = signAt(from);
  if (first === signAt(to)) throw new Error("the ends of a bisection must lie on different sides");
  let [near, far] = [from, to];
  for (let halving = 0; halving < 200; halving++) {
    const middle = near + (far - near) / 2;
    const smallest = Math.max(Math.abs(near), Math.abs(far)) * 1e-15;
    if (middle === near || middle === far || Math.abs(far - near) <= smallest) break;
    if (signAt(middle) === first) near = middle;
    else far = middle;
  }
  return [near, far];
}

/** The number with the fewest decimals near `at` that is as `good` as it; `at` itself where none is. */
export function plainNumber(at: number, good: (candidate: number) => boolean): number {
  for (let decimals = 2; decimals <= 14; decimals++) {
    const candidate = Number(at.toFixed(decimals));
    if (candidate === at || good(candidate)) return candidate;
  }
  return at;
}
