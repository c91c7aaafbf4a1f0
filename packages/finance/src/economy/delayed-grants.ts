/**
 * What the state adds to the grants of each projected year, SEK of all places together, when a share of a year's grants is
 * decided, booked and paid only in the year after: that much less in the year and as much more in the next. What is
 * delayed in the last year comes after it. `grants` is the sum at the opening; growth and shares have one value a year.
 */
export function delayedGrants(
  grants: number,
  growth: ArrayLike<number>,
  shares: ArrayLike<number>,
): Float64Array {
  let appropriation = grants;
  let waiting = 0;
  return Float64Array.from(growth, (rate, year) => {
    appropriation *= 1 + rate;
    const delayed = appropriation * shares[year]!;
    const added = waiting - delayed;
    waiting = delayed;
    return added;
  });
}
