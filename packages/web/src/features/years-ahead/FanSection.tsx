import { formatNumber } from "@barkraft/messages";
import type { EconomyChoice, ShockEstimates } from "@barkraft/sweden";
import { useMemo, useState } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { Section } from "../answers/Section.tsx";
import { useSimulation } from "../chance/use-simulation.ts";
import type { ChartAbout } from "../chart/about.ts";
import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import { fanned, paths, seed, shares } from "./chance.ts";
import { FanChart } from "./FanChart.tsx";
import { Probabilities } from "./Probabilities.tsx";
import type { Projected } from "./projected.ts";
import { RunStatus } from "./RunStatus.tsx";
import type { Values } from "./use-draft.ts";
import type { BookedYear, OpenedGround } from "./use-ground.ts";

/** Where chance may take a municipality, computed here over thousands of paths. */
export function FanSection({
  opened,
  choice,
  projected,
  code,
  name,
  accounts,
  about,
  values,
  change,
}: {
  opened: OpenedGround;
  choice: EconomyChoice;
  projected: Projected;
  code: string;
  name: string;
  accounts: readonly BookedYear[];
  about: ChartAbout;
  values: Values;
  change: (patch: Partial<Values>) => void;
}) {
  const { t, language } = useSite();
  const from = projected.projection.years[0]!;
  const shocks = useAnswer<ShockEstimates>(`/v1/simulation/shocks/${from}`);
  const estimates = shocks.state === "ready" ? shocks.body : undefined;
  const ground = useMemo(
    () => (estimates ? { ground: opened.transported, estimates } : undefined),
    [opened, estimates],
  );
  const { debt_limit: debtLimit, equity_limit: equityLimit } = values;
  const order = useMemo(
    () => ({
      code,
      choice,
      paths,
      seed,
      shares,
      quantities: fanned,
      limits: { debt: debtLimit / 100, equity: equityLimit / 100 },
    }),
    [code, choice, debtLimit, equityLimit],
  );
  const { run, simulated, stop, again } = useSimulation(ground, order);
  const isNew = simulated?.order === order;
  // What was computed for another place or other years says nothing here.
  const fan =
    simulated?.order.code === code && simulated.order.choice.years === choice.years
      ? simulated.fan
      : undefined;
  // A fan is drawn together with the projection it spreads around; until the next is there its lines only move.
  const [drawn, setDrawn] = useState(projected);
  const isWaiting = fan !== undefined && !isNew;
  if (!isWaiting && drawn !== projected) setDrawn(projected);
  return (
    <Section id="chance" title={t("web.years-ahead.chance", { name })}>
      <RunStatus
        run={run}
        {...(shocks.state === "trouble" ? { mistake: shocks.problem } : {})}
        stop={stop}
        again={shocks.state === "trouble" ? shocks.again : again}
      />
      <div
        className={isWaiting ? "fans stale" : "fans"}
        data-milliseconds={isNew ? simulated.milliseconds : undefined}
      >
        {fan && <Probabilities fan={fan} values={values} change={change} about={about} />}
        <div className="halves">
          {fanned.map((quantity) => (
            <FanChart
              key={quantity}
              quantity={quantity}
              projected={isWaiting ? drawn : projected}
              standing={isWaiting ? projected : undefined}
              fan={fan}
              code={code}
              accounts={accounts}
              about={about}
            />
          ))}
        </div>
      </div>
      <p className="note">
        {t("web.years-ahead.fan.method", {
          paths: formatNumber(paths, language),
          seed: String(seed),
        })}{" "}
        <strong>{t("web.years-ahead.fan.uncalibrated")}</strong>{" "}
        <PageLink to="/stress" hash="back-test">
          {t("web.years-ahead.fan.backtest")}
        </PageLink>
      </p>
    </Section>
  );
}
