import { formatNumber } from "@barkraft/messages";
import { memo, useMemo } from "react";
import type { SimulatedFan } from "../../worker/simulation.ts";
import type { ChartAbout } from "../chart/about.ts";
import { useSite } from "../site/site.ts";
import { bandsOf, type Fanned, levelsOf, shares } from "./chance.ts";
import { type TimeLine, YearsFigure } from "./charts.tsx";
import { type Projected, perInhabitant } from "./projected.ts";
import type { BookedYear } from "./use-ground.ts";

/** One quantity per inhabitant: the accounts, the projection and where chance takes it. */
export const FanChart = memo(function FanChart({
  quantity,
  projected,
  standing,
  fan,
  code,
  accounts,
  about,
}: {
  quantity: Fanned;
  projected: Projected;
  /** A later one, whose fan is not computed yet. */
  standing?: Projected | undefined;
  /** Undefined until it is computed. */
  fan: SimulatedFan | undefined;
  code: string;
  accounts: readonly BookedYear[];
  about: ChartAbout;
}) {
  const { t, language } = useSite();
  const from = projected.projection.years[0]!;
  const lines = useMemo((): TimeLine[] => {
    const booked = new Map(accounts.map((year) => [year.year, bookedOf(year, quantity)]));
    const own = perInhabitant(projected, quantity, code);
    return [
      {
        key: "projected",
        label: t("web.years-ahead.fan.projected"),
        booked,
        projected: own,
        of: (moved) => perInhabitant(moved, quantity, code),
      },
      ...(fan
        ? [
            {
              key: "median",
              label: t("web.years-ahead.fan.median"),
              booked: noYears,
              projected: [own[0]!, ...levelsOf(fan, quantity, 0.5).map((level) => level ?? Number.NaN)],
              isGhost: true,
            },
          ]
        : []),
    ];
  }, [projected, fan, quantity, code, accounts, t]);
  const opening = lines[0]!.booked.get(from) ?? lines[0]!.projected[0]!;
  const bands = useMemo(() => fan && bandsOf(fan, quantity, opening), [fan, quantity, opening]);
  const columns = fan
    ? shares
        .filter((share) => share !== 0.5)
        .map((share) => ({
          key: `p${Math.round(100 * share)}`,
          label: `${formatNumber(100 * share, language, { decimals: 0 })} %`,
          decimals: 0,
          values: levelsOf(fan, quantity, share),
        }))
    : [];
  const number = (value: number | null | undefined) =>
    formatNumber(value ?? null, language, { decimals: 0, signed: quantity === "result" });
  const year = String(projected.projection.years.at(-1));
  return (
    <YearsFigure
      id={`fan-${quantity}`}
      title={
        fan
          ? t(`web.years-ahead.fan.${quantity}`, {
              low: number(levelsOf(fan, quantity, 0.05).at(-1)),
              high: number(levelsOf(fan, quantity, 0.95).at(-1)),
              year,
            })
          : t("web.years-ahead.fan.waiting", {
              what: t(`web.years-ahead.${quantity === "reserve" ? "reserve-left" : quantity}`),
            })
      }
      note={t(quantity === "reserve" ? "web.years-ahead.fan.note.reserve" : "web.years-ahead.fan.note")}
      unit={t("web.years-ahead.fan.unit")}
      lines={lines}
      bands={bands}
      ahead={columns}
      legend={
        fan
          ? [
              { colour: shade(28), text: t("web.years-ahead.fan.band50") },
              { colour: shade(14), text: t("web.years-ahead.fan.band90") },
            ]
          : []
      }
      from={from}
      first={Math.min(from - 5, 2012)}
      decimals={0}
      about={about}
      standing={standing}
    />
  );
});

const noYears: ReadonlyMap<number, number | null> = new Map();

const shade = (percent: number) => `color-mix(in srgb, var(--series-1) ${percent}%, transparent)`;

/** The accounts per inhabitant, SEK; the reserve is not published. */
function bookedOf(year: BookedYear, quantity: Fanned): number | null {
  if (quantity === "reserve" || year.inhabitants === null) return null;
  const amount = year[quantity];
  return amount === null ? null : amount / year.inhabitants;
}
