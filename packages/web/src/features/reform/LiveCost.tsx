import { formatNumber } from "@barkraft/messages";
import { useEffect, useMemo, useState } from "react";
import { measureOf } from "../../figures/measures.ts";
import { kronorInWords } from "../../figures/words.ts";
import { outcomeOf } from "../../reform/outcome.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useFrame, useIsReform, useWorkbench } from "../page/workbench.ts";
import { costOf } from "./cost.ts";

const restMilliseconds = 600;

/** Winners, losers and national cost while a slider moves; said aloud once it rests. */
export function LiveCost() {
  const { t, language, scene, level } = useWorkbench();
  const frame = useFrame();
  const isReform = useIsReform();
  const measure = measureOf(level, "income");
  const places = scene.ground.places(level);
  const outcome = useMemo(
    () => outcomeOf(places, scene.values(measure, "law", frame), scene.values(measure, "reform", frame), 0),
    [places, scene, measure, frame],
  );
  const cost = costOf(scene, level, frame);
  const regulating = frame ? frame.regulatingItemChange : scene.settledRegulatingItemChange;
  const words =
    cost === null
      ? t("status.unknown")
      : Math.round(cost) === 0
        ? t("web.cost.none")
        : t(cost > 0 ? "web.cost.more" : "web.cost.less", { amount: kronorInWords(cost, language, t) });
  const summary = isReform
    ? t("web.reform.said", { winners: outcome.winners, losers: outcome.losers, cost: words })
    : "";
  const [said, setSaid] = useState("");
  useEffect(() => {
    const rest = setTimeout(() => setSaid(summary), restMilliseconds);
    return () => clearTimeout(rest);
  }, [summary]);

  return (
    <div className="live-cost">
      <dl>
        <div>
          <dt>{t("web.reform.winners")}</dt>
          <dd>{isReform ? outcome.winners : "–"}</dd>
        </div>
        <div>
          <dt>{t("web.reform.losers")}</dt>
          <dd>{isReform ? outcome.losers : "–"}</dd>
        </div>
        <div className="whole">
          <dt>{t("web.reform.cost", { year: String(scene.year) })}</dt>
          <dd>
            {isReform ? (
              <>
                {words} <StatusMark status={cost === null ? "unknown" : "assumed"} t={t} />
              </>
            ) : (
              "–"
            )}
          </dd>
        </div>
        {scene.closesToAppropriation && level !== "region" && (
          <div className="whole">
            <dt>{t("web.reform.regulating")}</dt>
            <dd>
              {isReform ? formatNumber(regulating, language, { signed: true }) : "–"}{" "}
              {isReform && t("unit.SEK/inhabitant")}
            </dd>
          </div>
        )}
      </dl>
      {scene.closesToAppropriation && level === "region" && <p className="note">{t("web.reform.regions")}</p>}
      <p className="hidden" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
