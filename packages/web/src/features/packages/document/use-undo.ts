import type { SupportPackage } from "@barkraft/finance";
import { useCallback, useRef, useState } from "react";

const mostKept = 100;

/**
 * What a package was before each change, so that it can be taken back. Changes that follow each other without a rest, as
 * while an amount is dragged, are one.
 */
export function useUndo(document: SupportPackage | undefined, apply: (document: SupportPackage) => void) {
  const [past, setPast] = useState<readonly SupportPackage[]>([]);
  const [future, setFuture] = useState<readonly SupportPackage[]>([]);
  const isMoving = useRef(false);
  const latest = useRef(document);
  latest.current = document;
  const change = useCallback(
    (next: SupportPackage) => {
      const before = latest.current;
      if (before && !isMoving.current) setPast((all) => [...all.slice(1 - mostKept), before]);
      isMoving.current = true;
      setFuture([]);
      apply(next);
    },
    [apply],
  );
  const rest = useCallback(() => {
    isMoving.current = false;
  }, []);
  const forget = useCallback(() => {
    rest();
    setPast([]);
    setFuture([]);
  }, [rest]);
  const undo = () => {
    const last = past.at(-1);
    if (!last || !document) return;
    setPast(past.slice(0, -1));
    setFuture([document, ...future]);
    apply(last);
  };
  const redo = () => {
    const [next, ...others] = future;
    if (!next || !document) return;
    setPast([...past, document]);
    setFuture(others);
    apply(next);
  };
  return { change, rest, forget, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}

/** The steps back and forth as the page has them. */
export type Undo = Pick<ReturnType<typeof useUndo>, "undo" | "redo" | "canUndo" | "canRedo">;
