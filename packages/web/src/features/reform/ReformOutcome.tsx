import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { measureOf } from "../../figures/measures.ts";
import { kronorInWords } from "../../figures/words.ts";
import { type Gain, outcomeByCounty, outcomeOf } from "../../reform/outcome.ts";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { costOf, directionOf } from "./cost.ts";

const most = 5;

/** Winners and losers of the reform in the link, against the law. */
export function ReformOutcome() {
  const { t, language, scene, level, search, go } = useWorkbench();
  const measure = measureOf(level, "income");
  const places = scene.ground.places(level);
  const outcome = useMemo(
    () => outcomeOf(places, scene.values(measure, "law", null), scene.values(measure, "reform", null), most),
    [places, scene, measure],
  );
  const byCounty = useMemo(() => {
    if (level !== "municipality" || !scene.isReform) return [];
    const countyOf = scene.ground.baseline.places.parents.municipality!.county!;
    return outcomeByCounty(
      scene.ground.places("county"),
      countyOf,
      scene.values(measure, "law", null),
      scene.values(measure, "reform", null),
      scene.ground.inhabitants,
    );
  }, [level, scene, measure]);
  const cost = costOf(scene, level, null);
  const direction = directionOf(cost);
  const closingIsUnknown = scene.closingIsUnknown && level !== "region";
  const year = String(scene.year);

  if (!scene.isReform) {
    return (
      <section className="section outcome" aria-labelledby="outcome-title">
        <h2 id="outcome-title">{t("web.outcome.title")}</h2>
        <p>
          {t("web.outcome.empty")} <span className="screen-only">{t("web.outcome.empty.how")}</span>
        </p>
      </section>
    );
  }
  return (
    <section className="section outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t("web.outcome.title")}</h2>
      <p className="sentence small">
        {closingIsUnknown
          ? t("web.reform.closing.unknown", { missing: cost.missing })
          : t(`web.outcome.sentence.${level}`, {
              winners: outcome.winners,
              losers: outcome.losers,
              unchanged: outcome.unchanged,
            })}{" "}
        {direction === "unknown"
          ? t("web.outcome.cost.unknown", { year })
          : direction === "same"
            ? t("web.outcome.cost.none", { year })
            : t(`web.outcome.cost.${direction}`, {
                year,
                amount: kronorInWords(cost.amount ?? 0, language, t),
                exact: formatNumber(cost.amount, language, { signed: true }),
              })}{" "}
        {cost.missing > 0
          ? `${t(`web.partly.${level === "region" ? "region" : "municipality"}`, { known: cost.known, missing: cost.missing })} `
          : ""}
        {!closingIsUnknown && scene.closesToAppropriation && level !== "region"
          ? t("web.outcome.appropriation", {
              change: formatNumber(scene.settledRegulatingItemChange, language, {
                signed: true,
                decimals: 0,
              }),
            })
          : closingIsUnknown
            ? ""
            : t("web.outcome.item")}{" "}
        <StatusMark status="assumed" t={t} />
      </p>
      <p className="actions">
        {search.measure !== "change" && (
          <button type="button" className="action" onClick={() => go({ measure: "change" })}>
            {t("web.outcome.map")}
          </button>
        )}
      </p>
      <div className="outcome-lists">
        <Gains title={t("web.outcome.winners")} gains={outcome.biggestWinners} />
        <Gains title={t("web.outcome.losers")} gains={outcome.biggestLosers} />
      </div>
      {byCounty.length > 0 && (
        <details className="as-table">
          <summary>{t("web.outcome.counties")}</summary>
          <table className="figures small">
            <caption>
              {t("unit.SEK/inhabitant")}, {year}, {t("status.assumed")}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("web.level.county")}</th>
                <th scope="col" className="number">
                  {t("web.side.law")}
                </th>
                <th scope="col" className="number">
                  {t("web.side.reform")}
                </th>
                <th scope="col" className="number">
                  {t("web.side.change")}
                </th>
                <th scope="col" className="number">
                  {t("web.reform.winners")}
                </th>
                <th scope="col" className="number">
                  {t("web.reform.losers")}
                </th>
              </tr>
            </thead>
            <tbody>
              {byCounty.map((county) => (
                <tr key={county.code}>
                  <th scope="row">{county.name}</th>
                  <td className="number">{formatNumber(county.before, language, { signed: true })}</td>
                  <td className="number">{formatNumber(county.after, language, { signed: true })}</td>
                  <td className="number">{formatNumber(county.change, language, { signed: true })}</td>
                  <td className="number">{county.winners}</td>
                  <td className="number">{county.losers}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

function Gains({ title, gains }: { title: string; gains: readonly Gain[] }) {
  const { t, language, scene, go, level } = useWorkbench();
  return (
    <table className="figures small">
      <caption>
        {title}
        <span className="unit">
          {t("unit.SEK/inhabitant")}, {scene.year} <StatusMark status="assumed" t={t} />
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(`web.level.${level}`)}</th>
          <th scope="col" className="number">
            {t("web.side.law")}
          </th>
          <th scope="col" className="number">
            {t("web.side.reform")}
          </th>
          <th scope="col" className="number">
            {t("web.side.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {gains.length === 0 && (
          <tr>
            <td colSpan={4}>{t("web.outcome.none")}</td>
          </tr>
        )}
        {gains.map(({ code, name, before, after, change }) => (
          <tr key={code}>
            <th scope="row">
              <button type="button" className="figure" onClick={() => go({ place: code })}>
                {name}
              </button>
            </th>
            <td className="number">{formatNumber(before, language, { signed: true })}</td>
            <td className="number">{formatNumber(after, language, { signed: true })}</td>
            <td className="number">{formatNumber(change, language, { signed: true })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
