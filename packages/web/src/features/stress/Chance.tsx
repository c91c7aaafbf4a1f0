import type { ShockEstimates, TransportedGround } from "@barkraft/sweden";
import { useEffect, useState } from "react";
import { askServer } from "../../figures/use-answer.ts";
import { runSimulation, type SimulatedFan, type SimulationReply } from "../../worker/simulation.ts";
import { Section } from "../answers/Section.tsx";
import { useSite } from "../site/site.ts";
import { Fan } from "./Fan.tsx";
import { Shocks } from "./Shocks.tsx";
import { shares } from "./shares.ts";
import { type StressAnswer, yearsShown } from "./stress-answer.ts";

const paths = 10_000;

type Run =
  | { readonly state: "running"; readonly done: number }
  | { readonly state: "stopped" }
  | { readonly state: "trouble"; readonly message: string }
  | { readonly state: "ready"; readonly fan: SimulatedFan };

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
  const { t } = useSite();
  const [run, setRun] = useState<Run>({ state: "running", done: 0 });
  const [estimates, setEstimates] = useState<ShockEstimates>();
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<() => void>();
  const known = answer.municipalities.find(({ code }) => code === place) ?? answer.municipalities[0]!;
  const { from } = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` runs it again.
  useEffect(() => {
    let halt: (() => void) | undefined;
    let isCurrent = true;
    const receive = (reply: SimulationReply) => {
      if (!isCurrent) return;
      if (reply.kind === "progress") setRun({ state: "running", done: reply.done });
      else if (reply.kind === "done") setRun({ state: "ready", fan: reply.fan });
      else setRun({ state: "trouble", message: reply.message });
    };
    setRun({ state: "running", done: 0 });
    const end = () => {
      isCurrent = false;
      halt?.();
    };
    setStop(() => () => {
      end();
      setRun({ state: "stopped" });
    });
    Promise.all([
      askServer<{ readonly ground: TransportedGround }>(`/v1/years-ahead/ground/${from}`),
      askServer<ShockEstimates>(`/v1/simulation/shocks/${from}`),
    ]).then(
      ([{ ground }, found]) => {
        if (!isCurrent) return;
        setEstimates(found);
        const order = { ground, estimates: found, code: known.code, years: yearsShown, paths, seed, shares };
        halt = runSimulation(order, receive);
      },
      (error: unknown) => isCurrent && setRun({ state: "trouble", message: String(error) }),
    );
    return end;
  }, [known.code, seed, from, attempt]);
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
      {run.state === "running" && (
        <div className="run" role="status">
          <label>
            {t("web.stress.running", { paths })} <progress value={run.done} max={paths} />
          </label>{" "}
          <button type="button" className="action quiet" onClick={() => stop?.()}>
            {t("web.stress.stop")}
          </button>
        </div>
      )}
      {run.state === "stopped" && (
        <p role="status">
          {t("web.stress.stopped")}{" "}
          <button type="button" className="action" onClick={() => setAttempt(attempt + 1)}>
            {t("web.stress.again")}
          </button>
        </p>
      )}
      {run.state === "trouble" && (
        <p className="notice" role="alert">
          {t("web.stress.trouble")} <span lang="en">{run.message}</span>
        </p>
      )}
      {run.state === "ready" && <Fan fan={run.fan} name={known.name} answer={answer} seed={seed} />}
      {estimates && <Shocks estimates={estimates} />}
    </Section>
  );
}
