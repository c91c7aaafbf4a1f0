import type { ReactNode } from "react";
import { writeTrail } from "../../link/explained.ts";
import { useWorkbench } from "../page/workbench.ts";

/** A figure that opens its explanation. */
export function FigureButton({ id, code, children }: { id: string; code: string; children: ReactNode }) {
  const { t, go } = useWorkbench();
  return (
    <button
      type="button"
      className="figure"
      title={t("web.explain.open")}
      onClick={() => go({ explain: writeTrail([{ id, code }]) })}
    >
      {children}
    </button>
  );
}
