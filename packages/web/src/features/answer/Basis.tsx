import type { Status } from "@barkraft/core";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";

/** What the figures of a sentence rest on: year, prices, how certain they are. */
export function Basis({ status }: { status: Status }) {
  const { t, scene } = useWorkbench();
  const year = String(scene.year);
  return (
    <p className="basis">
      {t("web.basis", { year, prices: t("prices.nominal") })} <StatusMark status={status} t={t} />{" "}
      {status === "estimated"
        ? t("web.basis.estimated", { before: String(scene.year - 1) })
        : `${t(`status.${status}`)}: ${t(`status.${status}.meaning`)}.`}
    </p>
  );
}
