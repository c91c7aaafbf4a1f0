import { lazy, Suspense, startTransition, useEffect, useMemo, useState } from "react";
import { rowOf } from "../../figures/scene.ts";
import { readTrail } from "../../link/explained.ts";
import { Answer } from "../answer/Answer.tsx";
import { Choose } from "../choose/Choose.tsx";
import { MapSection } from "../map/MapSection.tsx";
import { PlacePanel } from "../place/PlacePanel.tsx";
import { ReformControls } from "../reform/ReformControls.tsx";
import { ReformOutcome } from "../reform/ReformOutcome.tsx";
import { useTitle } from "../site/site.ts";
import { TableSection } from "../table/TableSection.tsx";
import { Footer } from "./Footer.tsx";
import { Notices } from "./Notices.tsx";
import { useWorkbench } from "./workbench.ts";

const ExplainPanel = lazy(() => import("../explain/ExplainPanel.tsx"));
const Distribution = lazy(() => import("../distribution/Distribution.tsx"));

/** The front page: map, table, chart, and one place's answer. */
export function Reading() {
  const { t, search, scene, level } = useWorkbench();
  const selected = rowOf(scene.ground, level, search.place);
  const name = selected < 0 ? undefined : scene.ground.places(level).names[selected];
  const title = name === undefined ? t("web.title.nation") : t("web.title.place", { name });
  const trail = useMemo(() => readTrail(search.explain), [search.explain]);

  useTitle(title);
  // The answer stands on the screen before the map and the table are built.
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => {
    const next = requestAnimationFrame(() => startTransition(() => setIsWhole(true)));
    return () => cancelAnimationFrame(next);
  }, []);

  return (
    <>
      <main id="main" tabIndex={-1} className="sheet">
        <Notices />
        <Answer title={title} selected={selected} />
        {selected >= 0 && <PlacePanel row={selected} />}
        {isWhole && <Views />}
      </main>
      {trail.length > 0 && (
        <Suspense fallback={null}>
          <ExplainPanel trail={trail} />
        </Suspense>
      )}
    </>
  );
}

/** Map, table, chart and the rules that change them. */
function Views() {
  const { t } = useWorkbench();
  return (
    <>
      <div className="spread">
        <aside className="margin" aria-label={t("web.controls")}>
          <Choose />
          <ReformControls />
        </aside>
        <MapSection />
        <TableSection />
        <Suspense fallback={<div className="section distribution" />}>
          <Distribution />
        </Suspense>
        <ReformOutcome />
      </div>
      <Footer />
    </>
  );
}
