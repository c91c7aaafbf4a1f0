import { type ReactNode, useEffect, useRef, useState } from "react";

/** A table of figures that scrolls within itself where it is wider than the page or longer than its frame. */
export function WideTable({
  caption,
  hint,
  className,
  children,
}: {
  caption: string;
  /** What can be done with the table, which is of no use on paper. */
  hint?: string;
  /** What the style of a page calls the table. */
  className?: string;
  /** The head and the body. */
  children: ReactNode;
}) {
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
    <section ref={frame} className="wide-table" aria-label={caption} tabIndex={isCut ? 0 : undefined}>
      <table className={className === undefined ? "figures small" : `figures small ${className}`}>
        <caption>
          {caption}
          {hint !== undefined && <span className="screen-only hint">{hint}</span>}
        </caption>
        {children}
      </table>
    </section>
  );
}
