import { attempt, InputError } from "@barkraft/core";
import { useMemo } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { percentInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { ProblemLines } from "../site/ProblemLines.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { DebtShares } from "./DebtShares.tsx";
import { Fields } from "./Fields.tsx";
import { History } from "./History.tsx";
import { type InvestmentGroundAnswer, pathsOf } from "./investment-answer.ts";
import { parameters } from "./parameters.ts";
import { SharesFigure } from "./SharesFigure.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/investment.css";
import "../../style/chart.css";

const nation = "00";

/** Figure 3, live: what a lower result does to investment when the share that is self-financed is kept. */
export function InvestmentPage() {
  const { t, language } = useSite();
  const title = t("web.investment.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  const code = values.municipality || nation;
  const address = `/v1/investment/ground/${code}`;
  const answer = useAnswer<InvestmentGroundAnswer>(address);
  const ground = answer.state === "ready" ? answer.body : undefined;
  const found = useMemo(() => ground && attempt(() => pathsOf(ground, values)), [ground, values]);
  const last = values.from + values.years;
  return (
    <main id="main" tabIndex={-1} className="sheet investment">
      <OwnRefusedNotice refused={refused} />
      <PageAnswer
        question={title}
        line={t("web.investment.line", { from: String(values.from) })}
        answer={
          found instanceof InputError ? (
            <div className="sentence" role="alert">
              {t("web.investment.refused")} <ProblemLines problems={found.problems} />
            </div>
          ) : found && ground ? (
            <>
              <p className="sentence">
                {t("web.investment.sentence", {
                  name: code === nation ? t("web.investment.all") : ground.name,
                  year: String(last),
                  high: percentInWords(100 * found.paths[0]!.simple.at(-1)!.share, language, 1),
                  low: percentInWords(100 * found.paths.at(-1)!.simple.at(-1)!.share, language, 1),
                  financing: percentInWords(100 * found.selfFinancing, language, 0),
                })}
              </p>
              <p className="basis">{t("web.investment.basis")}</p>
            </>
          ) : (
            <FromServer path={address}>{() => null}</FromServer>
          )
        }
      >
        <Fields values={values} change={change} ground={ground} />
      </PageAnswer>
      {ground && found && !(found instanceof InputError) && (
        <>
          <SharesFigure ground={ground} from={values.from} paths={found.paths} />
          <History ground={ground} from={values.from} />
          <DebtShares debt={ground.debt} />
        </>
      )}
    </main>
  );
}
