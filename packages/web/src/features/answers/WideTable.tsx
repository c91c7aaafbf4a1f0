import { type ReactNode, useEffect, useRef, useState } from "react";

/** A table that scrolls sideways within itself where the page is narrower than it. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const target = frame.current;
    if (!target) return;
    const watch = new ResizeObserver(() => setIsCut(target.scrollWidth > target.clientWidth));
    watch.observe(target);
    return () => watch.disconnect();
  }, []);
  return (
    // What scrolls must be reachable with the keyboard; what does not must not stop it on its way.
    <section ref={frame} className="wide-table" aria-label={label} tabIndex={isCut ? 0 : undefined}>
      {children}
    </section>
  );
}
