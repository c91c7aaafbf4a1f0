import { Contents } from "../answers/Contents.tsx";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { useSite, useTitle } from "../site/site.ts";
import type { AccuracyAnswer } from "./accuracy-answer.ts";
import { Deviations } from "./Deviations.tsx";
import { EstimatedPopulation } from "./EstimatedPopulation.tsx";
import { Readings } from "./Readings.tsx";
import { Rest } from "./Rest.tsx";
import { Schemes } from "./Schemes.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/accuracy.css";

const parts = ["schemes", "readings", "rest", "population", "deviations"] as const;

/** How the computation agrees with what was published, and every place where it is known to deviate. */
export function AccuracyPage() {
  const { t } = useSite();
  const title = t("web.accuracy.title");
  useTitle(title);
  return (
    <main id="main" tabIndex={-1} className="sheet accuracy">
      <PageAnswer
        question={title}
        answer={
          <FromServer<AccuracyAnswer> path="/v1/accuracy">
            {(answer) => <Sentence answer={answer} />}
          </FromServer>
        }
      >
        <div className="answer-find">
          <Contents
            label={t("web.accuracy.contents")}
            parts={parts.map((part) => [part, t(`web.accuracy.${part}`)])}
          />
          <p>
            <a href="/v1/accuracy">{t("web.accuracy.file")}</a>
          </p>
        </div>
      </PageAnswer>
      <FromServer<AccuracyAnswer> path="/v1/accuracy">
        {({ schemes, readings, reconciliation, estimated_population: population }) => (
          <>
            <Schemes schemes={schemes} />
            <Readings readings={readings} />
            <Rest rests={reconciliation} />
            <EstimatedPopulation years={population} />
            <Deviations schemes={schemes} />
          </>
        )}
      </FromServer>
    </main>
  );
}

function Sentence({ answer: { schemes } }: { answer: AccuracyAnswer }) {
  const { t } = useSite();
  const agreements = schemes.flatMap(({ years }) => years.flatMap(({ agreement }) => agreement ?? []));
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return (
    <p className="sentence">
      {t("web.accuracy.sentence", {
        published: sum(agreements.map(({ published }) => published)),
        exact: sum(agreements.map(({ exact }) => exact)),
        unchecked: schemes.filter(({ checked_against: against }) => !against).length,
        schemes: schemes.length,
        deviations: sum(schemes.map(({ deviations }) => deviations.length)),
      })}
    </p>
  );
}
