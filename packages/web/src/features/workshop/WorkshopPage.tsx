import { useCallback, useMemo } from "react";
import { kronorInWords } from "../../figures/words.ts";
import { changesOf, replacementsOf, withChange, withReplacement } from "../../reform/changes.ts";
import { everyKey } from "../../reform/settings.ts";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { directionOf } from "../reform/cost.ts";
import { useDraft } from "../reform/use-draft.ts";
import { PageLink } from "../site/PageLink.tsx";
import { useTitle } from "../site/site.ts";
import { effectsOf, outcomeFor } from "./effect.ts";
import { LawText } from "./LawText.tsx";
import { lawText } from "./law-text.ts";
import { Outcome } from "./Outcome.tsx";
import { ScenarioFile } from "./ScenarioFile.tsx";
import "../../style/pages/workshop.css";

/** The law with its numbers in place to change, and what the change gives beside it. */
export function WorkshopPage() {
  const { t, scene, go } = useWorkbench();
  const { current, preview, change, undo, redo, canUndo, canRedo } = useDraft();
  const title = t("web.workshop.title");
  useTitle(title);
  const { year } = scene;
  const text = useMemo(() => lawText(year), [year]);
  const changes = useMemo(() => changesOf(scene.reform), [scene.reform]);
  const replace = useMemo(() => replacementsOf(scene.reform), [scene.reform]);
  const edit = useCallback(
    (path: string, value: number | undefined) => preview(everyKey(withChange(current(), path, value, year))),
    [current, preview, year],
  );
  const choose = useCallback(
    (step: string, name: string | undefined) => change(withReplacement(current(), step, name)),
    [current, change],
  );
  return (
    <main id="main" tabIndex={-1} className="sheet workshop">
      <PageAnswer
        question={title}
        line={t("web.answer.year", { year: String(year) })}
        answer={scene.isReform ? <Answer /> : <p className="sentence">{t("web.workshop.sentence")}</p>}
      >
        <div className="answer-find">
          <ScenarioFile
            onOpen={(scenario) => {
              change(scenario.reform);
              go({ title: scenario.title, year: scenario.year });
            }}
          />
          <p className="actions">
            <button type="button" className="action" onClick={undo} disabled={!canUndo}>
              {t("web.reform.undo")}
            </button>
            <button type="button" className="action" onClick={redo} disabled={!canRedo}>
              {t("web.reform.redo")}
            </button>
            <button type="button" className="action" onClick={() => change({})} disabled={!scene.isReform}>
              {t("web.reform.reset")}
            </button>
          </p>
          <p>
            <PageLink to="/" patch={{ measure: "change" }}>
              {t("web.workshop.map")}
            </PageLink>
          </p>
        </div>
      </PageAnswer>
      <div className="bench">
        <section className="law-section" aria-labelledby="law-title">
          <h2 id="law-title">{t("web.workshop.law", { year: String(year) })}</h2>
          <p className="note screen-only">{t("web.workshop.how")}</p>
          <LawText text={text} changes={changes} replace={replace} edit={edit} choose={choose} />
        </section>
        <Outcome />
      </div>
    </main>
  );
}

/** What the reform in the link gives, in one sentence. */
function Answer() {
  const { t, language, scene, search } = useWorkbench();
  const outcome = outcomeFor(scene, search.measure);
  const { winners, losers, cost } = useMemo(() => effectsOf(scene, null, outcome, 0), [scene, outcome]);
  return (
    <p className="sentence">
      {t("web.answer.reform.nation", {
        level: "municipality",
        winners,
        losers,
        direction: directionOf({ amount: cost, known: 0, missing: 0 }),
        cost: kronorInWords(cost ?? 0, language, t),
      })}
    </p>
  );
}
