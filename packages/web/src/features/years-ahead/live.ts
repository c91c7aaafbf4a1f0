import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from "react";
import type { Projected } from "./projected.ts";

/** The projection of a slider on the move, to which parts of the page listen without the page being rendered. */
export interface Live {
  /** Undefined once the slider rests and the page shows the same. */
  readonly read: () => Projected | undefined;
  readonly show: (projected: Projected | undefined) => void;
  readonly listen: (listener: () => void) => () => void;
}

export function openLive(): Live {
  let shown: Projected | undefined;
  const listeners = new Set<() => void>();
  return {
    read: () => shown,
    show: (projected) => {
      shown = projected;
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const LiveContext = createContext<Live>(openLive());

export const LiveProvider = LiveContext.Provider;

/** What moves, or what stands when nothing does. The part that asks is rendered for every movement. */
export function useLive(settled: Projected): Projected {
  const live = useContext(LiveContext);
  return useSyncExternalStore(live.listen, live.read) ?? settled;
}

/** Calls `onMove` for every movement, and with undefined when it rests, without rendering. */
export function useLiveMove(onMove: ((projected: Projected | undefined) => void) | undefined): void {
  const live = useContext(LiveContext);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => live.listen(() => latest.current?.(live.read())), [live]);
}
