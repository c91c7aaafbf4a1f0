import { exactSum } from "@barkraft/core";

/** Spearman's rank correlation; equal values share the mean of their ranks. NaN when either side has one value only. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const [left, right] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  const product = (x: Float64Array, y: Float64Array) =>
    exactSum(x.map((rank, row) => (rank - middle) * (y[row]! - middle)));
  const [spreadA, spreadB] = [product(left, left), product(right, right)];
  return spreadA > 0 && spreadB > 0 ? product(left, right) / Math.sqrt(spreadA * spreadB) : Number.NaN;
}

function ranks(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]! || a - b);
  const found = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
    for (let at = first; at <= last; at++) found[order[at]!] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return found;
}
