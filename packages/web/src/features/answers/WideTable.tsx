import { type ReactNode, useEffect, useRef, useState } from "react";

/** A table that scrolls within itself where it is wider than the page or longer than its frame. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const target = frame.current;
    if (!target) return;
    const watch = new ResizeObserver(() =>
      setIsCut(target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight),
    );
    watch.observe(target);
    // Within a frame that is full, more rows make the table longer and not the frame.
    if (target.firstElementChild) watch.observe(target.firstElementChild);
    return () => watch.disconnect();
  }, []);
  return (
    // What scrolls must be reachable with the keyboard; what does not must not stop it on its way.
    <section ref={frame} className="wide-table" aria-label={label} tabIndex={isCut ? 0 : undefined}>
      {children}
    </section>
  );
}
