/** The value of every quantity when some parts, given by position, are exchanged. */
export type ValuesOf = (exchanged: readonly number[]) => readonly number[];

/**
 * What each part changes when the parts are exchanged one after the other: `result[part][quantity]`. Where a value on
 * the way is unknown, the part's change is unknown and the next known one takes it over, so that they still add up.
 */
export function oneAfterAnother(parts: number, valuesOf: ValuesOf): number[][] {
  let before = [...valuesOf([])];
  return Array.from({ length: parts }, (_, part) => {
    const after = valuesOf(Array.from({ length: part + 1 }, (_, each) => each));
    const changes = after.map((value, quantity) => value - before[quantity]!);
    before = before.map((value, quantity) => (Number.isNaN(after[quantity]!) ? value : after[quantity]!));
    return changes;
  });
}

/**
 * Shapley's division: what each part changes on average over all orders in which the parts can be exchanged. It
 * does not depend on any order, and adds up. Takes 2^parts evaluations.
 */
export function overAllOrders(parts: number, valuesOf: ValuesOf): number[][] {
  const values = Array.from({ length: 2 ** parts }, (_, set) => {
    return valuesOf(Array.from({ length: parts }, (_, part) => part).filter((part) => (set >> part) & 1));
  });
  // How many of all orders have exactly `size` parts before a given one, as a share.
  const share = (size: number) => (factorial(size) * factorial(parts - 1 - size)) / factorial(parts);
  return Array.from({ length: parts }, (_, part) => {
    const sums = values[0]!.map(() => 0);
    values.forEach((without, set) => {
      if ((set >> part) & 1) return;
      const weight = share(sizeOf(set));
      const added = values[set | (1 << part)]!;
      added.forEach((value, quantity) => {
        sums[quantity]! += weight * (value - without[quantity]!);
      });
    });
    return sums;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
