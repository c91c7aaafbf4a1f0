import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { rowOf } from "../../figures/scene.ts";
import { readTrail } from "../../link/explained.ts";
import { Contents } from "../answers/Contents.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Footer } from "../page/Footer.tsx";
import { Notices } from "../page/Notices.tsx";
import { StatusLegend } from "../page/StatusLegend.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { useTitle } from "../site/site.ts";
import { Accounts } from "./Accounts.tsx";
import { ChangeSinceLastYear } from "./ChangeSinceLastYear.tsx";
import { Costs } from "./Costs.tsx";
import { FindMunicipality } from "./FindMunicipality.tsx";
import { Inhabitant } from "./Inhabitant.tsx";
import { Items } from "./Items.tsx";
import { MunicipalityAnswer } from "./MunicipalityAnswer.tsx";
import { SimilarPlaces } from "./SimilarPlaces.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/municipality.css";

const ExplainPanel = lazy(() => import("../explain/ExplainPanel.tsx"));

/** Everything about one municipality: what it gets, why, what changed, who is like it. Prints on two pages. */
export function MunicipalityPage() {
  const { t, search, scene } = useWorkbench();
  const { code = "" } = useParams({ strict: false }) as { code?: string };
  const row = rowOf(scene.ground, "municipality", code);
  const name = scene.ground.places("municipality").names[row];
  const title = name === undefined ? t("web.municipality.none.title") : t("web.municipality.title", { name });
  useTitle(title);
  const trail = useMemo(() => readTrail(search.explain), [search.explain]);
  if (name === undefined) {
    return (
      <main id="main" tabIndex={-1} className="sheet">
        <div className="state">
          <h1>{title}</h1>
          <p role="alert">{t("web.municipality.none", { code })}</p>
          <FindMunicipality />
        </div>
      </main>
    );
  }
  return (
    <>
      <main id="main" tabIndex={-1} className="sheet municipality">
        <Notices />
        <PageAnswer
          question={title}
          line={t("web.answer.year", { year: String(scene.year) })}
          answer={<MunicipalityAnswer row={row} />}
        >
          <div className="answer-find">
            <FindMunicipality />
            <Contents
              label={t("web.municipality.contents")}
              parts={[
                ["items", t("web.municipality.items.short")],
                ["costs", t("web.municipality.costs.short")],
                ["change", t("web.municipality.change.short")],
                ["similar", t("web.municipality.similar.short")],
                ["accounts", t("web.municipality.accounts.short")],
                ["inhabitant", t("web.municipality.inhabitant.short")],
              ]}
            />
          </div>
        </PageAnswer>
        <Items row={row} />
        <Costs row={row} />
        <div className="halves">
          <ChangeSinceLastYear code={code} />
          <SimilarPlaces code={code} name={name} />
        </div>
        <Accounts code={code} />
        <Inhabitant code={code} />
        <section className="section marks" aria-label={t("web.municipality.status")}>
          <StatusLegend />
        </section>
        <Footer />
      </main>
      {trail.length > 0 && (
        <Suspense fallback={null}>
          <ExplainPanel trail={trail} />
        </Suspense>
      )}
    </>
  );
}
