import { infrastructureCase, serviceCase } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { kronorInWords, signedKronorInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Slider } from "../fields/Slider.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import type { DigitalAnswer } from "./answer.ts";
import { assumedOf, changedIn, type DigitalValues, parameters } from "./assumed.ts";
import { Hump } from "./Hump.tsx";
import { Infrastructure } from "./Infrastructure.tsx";
import { Service } from "./Service.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/ahead.css";

type Change = (patch: Partial<DigitalValues>) => void;

/** Whether a shared digital programme pays: financing, infrastructure and three services. */
export function DigitalPage() {
  const { t } = useSite();
  const title = t("web.digital.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  return (
    <main id="main" tabIndex={-1} className="sheet ahead">
      <OwnRefusedNotice refused={refused} />
      <FromServer<DigitalAnswer> path="/v1/digital">
        {(answer) => (
          <>
            <Opened answer={answer} values={values} change={change} title={title} />
            <Hump answer={answer} values={values} />
            <Infrastructure answer={answer} values={values} change={change} />
            <Service answer={answer} values={values} change={change} />
          </>
        )}
      </FromServer>
    </main>
  );
}

function Opened({
  answer,
  values,
  change,
  title,
}: {
  answer: DigitalAnswer;
  values: DigitalValues;
  change: Change;
  title: string;
}) {
  const { t, language } = useSite();
  const { document } = answer.programme;
  const infrastructure = useMemo(() => {
    const changed = changedIn(values.infrastructure, document.assumptions);
    return infrastructureCase(document, document.organisations, assumedOf(document.assumptions, changed));
  }, [document, values.infrastructure]);
  const services = useMemo(
    () =>
      answer.services.reduce((sum, each) => {
        const { assumptions, id } = each.document;
        const changed = changedIn(id === values.service ? values.assume : "", assumptions);
        const assumed = assumedOf(assumptions, changed);
        return sum + serviceCase(each.document, each, "with", assumed).presentValue;
      }, 0),
    [answer, values.service, values.assume],
  );
  const words = (amount: number) => kronorInWords(amount, language, t);
  const percent = (value: number) => `${formatNumber(value, language)}\u202f%`;
  return (
    <PageAnswer
      question={title}
      answer={
        <>
          <p className="sentence">
            {t("web.digital.sentence", {
              shared: words(infrastructure.presentShared),
              separate: words(infrastructure.presentSeparate),
              years: document.years,
              organisations: document.organisations,
              breakEven: infrastructure.breakEven ?? t("web.digital.never"),
              services: signedKronorInWords(services, language, t),
            })}
          </p>
          <p className="basis">
            {t("web.digital.basis", { year: String(answer.services[0]?.persons_year ?? "") })}
          </p>
        </>
      }
    >
      <div className="answer-find">
        <Slider
          label={t("web.digital.total")}
          shown={formatNumber(values.total, language, { decimals: 1 })}
          value={values.total}
          low={0.5}
          high={30}
          step={0.5}
          onChange={(total) => change({ total })}
        />
        <Slider
          label={t("web.digital.peak")}
          shown={document.financing.first_year + values.peak - 1}
          value={values.peak}
          low={1}
          high={document.financing.years}
          step={1}
          onChange={(peak) => change({ peak })}
        />
        <Slider
          label={t("web.digital.state_first")}
          shown={percent(values.first)}
          value={values.first}
          low={0}
          high={100}
          step={5}
          onChange={(first) => change({ first })}
        />
        <Slider
          label={t("web.digital.state_last")}
          shown={percent(values.last)}
          value={values.last}
          low={0}
          high={100}
          step={5}
          onChange={(last) => change({ last })}
        />
      </div>
    </PageAnswer>
  );
}
