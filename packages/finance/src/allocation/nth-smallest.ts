/**
 * The number that would stand at place `n`, from 0, if `numbers` were sorted; none of them may be NaN. Reorders them:
 * each round parts a stretch around a number in its middle and keeps the part where the place lies (Hoare's selection).
 */
export function nthSmallest(numbers: Float64Array, n: number): number {
  let [first, last] = [0, numbers.length - 1];
  while (first < last) {
    const middle = numbers[(first + last) >> 1]!;
    let [low, high] = [first, last];
    while (low <= high) {
      while (numbers[low]! < middle) low++;
      while (numbers[high]! > middle) high--;
      if (low > high) break;
      const larger = numbers[low]!;
      numbers[low++] = numbers[high]!;
      numbers[high--] = larger;
    }
    if (n <= high) last = high;
    else if (n >= low) first = low;
    else break;
  }
  return numbers[n]!;
}
