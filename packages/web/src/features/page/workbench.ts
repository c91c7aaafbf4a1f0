import type { Language, Translator } from "@barkraft/messages";
import { createContext, useContext, useEffect, useLayoutEffect, useSyncExternalStore } from "react";
import type { Measure } from "../../figures/measures.ts";
import type { Scene } from "../../figures/scene.ts";
import type { ListedYear } from "../../figures/server.ts";
import type { PageSearch, ShownLevel } from "../../link/search.ts";
import { isReform } from "../../reform/settings.ts";
import type { Frame, LiveReform } from "../../worker/live-reform.ts";

/** What every part of the page reads. */
export interface Workbench {
  readonly language: Language;
  readonly t: Translator;
  readonly search: PageSearch;
  /** Changes the link; `replace` leaves no step for the back button. */
  readonly go: (patch: Partial<PageSearch>, options?: { readonly replace?: boolean }) => void;
  readonly years: readonly ListedYear[];
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

/** Whether the law is changed, in the link or by the slider that is moving. */
export function useIsReform(): boolean {
  const { live, scene } = useWorkbench();
  return useSyncExternalStore(live.subscribe, () => {
    const frame = live.snapshot();
    return frame ? isReform(frame.reform, scene.year) : scene.isReform;
  });
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
