import type { Problem } from "@barkraft/core";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
import { useSite } from "../../site/site.ts";

/** What is wrong with files that cannot be used. */
export function Refused({ problems }: { problems: readonly Problem[] }) {
  const { t } = useSite();
  return <ProblemNotice heading={t("web.reimbursement.claims.refused")} problems={problems} />;
}
