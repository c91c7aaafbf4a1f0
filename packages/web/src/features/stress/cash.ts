/**
 * What is said of the need of cash, from that of the middle municipality and the greatest, kronor per inhabitant: under
 * some tests nobody, or only some, must borrow more than in the projection.
 */
export function cashMessage(middle: number, most: number) {
  if (most <= 0) return "web.stress.cash.none";
  return middle <= 0 ? "web.stress.cash.some" : "web.stress.cash";
}
