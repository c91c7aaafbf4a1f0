import { measureOf } from "../../figures/measures.ts";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { FindPlace } from "../find/FindPlace.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import { NationAnswer } from "./NationAnswer.tsx";
import { PlaceAnswer } from "./PlaceAnswer.tsx";
import { Questions } from "./Questions.tsx";
import { ReformAnswer } from "./ReformAnswer.tsx";

/** The question of the page and its answer in one sentence, before any chart. */
export function Answer({ title, selected }: { title: string; selected: number }) {
  const { t, scene, level, search, go } = useWorkbench();
  return (
    <PageAnswer
      question={title}
      line={t("web.answer.year", { year: String(scene.year) })}
      answer={
        <>
          {selected < 0 ? <NationAnswer /> : <PlaceAnswer row={selected} />}
          {scene.isReform && <ReformAnswer row={selected} measure={measureOf(level, "income")} />}
        </>
      }
    >
      <div className="answer-find">
        <FindPlace />
        {level === "municipality" && selected >= 0 && (
          <p className="whole-place">
            <PageLink to="/municipality/$code" params={{ code: scene.ground.places(level).codes[selected]! }}>
              {t("web.municipality.open", { name: scene.ground.places(level).names[selected]! })}
            </PageLink>
          </p>
        )}
        {search.place !== undefined && selected >= 0 ? (
          <button
            type="button"
            className="action quiet"
            onClick={() => go({ place: undefined, explain: undefined })}
          >
            {t("web.place.whole")}
          </button>
        ) : null}
        <Questions />
      </div>
    </PageAnswer>
  );
}
