import { formatNumber } from "@barkraft/messages";
import { useEffect, useMemo, useState } from "react";
import { measureOf } from "../../figures/measures.ts";
import { kronorInWords } from "../../figures/words.ts";
import { outcomeOf } from "../../reform/outcome.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useIsReform, useUnhurriedFrame, useWorkbench } from "../page/workbench.ts";
import { costOf, directionOf } from "./cost.ts";

const restMilliseconds = 600;

/** Winners, losers and national cost while a slider moves; said aloud once it rests. */
export function LiveCost() {
  const { t, language, scene, level } = useWorkbench();
  // The counts may stand a moment behind the map and the table, which the reader is looking at.
  const frame = useUnhurriedFrame();
  const isReform = useIsReform();
  const measure = measureOf(level, "income");
  const places = scene.ground.places(level);
  const outcome = useMemo(
    () => outcomeOf(places, scene.values(measure, "law", frame), scene.values(measure, "reform", frame), 0),
    [places, scene, measure, frame],
  );
  const cost = useMemo(() => costOf(scene, level, frame), [scene, level, frame]);
  const regulating = frame ? frame.regulatingItemChange : scene.settledRegulatingItemChange;
  const direction = directionOf(cost);
  const of = level === "region" ? "region" : "municipality";
  const closingIsUnknown = scene.closesToAppropriation && level !== "region" && regulating === null;
  const figure = (count: number) => (!isReform ? "–" : closingIsUnknown ? t("status.unknown") : count);
  const words =
    direction === "unknown"
      ? t("status.unknown")
      : direction === "same"
        ? t("web.cost.none")
        : t(`web.cost.${direction}`, { amount: kronorInWords(cost.amount ?? 0, language, t) });
  const partly = cost.missing > 0 ? t(`web.partly.${of}`, { known: cost.known, missing: cost.missing }) : "";
  const summary = !isReform
    ? ""
    : closingIsUnknown
      ? t("web.reform.closing.unknown", { missing: cost.missing })
      : `${t("web.reform.said", { winners: outcome.winners, losers: outcome.losers, cost: words })} ${partly}`.trim();
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
          <dd>{figure(outcome.winners)}</dd>
        </div>
        <div>
          <dt>{t("web.reform.losers")}</dt>
          <dd>{figure(outcome.losers)}</dd>
        </div>
        <div className="whole">
          <dt>{t("web.reform.cost", { year: String(scene.year) })}</dt>
          <dd>
            {isReform ? (
              <>
                {words} <StatusMark status={cost.amount === null ? "unknown" : "assumed"} t={t} />
                {partly && <span className="partly">{partly}</span>}
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
              {isReform && regulating !== null
                ? `${formatNumber(regulating, language, { signed: true })} ${t("unit.SEK/inhabitant")}`
                : figure(0)}
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
