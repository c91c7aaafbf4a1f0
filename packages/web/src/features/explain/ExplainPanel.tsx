import { type Explanation, explain, InputError } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { useEffect, useMemo, useRef } from "react";
import { type Figure, writeTrail } from "../../link/explained.ts";
import { useWorkbench } from "../page/workbench.ts";
import { ExplainedFigure } from "./ExplainedFigure.tsx";
import { ExplainedInputs } from "./ExplainedInputs.tsx";

/** How one figure came about: a place of its own, with a link for each level. */
export default function ExplainPanel({ trail }: { trail: readonly Figure[] }) {
  const { t, go, scene, language } = useWorkbench();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const figures = useMemo(() => trail.map((figure) => explained(scene.shown, figure)), [trail, scene]);
  const open = figures.at(-1);

  useEffect(() => {
    opener.current = document.activeElement;
    // Where the panel covers the page, the page behind it is out of reach.
    const main = document.getElementById("main");
    const covers = window.matchMedia("(max-width: 30rem)").matches;
    if (main && covers) main.inert = true;
    return () => {
      if (main) main.inert = false;
      const back = opener.current;
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each newly opened figure is read from its top.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  }, [writeTrail(trail)]);

  return (
    <aside
      ref={panel}
      className="explain"
      aria-labelledby="explain-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") go({ explain: undefined });
      }}
    >
      <header className="explain-head">
        <p className="explain-kind">{t("web.explain.title")}</p>
        <button type="button" className="action quiet" onClick={() => go({ explain: undefined })}>
          {t("web.explain.close")}
        </button>
      </header>
      {figures.length > 1 && (
        <nav aria-label={t("web.explain.trail")}>
          <ol className="trail">
            {figures.slice(0, -1).map((figure, position) => (
              <li key={writeTrail(trail.slice(0, position + 1))}>
                <button
                  type="button"
                  className="figure"
                  onClick={() => go({ explain: writeTrail(trail.slice(0, position + 1)) })}
                >
                  {figure ? figure.label[language] : "?"}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h2 id="explain-title" ref={heading} tabIndex={-1}>
        {open ? open.label[language] : t("web.explain.unknown")}
      </h2>
      {open ? (
        <>
          <ExplainedFigure figure={open} />
          <ExplainedInputs figure={open} trail={trail} />
        </>
      ) : (
        <p>{t("web.explain.unknown.advice")}</p>
      )}
    </aside>
  );
}

function explained(evaluation: Parameters<typeof explain>[0], { id, code }: Figure): Explanation | undefined {
  if (!sweden.slotOf.has(id)) return undefined;
  try {
    return explain(evaluation, id, code);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
