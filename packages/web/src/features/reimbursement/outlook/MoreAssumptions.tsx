import type { ReactNode } from "react";
import { useSite } from "../../site/site.ts";

/** Assumptions that are seldom changed; what they are stands under the chart whether they are open or not. */
export function MoreAssumptions({ children }: { children: ReactNode }) {
  const { t } = useSite();
  return (
    <details className="more-assumptions">
      <summary>{t("web.reimbursement.more-assumptions")}</summary>
      <div className="filters reimbursement-controls">{children}</div>
    </details>
  );
}
