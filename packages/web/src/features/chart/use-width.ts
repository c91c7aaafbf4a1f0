import { type RefObject, useEffect, useState } from "react";

/** How wide an element is, in pixels; 0 until it is known. */
export function useWidth(holder: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = holder.current;
    if (!target) return;
    const watch = new ResizeObserver(([entry]) => {
      // A section that is skipped because it is out of sight reports no room at all.
      const room = Math.floor(entry?.contentRect.width ?? 0);
      if (room >= 200) setWidth(room);
    });
    watch.observe(target);
    return () => watch.disconnect();
  }, [holder]);
  return width;
}
