import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { kronorInWords, percentInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Slider } from "../fields/Slider.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { Agreement } from "./Agreement.tsx";
import type { NeedAnswer } from "./answer.ts";
import { Calendar } from "./Calendar.tsx";
import { Need } from "./Need.tsx";
import { Notice } from "./Notice.tsx";
import { noCeiling, type PlanValues, parameters, planOf } from "./plan.ts";
import { Steps } from "./Steps.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/ahead.css";

type Change = (patch: Partial<PlanValues>) => void;

/** What the state can promise several years ahead, why needs grow, and what early notice is worth. */
export function PlanningPage() {
  const { t } = useSite();
  const title = t("web.planning.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  return (
    <main id="main" tabIndex={-1} className="sheet ahead">
      <OwnRefusedNotice refused={refused} />
      <FromServer<NeedAnswer> path="/v1/planning/need">
        {(answer) => <Opened answer={answer} values={values} change={change} title={title} />}
      </FromServer>
      <Notice values={values} change={change} />
    </main>
  );
}

function Opened({
  answer,
  values,
  change,
  title,
}: {
  answer: NeedAnswer;
  values: PlanValues;
  change: Change;
  title: string;
}) {
  const { t, language } = useSite();
  const plan = useMemo(() => planOf(answer, values), [answer, values]);
  const last = plan.years.at(-1)!;
  return (
    <>
      <PageAnswer
        question={title}
        answer={
          <>
            <p className="sentence">
              {t("web.planning.sentence", {
                grant: kronorInWords(plan.grant, language, t),
                lastYear: String(plan.lastYear),
                total: kronorInWords(last.total, language, t),
                last: String(last.year),
                growth: percentInWords(100 * (last.total / plan.grant - 1), language, 1),
                need: percentInWords(100 * plan.need, language, 2),
                fixed: kronorInWords(last.levelInFixedPrices, language, t),
              })}
            </p>
            <p className="basis">{t("web.planning.basis")}</p>
          </>
        }
      >
        <Controls values={values} change={change} />
      </PageAnswer>
      <Steps answer={answer} plan={plan} />
      <Need answer={answer} />
      <Agreement plan={plan} values={values} />
      <Calendar first={plan.lastYear + 1} last={plan.lastYear + 8} />
    </>
  );
}

function Controls({ values, change }: { values: PlanValues; change: Change }) {
  const { t, language } = useSite();
  const written = (value: number, decimals = 1) => formatNumber(value, language, { decimals });
  const range = (low: number, high: number) =>
    t("web.planning.range", { low: written(low), high: written(high) });
  return (
    <div className="answer-find">
      <Slider
        label={t("web.planning.years")}
        shown={values.ahead}
        value={values.ahead}
        low={1}
        high={7}
        step={1}
        onChange={(ahead) => change({ ahead })}
      />
      <Slider
        label={t("web.planning.price")}
        shown={written(values.price)}
        range={range(1.5, 4)}
        value={values.price}
        low={0}
        high={6}
        step={0.1}
        onChange={(price) => change({ price })}
      />
      <Slider
        label={t("web.planning.efficiency")}
        shown={written(values.efficiency)}
        range={range(0, 1.5)}
        value={values.efficiency}
        low={0}
        high={3}
        step={0.1}
        onChange={(efficiency) => change({ efficiency })}
      />
      <Slider
        label={t("web.planning.ceiling")}
        shown={values.ceiling >= noCeiling ? t("web.planning.ceiling.none") : written(values.ceiling)}
        value={values.ceiling}
        low={0}
        high={noCeiling}
        step={0.5}
        onChange={(ceiling) => change({ ceiling })}
      />
      <Slider
        label={t("web.planning.one_off")}
        shown={written(values.once, 0)}
        value={values.once}
        low={-20}
        high={40}
        step={1}
        onChange={(once) => change({ once })}
      />
      <Slider
        label={t("web.planning.share")}
        shown={written(values.part, 0)}
        range={range(65, 75)}
        value={values.part}
        low={50}
        high={90}
        step={1}
        onChange={(part) => change({ part })}
      />
    </div>
  );
}
