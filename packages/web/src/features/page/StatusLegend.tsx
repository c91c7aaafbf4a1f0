import { statuses } from "@barkraft/core";
import { statusMarks } from "../../figures/status.ts";
import { useWorkbench } from "./workbench.ts";

/** What the status marks mean. */
export function StatusLegend() {
  const { t } = useWorkbench();
  return (
    <dl className="status-legend">
      {statuses.map((status) => (
        <div key={status}>
          <dt>
            <span className="status" aria-hidden="true">
              {statusMarks[status]}
            </span>{" "}
            {t(`status.${status}`)}
          </dt>
          <dd>{t(`status.${status}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}
