import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { aboutFrame } from "./about.ts";
import type { Frame } from "./use-frame.ts";
import { deficitName, percentNumber, percentOf, yearsOf } from "./words.ts";

/** What interest takes, and what is left of the deficit for anything else. */
export function InterestChart({ frame }: { frame: Frame }) {
  const { answer } = frame;
  const { t, language } = useSite();
  const { deficits } = answer;
  const axis = t("web.stateFrame.interestAxis");
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: deficits[0]!.cases.usual.map(({ year }) => year),
        lines: deficits.map(({ deficit, cases }) => ({
          label: t("web.stateFrame.line", { deficit: deficitName(deficit, language) }),
          values: cases.usual.map(({ interest, gdp }) => (100 * interest) / gdp),
        })),
        title: axis,
        stepTitle: t("web.stateFrame.year"),
        width,
        write: (value) => percentNumber(value / 100, language),
      }),
    [deficits, axis, t, language],
  );
  const highest = deficits.at(-1)!;
  const end = highest.cases.usual.at(-1)!;
  const parts = ["interest", "left", "rate"] as const;
  return (
    <Section id="interest" title={t("web.stateFrame.interest")}>
      <ChartFigure
        id="interest-chart"
        title={t("web.stateFrame.interestFinding", {
          deficit: deficitName(highest.deficit, language),
          interest: percentOf(end.interest / end.gdp, language),
          last: yearsOf(answer).last,
          left: percentOf(end.primaryDeficit / end.gdp, language),
          rate: percentOf(end.newRate, language),
        })}
        note={t("web.stateFrame.interestNote")}
        draw={draw}
        table={{
          caption: axis,
          columns: [
            { key: "year", label: t("web.stateFrame.year") },
            ...deficits.flatMap(({ deficit }, at) =>
              parts.map((part) => ({
                key: `${part}_${at + 1}_pct`,
                label: t(`web.stateFrame.${part}Of`, { deficit: deficitName(deficit, language) }),
                decimals: 2,
              })),
            ),
          ],
          rows: deficits[0]!.cases.usual.map(({ year }, at) => ({
            year: String(year),
            ...Object.fromEntries(
              deficits.flatMap(({ cases }, number) => {
                const { interest, gdp, primaryDeficit, newRate } = cases.usual[at]!;
                return [
                  [`interest_${number + 1}_pct`, (100 * interest) / gdp],
                  [`left_${number + 1}_pct`, (100 * primaryDeficit) / gdp],
                  [`rate_${number + 1}_pct`, 100 * newRate],
                ];
              }),
            ),
          })),
        }}
        about={aboutFrame(frame, axis, language, t)}
      />
    </Section>
  );
}
