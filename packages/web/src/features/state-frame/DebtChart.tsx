import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { aboutFrame } from "./about.ts";
import type { Frame } from "./use-frame.ts";
import { deficitName, percentNumber, percentOf, yearsOf } from "./words.ts";

const names = ["first", "second", "third"] as const;
const bandKeys = ["p05", "p25", "p50", "p75", "p95"] as const;

/** The debt under each deficit, with the range that history's ups and downs give one of them. */
export function DebtChart({ frame }: { frame: Frame }) {
  const { answer, link } = frame;
  const { t, language } = useSite();
  const { opening, deficits } = answer;
  const fanned = deficits[names.indexOf(link.values.fan)]!;
  const axis = t("web.stateFrame.debtAxis");
  const draw = useCallback(
    (width: number) => {
      const steps = [opening.year, ...fanned.fan.years];
      const fan = fanned.fan.bands.map((band) => [opening.debt, ...band].map((share) => share * 100));
      return drawLines({
        steps,
        lines: deficits.map(({ deficit, cases }) => ({
          label: t("web.stateFrame.line", { deficit: deficitName(deficit, language) }),
          values: [opening.debt, ...cases.usual.map(({ debt, gdp }) => debt / gdp)].map(
            (share) => share * 100,
          ),
        })),
        bands: [
          { label: "5–95", low: fan[0]!, high: fan[4]!, depth: 0 },
          { label: "25–75", low: fan[1]!, high: fan[3]!, depth: 1 },
        ],
        title: axis,
        stepTitle: t("web.stateFrame.year"),
        width,
        write: (value) => percentNumber(value / 100, language, 0),
      });
    },
    [opening, deficits, fanned, axis, t, language],
  );
  const end = fanned.cases.usual.at(-1)!;
  const table = {
    caption: `${axis}, ${yearsOf(answer).from}–${yearsOf(answer).last}`,
    columns: [
      { key: "year", label: t("web.stateFrame.year") },
      ...deficits.map(({ deficit }, at) => ({
        key: `debt_${at + 1}_pct`,
        label: t("web.stateFrame.line", { deficit: deficitName(deficit, language) }),
        decimals: 1,
      })),
      ...bandKeys.map((key) => ({
        key: `fan_${key}_pct`,
        label: t("web.stateFrame.band", {
          deficit: deficitName(fanned.deficit, language),
          share: Number(key.slice(1)),
        }),
        decimals: 1,
      })),
    ],
    rows: fanned.fan.years.map((year, at) => ({
      year: String(year),
      ...Object.fromEntries(
        deficits.map(({ cases }, number) => [
          `debt_${number + 1}_pct`,
          (100 * cases.usual[at]!.debt) / cases.usual[at]!.gdp,
        ]),
      ),
      ...Object.fromEntries(
        bandKeys.map((key, band) => [`fan_${key}_pct`, fanned.fan.bands[band]![at]! * 100]),
      ),
    })),
  };
  return (
    <Section id="debt" title={t("web.stateFrame.debt")}>
      <div className="filters">
        <label className="field">
          <span>{t("web.stateFrame.fan")}</span>
          <select
            value={link.values.fan}
            onChange={({ target }) => link.change({ fan: target.value as "first" })}
          >
            {deficits.map(({ deficit }, at) => (
              <option key={names[at]} value={names[at]}>
                {deficitName(deficit, language)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ChartFigure
        id="debt-chart"
        title={t("web.stateFrame.debtFinding", {
          deficit: deficitName(fanned.deficit, language),
          debt: percentOf(end.debt / end.gdp, language, 0),
          last: yearsOf(answer).last,
          low: percentNumber(fanned.fan.bands[0]!.at(-1)!, language, 0),
          high: percentOf(fanned.fan.bands[4]!.at(-1)!, language, 0),
        })}
        note={t("web.stateFrame.fanNote", { paths: fanned.fan.paths })}
        draw={draw}
        legend={[
          { colour: "color-mix(in srgb, var(--series-1) 28%, transparent)", text: t("web.stateFrame.half") },
          { colour: "color-mix(in srgb, var(--series-1) 14%, transparent)", text: t("web.stateFrame.most") },
        ]}
        table={table}
        about={aboutFrame(frame, axis, language, t)}
      />
    </Section>
  );
}
