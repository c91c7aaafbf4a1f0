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

/**
 * Calls `onMove` for every movement, and when it rests, without rendering. At rest it is given `standing`, a projection
 * that is settled but not yet drawn, or undefined when what is drawn is what holds.
 */
export function useLiveMove(onMove: (projected: Projected | undefined) => void, standing?: Projected): void {
  const live = useContext(LiveContext);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    const move = () => latest.current(live.read() ?? standing);
    if (standing) move();
    const leave = live.listen(move);
    return () => {
      leave();
      if (standing) latest.current(live.read());
    };
  }, [live, standing]);
}
