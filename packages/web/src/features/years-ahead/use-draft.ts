import { useCallback, useEffect, useRef } from "react";
import type { OwnValues } from "../../link/own.ts";
import type { parameters } from "./parameters.ts";

export type Values = OwnValues<typeof parameters>;

const restMilliseconds = 150;

/** What is chosen, on its way to the link: shown at once, kept when the hand rests. */
export function useDraft(
  values: Values,
  show: (values: Values) => void,
  change: (patch: Partial<Values>) => void,
): (patch: Partial<Values>) => void {
  const patch = useRef<Partial<Values>>({});
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ values, show, change });
  latest.current = { values, show, change };
  useEffect(() => () => clearTimeout(resting.current), []);
  return useCallback((more) => {
    patch.current = { ...patch.current, ...more };
    latest.current.show({ ...latest.current.values, ...patch.current });
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const kept = patch.current;
      patch.current = {};
      latest.current.change(kept);
    }, restMilliseconds);
  }, []);
}
