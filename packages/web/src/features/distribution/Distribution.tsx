import { formatFigure } from "@barkraft/messages";
import { useEffect, useMemo, useRef } from "react";
import { drawDotStrip } from "../../charts/dot-strip.ts";
import { titleOf } from "../../figures/named.ts";
import { nodeOf, rowOf } from "../../figures/scene.ts";
import { classOf, colourScale, roundStep } from "../../maps/classes.ts";
import { useWidth } from "../chart/use-width.ts";
import { Downloads } from "../download/Downloads.tsx";
import { StatusesPresent } from "../page/StatusesPresent.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { binsOf, spreadOf } from "./spread.ts";

/** How the places are spread over the chosen measure. */
export default function Distribution() {
  const { t, language, search, scene, level, measure } = useWorkbench();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const { codes, names } = scene.ground.places(level);
  const { unit } = nodeOf(measure.id);
  const unitText = t(`unit.${unit}` as "unit.SEK");
  const year = scene.yearOf(measure.id);
  const side = scene.shownSide(measure);
  const values = useMemo(() => scene.values(measure, side, null), [scene, measure, side]);
  const spread = useMemo(() => spreadOf(values), [values]);
  const signed = measure.scale === "diverging";
  const write = (value: number) => formatFigure(value, unit, language, { signed });
  const measureLabel = titleOf(scene, measure, { t, language });
  const selected = rowOf(scene.ground, level, search.place);

  const missing = values.length - (spread?.known ?? 0);
  const finding = spread
    ? t(`web.distribution.${missing > 0 ? "partly" : "title"}.${level}`, {
        known: spread.known,
        missing,
        low: write(spread.lowerQuarter),
        high: write(spread.upperQuarter),
        unit: unitText,
      })
    : t("web.distribution.none");
  const step = spread ? roundStep((spread.highest - spread.lowest) / 12) : 1;
  const bins = useMemo(() => binsOf(values, step), [values, step]);

  useEffect(() => {
    const target = holder.current;
    if (!target || !spread || width === 0) return;
    const scale = colourScale(measure.scale, scene.ground.column(measure.id), measure.change ?? false);
    const dots = codes.flatMap((code, row) => {
      const value = values[row]!;
      return Number.isNaN(value) ? [] : [{ code, name: names[row]!, value, colour: classOf(scale, value) }];
    });
    const figure = drawDotStrip({
      dots,
      selected: dots.find(({ code }) => code === codes[selected]),
      law: scene.isReform && side === "reform" ? known(scene.ground.column(measure.id)) : [],
      median: spread.median,
      medianLabel: t("web.distribution.median", {
        value: formatFigure(spread.median, unit, language, { signed }),
      }),
      title: `${measureLabel}, ${unitText}, ${year}`,
      width,
      write: (value) => formatFigure(value, unit, language, { signed }).replace(/,00$/, ""),
    });
    target.replaceChildren(figure);
  }, [
    width,
    values,
    spread,
    codes,
    names,
    selected,
    measure,
    side,
    measureLabel,
    unit,
    unitText,
    signed,
    language,
    t,
    scene,
    year,
  ]);

  return (
    <section
      className="section distribution"
      id="distribution"
      tabIndex={-1}
      aria-labelledby="distribution-title"
    >
      <h2 id="distribution-title">{finding}</h2>
      <p className="note">
        {measureLabel}, {unitText}, {year}
        {unit.includes("SEK") ? `, ${t("prices.nominal")}` : ""}
        {scene.isReform
          ? `, ${t(side === "reform" ? "web.distribution.reform.strokes" : "web.distribution.reform")}`
          : ""}
        .{" "}
        {selected >= 0 && !Number.isNaN(values[selected]!)
          ? t("web.distribution.rank", {
              name: names[selected]!,
              rank: String([...values].filter((value) => value > values[selected]!).length + 1),
              of: String(spread?.known ?? 0),
            })
          : ""}{" "}
        <StatusesPresent />
      </p>
      <div className="chart" role="img" aria-label={`${finding}. ${measureLabel}, ${unitText}, ${year}.`}>
        <div ref={holder} className="chart-holder" />
      </div>
      <details className="as-table">
        <summary>{t("web.distribution.table")}</summary>
        <table className="figures small">
          <caption>
            {measureLabel}, {unitText}, {year}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("web.distribution.from")}</th>
              <th scope="col">{t("web.distribution.to")}</th>
              <th scope="col" className="number">
                {t(`web.distribution.count.${level}`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ low, high, count }) => (
              <tr key={low}>
                <td>{write(low)}</td>
                <td>{write(high)}</td>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <Downloads view="distribution" />
    </section>
  );
}

const known = (values: Float64Array) => [...values].filter((value) => !Number.isNaN(value));
