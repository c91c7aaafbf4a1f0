import type { Problem } from "@barkraft/core";
import { ProblemLines } from "../../site/ProblemLines.tsx";
import { useSite } from "../../site/site.ts";

/** What is wrong with files that cannot be used. */
export function Refused({ problems }: { problems: readonly Problem[] }) {
  const { t } = useSite();
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t("web.reimbursement.claims.refused")}</strong>
      </p>
      <ProblemLines problems={problems} />
    </div>
  );
}
