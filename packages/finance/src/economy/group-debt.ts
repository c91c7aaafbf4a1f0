/**
 * Debt of the group year by year, SEK: the place's own projected debt, and what the group owes beyond it at the opening,
 * moved by the growth of each year. Never below nought; NaN, and so unknown, where the opening is.
 * `debt` is as in a projection: `years × places`, the opening first. `beyondOwn` has one value a place and is negative
 * where a place has borrowed more than its group owes others. `growth` has one share a projected year.
 */
export function groupDebtAhead(
  debt: Float64Array,
  beyondOwn: Float64Array,
  growth: ArrayLike<number>,
): Float64Array {
  const count = beyondOwn.length;
  const beyond = beyondOwn.slice();
  return debt.map((own, at) => {
    const place = at % count;
    const year = (at - place) / count;
    if (year > 0) beyond[place]! *= 1 + growth[year - 1]!;
    const group = own + beyond[place]!;
    return group < 0 ? 0 : group;
  });
}
