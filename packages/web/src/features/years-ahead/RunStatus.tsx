import { formatNumber } from "@barkraft/messages";
import type { Run } from "../chance/use-simulation.ts";
import { useSite } from "../site/site.ts";
import { paths } from "./chance.ts";

/** How far a run is, and a way to stop it and to start it again. */
export function RunStatus({ run, stop, again }: { run: Run; stop: () => void; again: () => void }) {
  const { t, language } = useSite();
  if (run.state === "trouble") {
    return (
      <p className="notice run" role="alert">
        {t("web.years-ahead.run.trouble")} <span lang="en">{run.message}</span>{" "}
        <button type="button" className="action" onClick={again}>
          {t("web.years-ahead.run.again")}
        </button>
      </p>
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
