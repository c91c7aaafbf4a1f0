import { InputError, type Problem } from "@barkraft/core";
import { paidIn, type RepaymentOutcome, repaymentsOf, reportsIn } from "@barkraft/finance";
import { useEffect, useState } from "react";
import { Section } from "../../answers/Section.tsx";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useSite } from "../../site/site.ts";
import { Refused } from "../files/Refused.tsx";
import { readRows } from "../files/read-rows.ts";
import type { Served } from "../server.ts";
import { Repayments } from "./Repayments.tsx";

type Found =
  | { readonly outcome: RepaymentOutcome }
  | { readonly problems: readonly Problem[] }
  | { readonly nothing: true };

/** Lists of payments and of what receivers have reported, and what is to be paid back; the files stay in the browser. */
export function RepaymentSection({ served }: { served: Served }) {
  const { t } = useSite();
  const [payments, setPayments] = useState<readonly File[]>([]);
  const [reports, setReports] = useState<readonly File[]>([]);
  const [found, setFound] = useState<Found>({ nothing: true });
  useEffect(() => {
    let isCurrent = true;
    void outcomeOf(payments, reports).then((next) => {
      if (isCurrent) setFound(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [payments, reports]);
  const remove = (name: string) => t("web.reimbursement.files.remove", { name });
  return (
    <Section
      id="repayment"
      title={t("web.reimbursement.repayment")}
      {...("outcome" in found ? {} : { className: "screen-only" })}
    >
      <p className="screen-only">{t("web.reimbursement.repayment.how")}</p>
      <div className="file-choices">
        <FileChoice
          label={t("web.reimbursement.repayment.payments")}
          accept=".csv,.txt,.xlsx"
          files={payments}
          several
          remove={remove}
          onChoose={setPayments}
        />
        <FileChoice
          label={t("web.reimbursement.repayment.reports")}
          accept=".csv,.txt,.xlsx"
          files={reports}
          several
          remove={remove}
          onChoose={setReports}
        />
      </div>
      {"problems" in found && <Refused problems={found.problems} />}
      {"outcome" in found && (
        <Repayments
          served={served}
          files={[...payments, ...reports].map(({ name }) => name)}
          outcome={found.outcome}
        />
      )}
    </Section>
  );
}

async function outcomeOf(payments: readonly File[], reports: readonly File[]): Promise<Found> {
  if (payments.length === 0) return { nothing: true };
  try {
    const paid = await Promise.all(payments.map((file) => readRows(file, paidIn)));
    const reported = await Promise.all(reports.map((file) => readRows(file, reportsIn)));
    return { outcome: repaymentsOf(paid.flat(), reported.flat()) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems };
  }
}
