import { formatNumber } from "@barkraft/messages";
import type { Run } from "../chance/use-simulation.ts";
import { Mistake } from "../site/Mistake.tsx";
import { useSite } from "../site/site.ts";
import { paths } from "./chance.ts";

/** How far a run is, and a way to stop it and to start it again. */
export function RunStatus({
  run,
  mistake = run.state === "trouble" ? run.mistake : undefined,
  stop,
  again,
}: {
  run: Run;
  /** Why there is no run, if not because of the run itself. */
  mistake?: unknown;
  stop: () => void;
  again: () => void;
}) {
  const { t, language } = useSite();
  if (mistake !== undefined) {
    return (
      <div className="notice run" role="alert">
        <p>
          <strong>{t("web.years-ahead.run.trouble")}</strong>
        </p>
        <Mistake error={mistake} t={t} language={language} />
        <button type="button" className="action" onClick={again}>
          {t("web.years-ahead.run.again")}
        </button>
      </div>
    );
  }
  const count = formatNumber(paths, language);
  return (
    <p className="note run" role="status">
      {run.state === "running" ? (
        <>
          <label>
            {t("web.years-ahead.run.running", { paths: count })} <progress value={run.done} max={paths} />
          </label>{" "}
          <button type="button" className="action quiet" onClick={stop}>
            {t("web.years-ahead.run.stop")}
          </button>
        </>
      ) : run.state === "stopped" ? (
        <>
          {t("web.years-ahead.run.stopped")}{" "}
          <button type="button" className="action quiet" onClick={again}>
            {t("web.years-ahead.run.again")}
          </button>
        </>
      ) : (
        t("web.years-ahead.run.ready", { paths: count })
      )}
    </p>
  );
}
