import { useCallback, useEffect, useRef, useState } from "react";
import type { ReformSearch } from "../../link/reform-search.ts";
import { everyKey, withoutTheLaw } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";

const restMilliseconds = 250;

/** The reform as its fields say it, on its way to the link once they rest. */
export function useDraft() {
  const { scene, live, go } = useWorkbench();
  // Not a state: while a slider moves nothing is rendered for it.
  const draft = useRef<ReformSearch>(scene.reform);
  const [past, setPast] = useState<readonly ReformSearch[]>([]);
  const [future, setFuture] = useState<readonly ReformSearch[]>([]);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { year } = scene;

  useEffect(() => {
    draft.current = scene.reform;
  }, [scene.reform]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const keep = useCallback(
    (reform: ReformSearch) => {
      clearTimeout(resting.current);
      draft.current = reform;
      const kept = everyKey(withoutTheLaw(reform, year));
      go(kept);
      // Back where it began: the link stays as it is, and nothing else would settle it.
      if (JSON.stringify(kept) === JSON.stringify(everyKey(scene.reform))) live.settle();
    },
    [go, year, live, scene.reform],
  );

  const change = useCallback(
    (reform: ReformSearch) => {
      setPast((before) => [...before, scene.reform]);
      setFuture([]);
      keep(reform);
    },
    [keep, scene.reform],
  );

  /** While a slider moves: shown at once, kept when it rests. `changes` come on top of the earlier ones. */
  const preview = useCallback(
    (changes: ReformSearch) => {
      const reform = { ...draft.current, ...changes };
      draft.current = reform;
      live.preview(reform);
      clearTimeout(resting.current);
      resting.current = setTimeout(() => change(reform), restMilliseconds);
    },
    [live, change],
  );

  const undo = useCallback(() => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setFuture([scene.reform, ...future]);
    keep(last);
  }, [past, future, keep, scene.reform]);

  const redo = useCallback(() => {
    const [next, ...rest] = future;
    if (!next) return;
    setFuture(rest);
    setPast([...past, scene.reform]);
    keep(next);
  }, [past, future, keep, scene.reform]);

  /** The reform as it stands, also before it rests. */
  const current = useCallback(() => draft.current, []);

  return { current, preview, change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
