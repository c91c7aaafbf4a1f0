import { useRef } from "react";

/** An id for each row of a list without ids of its own: it stays with the row when another one is removed. */
export function useRowIds(count: number): {
  readonly ids: readonly number[];
  readonly remove: (at: number) => void;
} {
  const state = useRef({ ids: [] as number[], next: 0 });
  const { ids } = state.current;
  while (ids.length < count) ids.push(state.current.next++);
  ids.length = count;
  return { ids, remove: (at) => state.current.ids.splice(at, 1) };
}
