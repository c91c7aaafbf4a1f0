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
 * does not depend on any order, and adds up. `reaching` has, for each quantity, the parts that it is made of; the
 * others change nothing of it, and 2^(their number) evaluations are enough.
 */
export function overAllOrders(
  parts: number,
  valuesOf: ValuesOf,
  reaching: readonly (readonly number[])[],
): number[][] {
  const known = new Map<string, readonly number[]>();
  const remembered: ValuesOf = (exchanged) => {
    const key = exchanged.join(" ");
    const before = known.get(key);
    if (before) return before;
    const values = valuesOf(exchanged);
    known.set(key, values);
    return values;
  };
  const all = Array.from({ length: parts }, (_, part) => part);
  const changes = all.map(() => reaching.map(() => 0));
  reaching.forEach((own, quantity) => {
    const values = Array.from({ length: 2 ** own.length }, (_, set) => {
      // With all that reaches it, the quantity is what it is with everything.
      if (set === 2 ** own.length - 1) return remembered(all)[quantity]!;
      return remembered(own.filter((_, at) => (set >> at) & 1))[quantity]!;
    });
    own.forEach((part, at) => {
      changes[part]![quantity] = averageStep(values, at, own.length);
    });
  });
  return changes;
}

/** What a part adds, averaged over all orders: a set of others counts as often as it comes before the part. */
function averageStep(values: readonly number[], part: number, parts: number): number {
  const share = (size: number) => (factorial(size) * factorial(parts - 1 - size)) / factorial(parts);
  return values.reduce((sum, without, set) => {
    if ((set >> part) & 1) return sum;
    return sum + share(sizeOf(set)) * (values[set | (1 << part)]! - without);
  }, 0);
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}

function factorial(count: number): number {
  return count <= 1 ? 1 : count * factorial(count - 1);
}
