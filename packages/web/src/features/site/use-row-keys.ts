import { useState } from "react";

/**
 * A key for each row of a list whose entries have no name of their own. Rows are added last, and a row keeps its key
 * when another is taken out.
 */
export function useRowKeys(count: number): {
  readonly keys: readonly number[];
  /** Says that a row goes, just before its entry is taken out of the list. */
  readonly remove: (at: number) => void;
} {
  const [kept, setKept] = useState<readonly number[]>([]);
  const keys = fitted(kept, count);
  if (keys !== kept) setKept(keys);
  return { keys, remove: (at) => setKept(keys.filter((_, row) => row !== at)) };
}

function fitted(keys: readonly number[], count: number): readonly number[] {
  if (keys.length >= count) return keys.length === count ? keys : keys.slice(0, count);
  const next = 1 + keys.reduce((highest, key) => Math.max(highest, key), 0);
  return [...keys, ...Array.from({ length: count - keys.length }, (_, at) => next + at)];
}
