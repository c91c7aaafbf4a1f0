import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Measure } from "../../figures/measures.ts";
import type { Scene } from "../../figures/scene.ts";
import type { ShownLevel } from "../../link/search.ts";
import type { Frame, LiveReform } from "../../worker/live-reform.ts";
import type { Site } from "../site/site.ts";

/** What every part of a page with figures reads. */
export interface Workbench extends Site {
  readonly scene: Scene;
  readonly level: ShownLevel;
  readonly measure: Measure;
  readonly live: LiveReform;
}

const WorkbenchContext = createContext<Workbench | null>(null);

export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("a part of the page stands outside the workbench");
  return workbench;
}

/** The reform in the making, or null: renders again with each of its frames, so only for small parts. */
export function useFrame(): Frame | null {
  const { live } = useWorkbench();
  return useSyncExternalStore(live.subscribe, live.snapshot);
}

const unhurriedMilliseconds = 120;

/** The reform in the making as `useFrame`, but a few times a second: for counts that may stand a moment behind. */
export function useUnhurriedFrame(): Frame | null {
  const { live } = useWorkbench();
  const [frame, setFrame] = useState(live.snapshot);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const catchUp = () => {
      waiting.current = undefined;
      setFrame(live.snapshot());
    };
    const stop = live.subscribe(() => {
      // A settled reform is shown at once, with the rest of the page.
      if (live.snapshot() === null) {
        clearTimeout(waiting.current);
        catchUp();
      } else waiting.current ??= setTimeout(catchUp, unhurriedMilliseconds);
    });
    return () => {
      stop();
      clearTimeout(waiting.current);
      waiting.current = undefined;
    };
  }, [live]);
  return frame;
}

/** Whether the law is changed, in the link or in the making; a slider that passes the law's own value changes nothing. */
export function useIsReform(): boolean {
  const { live, scene } = useWorkbench();
  return useSyncExternalStore(live.subscribe, () => live.snapshot() !== null || scene.isReform);
}

/**
 * Writes figures straight into the page: after each render and with each frame of a reform in the making,
 * where rendering hundreds of rows would be too slow. `paint` is the only writer of what it writes.
 */
export function usePainter(paint: (frame: Frame | null) => void): void {
  const { live } = useWorkbench();
  useLayoutEffect(() => paint(live.snapshot()));
  useEffect(() => live.subscribe(() => paint(live.snapshot())), [live, paint]);
}
