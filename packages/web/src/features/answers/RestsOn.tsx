import type { Status } from "@barkraft/core";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";

/** Year, prices and certainty of a sentence whose figures have more than one source. */
export function RestsOn({ status }: { status: Status }) {
  const { t, scene } = useWorkbench();
  return (
    <p className="basis">
      {t("web.basis", { year: String(scene.year), prices: t("prices.nominal") })}{" "}
      <StatusMark status={status} t={t} /> {t(`status.${status}`)}: {t(`status.${status}.meaning`)}.
    </p>
  );
}
