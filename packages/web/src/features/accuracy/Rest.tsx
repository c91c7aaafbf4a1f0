import { formatNumber } from "@barkraft/messages";
import { useState } from "react";
import { type Bar, Bars } from "../answers/Bars.tsx";
import { Section } from "../answers/Section.tsx";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyRest } from "./accuracy-answer.ts";

/** How the unexplained rest of the accounts is spread. */
export function Rest({ rests }: { rests: readonly AccuracyRest[] }) {
  const { t, language } = useSite();
  const [chosen, setChosen] = useState<number>();
  const usual = rests.findLastIndex(({ total }) => total === "grants");
  const open = rests[chosen ?? usual] ?? rests[0];
  if (!open) return null;
  const write = (value: number) => formatNumber(value, language, { signed: true, decimals: 0 });
  const rest = (percent: number) =>
    write(open.percentiles.find((each) => each.percent === percent)?.rest ?? Number.NaN);
  const bars = open.bins.map(
    ({ from, to, places }): Bar => ({
      key: `${from} ${to}`,
      label:
        from === null
          ? t("web.accuracy.rest.under", { to: write(to ?? 0) })
          : to === null
            ? t("web.accuracy.rest.over", { from: write(from) })
            : t("web.accuracy.rest.between", { from: write(from), to: write(to) }),
      value: places,
      unit: "number",
      unitWords: t("web.answers.counted", { count: places }),
      drawn: "bar",
      signed: false,
    }),
  );
  return (
    <Section id="rest" title={t("web.accuracy.rest")}>
      <label className="field rest-choice">
        <span>{t("web.accuracy.rest.choice")}</span>
        <select value={rests.indexOf(open)} onChange={({ target }) => setChosen(Number(target.value))}>
          {rests.map(({ year, total, places }, position) => (
            <option key={`${year} ${total} ${places}`} value={position}>
              {t("web.accuracy.rest.option", { year: String(year), total, places })}
            </option>
          ))}
        </select>
      </label>
      <p className="sentence small">
        {t("web.accuracy.rest.finding", {
          low: rest(25),
          high: rest(75),
          lowest: rest(0),
          lowestPlace: open.lowest.name,
          highest: rest(100),
          highestPlace: open.highest.name,
        })}
      </p>
      <Bars bars={bars} caption={t("web.accuracy.rest.caption")} />
      <p className="note">
        {open.unknown_parts.length > 0 && (
          <>
            {t("web.accuracy.rest.unknown")}{" "}
            {open.unknown_parts.map((id, position) => (
              <span key={id}>
                {position > 0 && ", "}
                <PageLink to="/method" hash={id}>
                  {id}
                </PageLink>
              </span>
            ))}
            .{" "}
          </>
        )}
        {t("web.accuracy.rest.note")}
      </p>
    </Section>
  );
}
