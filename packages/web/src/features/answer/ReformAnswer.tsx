import { formatNumber } from "@barkraft/messages";
import type { Measure } from "../../figures/measures.ts";
import { namedOf } from "../../figures/named.ts";
import { kronorInWords } from "../../figures/words.ts";
import { outcomeOf } from "../../reform/outcome.ts";
import { useWorkbench } from "../page/workbench.ts";
import { costOf, directionOf } from "../reform/cost.ts";

/** What the reform changes, for the country or for one place. */
export function ReformAnswer({ row, measure }: { row: number; measure: Measure }) {
  const { t, language, scene, level } = useWorkbench();
  const places = scene.ground.places(level);
  const cost = costOf(scene, level, null);
  if (scene.closingIsUnknown && level !== "region") {
    return (
      <p className="sentence reform-sentence">{t("web.reform.closing.unknown", { missing: cost.missing })}</p>
    );
  }
  if (row >= 0) {
    const change = scene.values(measure, "change", null)[row]!;
    const after = scene.values(measure, "reform", null)[row]!;
    if (Number.isNaN(change)) return null;
    return (
      <p className="sentence reform-sentence">
        {t(
          change > 0.5
            ? "web.answer.reform.more"
            : change < -0.5
              ? "web.answer.reform.less"
              : "web.answer.reform.same",
          {
            name: places.names[row]!,
            change: formatNumber(Math.abs(change), language),
            after: formatNumber(after, language, { signed: true }),
          },
        )}
        {scene.isClosed(measure, "reform") &&
          ` (${namedOf(scene, measure, "reform", { t, language }).label})`}
      </p>
    );
  }
  const outcome = outcomeOf(
    places,
    scene.values(measure, "law", null),
    scene.values(measure, "reform", null),
    0,
  );
  return (
    <p className="sentence reform-sentence">
      {t("web.answer.reform.nation", {
        level,
        winners: outcome.winners,
        losers: outcome.losers,
        direction: directionOf(cost),
        cost: kronorInWords(cost.amount ?? 0, language, t),
      })}
      {cost.missing > 0 &&
        ` ${t(`web.partly.${level === "region" ? "region" : "municipality"}`, { known: cost.known, missing: cost.missing })}`}
    </p>
  );
}
