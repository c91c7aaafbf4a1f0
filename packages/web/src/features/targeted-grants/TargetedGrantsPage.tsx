import { searchRegister } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { type ReactNode, useMemo, useState } from "react";
import { kronorInWords } from "../../figures/words.ts";
import { Contents } from "../answers/Contents.tsx";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { StatusMark } from "../page/StatusMark.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { grantOf, type RegisterAnswer, type SeriesAnswer } from "./answers.ts";
import { Expiry } from "./expiry/Expiry.tsx";
import { FigureTwo } from "./FigureTwo.tsx";
import { Fold } from "./fold/Fold.tsx";
import { parameters } from "./link.ts";
import { type Ask, askWith } from "./own/ask.ts";
import { OwnRegisterFiles } from "./own/OwnRegisterFiles.tsx";
import type { OwnRegister } from "./own/own-register.ts";
import type { PageLinkValues } from "./page-link.ts";
import { Register } from "./register/Register.tsx";
import { Review } from "./review/Review.tsx";
import { shareInWords } from "./words.ts";
import "../../style/pages/answers.css";
import "../../style/pages/compare.css";
import "../../style/pages/targeted-grants.css";

const parts = ["figure", "register", "fold", "review", "expiry"] as const;

/** Targeted grants: how large a part they are, which they are, whether they should stay, and what folding them does. */
export function TargetedGrantsPage() {
  const { t } = useSite();
  const { values, refused, change } = useOwnLink(parameters);
  const [own, setOwn] = useState<OwnRegister | null>(null);
  const ask = useMemo(() => askWith(own), [own]);
  const series = ask("/series", "", {});
  const title = t("web.targeted.title");
  useTitle(title);
  return (
    <main id="main" tabIndex={-1} className="sheet targeted-grants">
      <OwnRefusedNotice refused={refused} />
      <PageAnswer
        question={title}
        answer={<FromServer<SeriesAnswer> {...series}>{(answer) => <Sentence answer={answer} />}</FromServer>}
      >
        <div className="answer-find">
          <Contents
            label={t("web.targeted.contents")}
            parts={parts.map((part) => [part, t(`web.targeted.${part}`)])}
          />
        </div>
      </PageAnswer>
      <FromServer<SeriesAnswer> {...series}>{(answer) => <FigureTwo answer={answer} />}</FromServer>
      <FromServer<RegisterAnswer> {...ask("", "", {})} keep>
        {(answer) => (
          <Parts answer={answer} ask={ask} values={values} change={change}>
            <OwnRegisterFiles answer={answer} own={own} onOpen={setOwn} />
          </Parts>
        )}
      </FromServer>
      <Expiry ask={ask} values={values} change={change} />
    </main>
  );
}

/** What rests on the rows of the register. */
function Parts({
  answer,
  ask,
  values,
  change,
  children,
}: {
  answer: RegisterAnswer;
  ask: Ask;
  children: ReactNode;
} & PageLinkValues<typeof parameters>) {
  const grants = useMemo(() => answer.grants.map(grantOf), [answer]);
  const search = useMemo(() => searchRegister(grants), [grants]);
  return (
    <>
      <Register grants={grants} search={search} values={values} change={change}>
        {children}
      </Register>
      <Fold grants={grants} ask={ask} values={values} change={change} />
      <Review grants={grants} values={values} change={change} />
    </>
  );
}

function Sentence({ answer: { years, statement } }: { answer: SeriesAnswer }) {
  const { t, language } = useSite();
  const last = years.at(-1)!;
  const { found_times: found, stated_times: stated, from, to } = statement;
  // Nearly doubled is at least nine tenths of twice.
  const asStated = found.value >= 0.9 * stated;
  const kronor = (million: number) => kronorInWords(million * 1e6, language, t);
  return (
    <>
      <p className="sentence">
        {t(asStated ? "web.targeted.sentence.as_stated" : "web.targeted.sentence", {
          year: String(last.year),
          targeted: kronor(last.targeted_msek.value),
          all: kronor(last.targeted_msek.value + last.general_msek),
          share: shareInWords(last.targeted_share.value, language),
          times: formatNumber(found.value, language, { decimals: 2 }),
          from: String(from),
          to: String(to),
        })}
      </p>
      <p className="basis">
        {t("web.targeted.basis", {
          low: shareInWords(last.targeted_share.low, language),
          high: shareInWords(last.targeted_share.high, language),
        })}{" "}
        <StatusMark status="assumed" t={t} /> {t("status.assumed")}: {t("status.assumed.meaning")}.
      </p>
    </>
  );
}
