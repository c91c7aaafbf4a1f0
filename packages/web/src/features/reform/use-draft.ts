import { useCallback, useEffect, useRef, useState } from "react";
import type { ReformSearch } from "../../link/reform-search.ts";
import { everyKey, withoutTheLaw } from "../../reform/settings.ts";
import { useWorkbench } from "../page/workbench.ts";

const restMilliseconds = 250;

/** The reform as the sliders say it, on its way to the link once they rest. */
export function useDraft() {
  const { scene, live, go } = useWorkbench();
  const [draft, setDraft] = useState<ReformSearch>(scene.reform);
  const [past, setPast] = useState<readonly ReformSearch[]>([]);
  const [future, setFuture] = useState<readonly ReformSearch[]>([]);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { year } = scene;

  useEffect(() => setDraft(scene.reform), [scene.reform]);
  useEffect(() => () => clearTimeout(resting.current), []);

  const keep = useCallback(
    (reform: ReformSearch) => {
      clearTimeout(resting.current);
      go(everyKey(withoutTheLaw(reform, year)));
    },
    [go, year],
  );

  /** While a slider moves: shown at once, kept when it rests. */
  const preview = useCallback(
    (reform: ReformSearch) => {
      setDraft(reform);
      live.preview(reform);
      clearTimeout(resting.current);
      resting.current = setTimeout(() => {
        setPast((before) => [...before, scene.reform]);
        setFuture([]);
        keep(reform);
      }, restMilliseconds);
    },
    [live, keep, scene.reform],
  );

  const change = useCallback(
    (reform: ReformSearch) => {
      setPast((before) => [...before, scene.reform]);
      setFuture([]);
      keep(reform);
    },
    [keep, scene.reform],
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

  return { draft, preview, change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
