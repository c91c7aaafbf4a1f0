import type { ShockEstimates, TransportedGround } from "@barkraft/sweden";
import { useMemo } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { Section } from "../answers/Section.tsx";
import { useSimulation } from "../chance/use-simulation.ts";
import { Mistake } from "../site/Mistake.tsx";
import { useSite } from "../site/site.ts";
import { Fan } from "./Fan.tsx";
import { Shocks } from "./Shocks.tsx";
import { shares } from "./shares.ts";
import { type StressAnswer, yearsShown } from "./stress-answer.ts";

const paths = 10_000;

/** One municipality over thousands of paths, computed here and stoppable. */
export function Chance({
  answer,
  place,
  seed,
  onPlace,
}: {
  answer: StressAnswer;
  place: string;
  seed: number;
  onPlace: (code: string) => void;
}) {
  const { t, language } = useSite();
  const known = answer.municipalities.find(({ code }) => code === place) ?? answer.municipalities[0]!;
  const { from } = answer;
  const ground = useAnswer<{ readonly ground: TransportedGround }>(`/v1/years-ahead/ground/${from}`);
  const shocks = useAnswer<ShockEstimates>(`/v1/simulation/shocks/${from}`);
  const opened = useMemo(
    () =>
      ground.state === "ready" && shocks.state === "ready"
        ? { ground: ground.body.ground, estimates: shocks.body }
        : undefined,
    [ground, shocks],
  );
  const order = useMemo(
    () => ({
      code: known.code,
      choice: { years: yearsShown, afterProjections: "trend" as const },
      paths,
      seed,
      shares,
      quantities: ["result" as const],
    }),
    [known.code, seed],
  );
  const { run, simulated, stop, again } = useSimulation(opened, order);
  const failed = [ground, shocks].find((each) => each.state === "trouble");
  return (
    <Section id="chance" title={t("web.stress.chance", { name: known.name })}>
      <div className="heat-controls">
        <label className="field">
          <span>{t("web.stress.municipality")}</span>
          <select value={known.code} onChange={({ target }) => onPlace(target.value)}>
            {answer.municipalities
              .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      {!failed && run.state === "running" && (
        <div className="run" role="status">
          <label>
            {t("web.stress.running", { paths })} <progress value={run.done} max={paths} />
          </label>{" "}
          <button type="button" className="action quiet" onClick={stop}>
            {t("web.stress.stop")}
          </button>
        </div>
      )}
      {run.state === "stopped" && (
        <p role="status">
          {t("web.stress.stopped")}{" "}
          <button type="button" className="action" onClick={again}>
            {t("web.stress.again")}
          </button>
        </p>
      )}
      {(failed || run.state === "trouble") && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.stress.trouble")}</strong>
          </p>
          <Mistake error={failed?.problem ?? ("mistake" in run && run.mistake)} t={t} language={language} />
          <button type="button" className="action" onClick={failed?.again ?? again}>
            {t("web.trouble.again")}
          </button>
        </div>
      )}
      {simulated?.order === order && <Fan fan={simulated.fan} name={known.name} seed={seed} />}
      {opened && <Shocks estimates={opened.estimates} />}
    </Section>
  );
}
