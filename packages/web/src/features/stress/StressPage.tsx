import { formatNumber } from "@barkraft/messages";
import { ownNumber, ownText } from "../../link/own.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { BackTest } from "./BackTest.tsx";
import { Chance } from "./Chance.tsx";
import { cashMessage } from "./cash.ts";
import { HeatMap } from "./HeatMap.tsx";
import type { StressAnswer } from "./stress-answer.ts";
import "../../style/pages/answers.css";
import "../../style/pages/stress.css";

const parameters = {
  stress_test: ownText(60),
  within_county: ownText(60),
  simulated: ownText(4),
  seed: ownNumber(1, 0, 999_999_999),
};

/** Every municipality under every stress test, and one municipality over thousands of paths. */
export function StressPage() {
  const { t, language } = useSite();
  const title = t("web.stress.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  return (
    <main id="main" tabIndex={-1} className="sheet stress">
      <OwnRefusedNotice refused={refused} />
      <FromServer<StressAnswer> path="/v1/stress">
        {(answer) => {
          const at = Math.max(
            0,
            answer.tests.findIndex(({ id }) => id === values.stress_test),
          );
          const test = answer.tests[at]!;
          return (
            <>
              <PageAnswer
                question={title}
                answer={
                  <>
                    <Sentence answer={answer} at={at} />
                    <p className="note">{test.basis[language]}</p>
                  </>
                }
              >
                <div className="answer-find proposals">
                  <label className="field">
                    <span>{t("web.stress.test")}</span>
                    <select value={test.id} onChange={({ target }) => change({ stress_test: target.value })}>
                      {answer.tests.map(({ id, title: name }) => (
                        <option key={id} value={id}>
                          {name[language]}
                        </option>
                      ))}
                    </select>
                  </label>
                </div>
              </PageAnswer>
              <HeatMap
                answer={answer}
                sorted={test.id}
                county={values.within_county}
                onSort={(id) => change({ stress_test: id })}
                onCounty={(county) => change({ within_county: county })}
              />
              <Chance
                answer={answer}
                place={values.simulated === "" ? answer.municipalities[0]!.code : values.simulated}
                seed={values.seed}
                onPlace={(simulated) => change({ simulated })}
              />
            </>
          );
        }}
      </FromServer>
      <BackTest />
    </main>
  );
}

function Sentence({ answer, at }: { answer: StressAnswer; at: number }) {
  const { t, language } = useSite();
  const ranked = answer.municipalities
    .map(({ name, outcomes }) => ({ name, ...outcomes[at]! }))
    .toSorted((a, b) => a.worst_change_pct - b.worst_change_pct);
  const [hardest] = ranked;
  const middle = ranked[Math.floor(ranked.length / 2)]!;
  const percent = (value: number) => formatNumber(value, language, { decimals: 1, signed: true });
  const byCash = ranked.toSorted((a, b) => a.cash_need_pc - b.cash_need_pc);
  const kronor = (value: number) => formatNumber(value, language, { decimals: 0 });
  const most = byCash.at(-1)!;
  const middleNeed = byCash[Math.floor(byCash.length / 2)]!.cash_need_pc;
  return (
    <p className="sentence">
      {t("web.stress.sentence", {
        test: answer.tests[at]!.title[language],
        middle: percent(middle.worst_change_pct),
        hardest: hardest!.name,
        most: percent(hardest!.worst_change_pct),
        red: ranked.filter((each) => each.negative_years > each.negative_years_before).length,
        count: ranked.length,
      })}{" "}
      {t(cashMessage(middleNeed, most.cash_need_pc), {
        middle: kronor(middleNeed),
        hardest: most.name,
        most: kronor(most.cash_need_pc),
        year: String(most.cash_need_year),
      })}
    </p>
  );
}
