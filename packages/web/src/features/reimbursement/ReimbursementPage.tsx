import { publishedRounds, type ReimbursementScheme } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useState } from "react";
import { kronorInWords } from "../../figures/words.ts";
import { Contents } from "../answers/Contents.tsx";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { ClaimsSection } from "./claims/ClaimsSection.tsx";
import { Forecast } from "./outlook/Forecast.tsx";
import { Queue } from "./outlook/Queue.tsx";
import { parameters } from "./parameters.ts";
import { Rounds } from "./Rounds.tsx";
import { RepaymentSection } from "./repayment/RepaymentSection.tsx";
import { SchemeFiles } from "./scheme/SchemeFiles.tsx";
import { type Served, schemeOf } from "./server.ts";
import "../../style/pages/answers.css";
import "../../style/pages/reimbursement.css";

const parts = ["rounds", "claims", "repayment", "forecast", "queue"] as const;

/** Costs that the state reimburses: rounds and their pots, a file of claims, when money is gone, how claims wait. */
export function ReimbursementPage() {
  const { t } = useSite();
  const { refused } = useOwnLink(parameters);
  const title = t("web.reimbursement.title");
  useTitle(title);
  return (
    <main id="main" tabIndex={-1} className="sheet reimbursement">
      <OwnRefusedNotice refused={refused} />
      <PageAnswer
        question={title}
        answer={
          <FromServer<Served> path="/v1/reimbursement">{(served) => <Sentence served={served} />}</FromServer>
        }
      >
        <div className="answer-find">
          <Contents
            label={t("web.reimbursement.contents")}
            parts={parts.map((part) => [part, t(`web.reimbursement.${part}`)])}
          />
        </div>
      </PageAnswer>
      <FromServer<Served> path="/v1/reimbursement">{(served) => <Parts served={served} />}</FromServer>
    </main>
  );
}

/** What rests on a scheme: the one that the server has, or a document that the user opens. */
function Parts({ served }: { served: Served }) {
  const { change } = useOwnLink(parameters);
  const [own, setOwn] = useState<{ file: File; scheme: ReimbursementScheme } | null>(null);
  const [shipped] = useState(() => schemeOf(served.schemes[0]));
  const scheme = own?.scheme ?? shipped;
  const open = (opened: typeof own) => {
    setOwn(opened);
    const [first] = (opened?.scheme ?? shipped).rounds;
    change({ round: first!.id, ...(first!.pot === null ? {} : { pot: first!.pot / 1e6 }) });
  };
  return (
    <>
      <Rounds scheme={scheme}>
        <SchemeFiles scheme={scheme} file={own?.file ?? null} onOpen={open} />
      </Rounds>
      <ClaimsSection served={served} scheme={scheme} />
      <RepaymentSection served={served} />
      <Forecast served={served} />
      <Queue served={served} />
    </>
  );
}

function Sentence({ served: { schemes } }: { served: Served }) {
  const { t, language } = useSite();
  const rounds = publishedRounds(schemeOf(schemes[0]));
  const [first, second] = rounds;
  if (!first || first.paid === null || first.share === null || first.round.outcome.approved === null)
    return null;
  const said = (amount: number) => kronorInWords(amount, language, t);
  return (
    <p className="sentence">
      {t("web.reimbursement.sentence", {
        approved: said(first.round.outcome.approved),
        pot: said(first.round.pot ?? first.paid),
        share: formatNumber(first.share * 100, language, { decimals: 1 }),
      })}{" "}
      {second?.paid != null &&
        t("web.reimbursement.sentence.second", {
          paid: said(second.paid),
          toppedUp: said(second.toppedUp ?? 0),
        })}
    </p>
  );
}
