import { attempt, InputError } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import { useEffect, useMemo, useState } from "react";
import { kronorInWords, percentInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { Section } from "../answers/Section.tsx";
import type { ChartAbout } from "../chart/about.ts";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { ProblemLines } from "../site/ProblemLines.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { AssumptionList } from "./AssumptionList.tsx";
import { BalanceNavigator } from "./BalanceNavigator.tsx";
import { balanceInWords } from "./balance.ts";
import { Choices, Sliders } from "./Controls.tsx";
import { choiceOf } from "./choice.ts";
import { FanSection } from "./FanSection.tsx";
import { LiveProvider, openLive, useLive } from "./live.ts";
import { Money } from "./Money.tsx";
import { OutlookFiles } from "./OutlookFiles.tsx";
import { PlanList } from "./PlanList.tsx";
import { parameters } from "./parameters.ts";
import { nation, type Projected, pathFor, projector, resultShares } from "./projected.ts";
import { Similar } from "./Similar.tsx";
import { useDraft } from "./use-draft.ts";
import { type AccountsAnswer, useGround } from "./use-ground.ts";
import "../../style/pages/answers.css";
import "../../style/pages/years-ahead.css";
import "../../style/chart.css";

/** The years ahead of a municipality, moved by sliders. */
export function YearsAheadPage() {
  const { t, language } = useSite();
  const title = t("web.years-ahead.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  const { answer, opened } = useGround(values.from);
  const [project] = useState(projector);
  const [live] = useState(openLive);
  const code = values.municipality || nation;
  const choice = useMemo(() => choiceOf(values), [values]);
  const found = useMemo(
    () => opened && attempt(() => project(opened.ground, choice)),
    [opened, choice, project],
  );
  const preview = useDraft(
    values,
    (moved) => {
      const next = opened && attempt(() => project(opened.ground, choiceOf(moved)));
      // What cannot be computed is said when the hand rests.
      if (next && !(next instanceof InputError)) live.show(next);
    },
    change,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page shows what moved.
  useEffect(() => live.show(undefined), [live, found]);
  const name = opened?.municipalities.find((each) => each.code === code)?.name ?? t("web.years-ahead.all");
  const about: ChartAbout = {
    source: t("web.years-ahead.source.text"),
    unit: t("web.years-ahead.million"),
    prices: t("prices.nominal"),
    statuses: ["published", "derived", "estimated", "assumed"],
    more: [[t("web.years-ahead.municipality"), name]],
  };
  return (
    <LiveProvider value={live}>
      <main id="main" tabIndex={-1} className="sheet years-ahead">
        <OwnRefusedNotice refused={refused} />
        <PageAnswer
          question={title}
          line={t("web.years-ahead.line", { from: String(values.from) })}
          answer={
            found instanceof InputError ? (
              <div className="sentence" role="alert">
                {t("web.years-ahead.refused")} <ProblemLines problems={found.problems} />
              </div>
            ) : found ? (
              <Sentence settled={found} code={code} name={name} />
            ) : (
              <FromServer path={`/v1/years-ahead/ground/${values.from}`}>{() => null}</FromServer>
            )
          }
        >
          {opened && (
            <div>
              <Choices opened={opened} values={values} change={change} />
              <OutlookFiles name={name} values={values} />
            </div>
          )}
        </PageAnswer>
        {opened && (
          <Section id="assume" title={t("web.years-ahead.assume")}>
            <Sliders opened={opened} values={values} change={preview} />
            {code !== nation && <PlanList values={values} change={change} />}
          </Section>
        )}
        {answer.state === "ready" && found && !(found instanceof InputError) && (
          <>
            <FromServer<AccountsAnswer> path={`/v1/years-ahead/accounts/${code}`}>
              {(accounts) => (
                <>
                  {code === nation ? (
                    <p className="note screen-only">{t("web.years-ahead.chance.nation")}</p>
                  ) : (
                    <FanSection
                      opened={opened!}
                      choice={choice}
                      projected={found}
                      code={code}
                      name={name}
                      accounts={accounts.years}
                      about={about}
                      values={values}
                      change={change}
                    />
                  )}
                  <Money projected={found} code={code} name={name} accounts={accounts.years} about={about} />
                </>
              )}
            </FromServer>
            <BalanceNavigator projected={found} code={code} />
            {code !== nation && <Similar projected={found} code={code} name={name} about={about} />}
            <AssumptionList economy={found.economy} />
            <p className="note">
              {t("web.years-ahead.population", {
                from: String(found.economy.population.projectionFrom ?? "–"),
                until: formatNumberOrDash(found.economy.population.projectedUntil),
              })}
            </p>
          </>
        )}
      </main>
    </LiveProvider>
  );

  function formatNumberOrDash(year: number | null): string {
    return year === null ? formatNumber(null, language) : String(year);
  }
}

/** The answer: the first and the last result, and whether the balance requirement holds. */
function Sentence({ settled, code, name }: { settled: Projected; code: string; name: string }) {
  const { t, language } = useSite();
  const projected = useLive(settled);
  const results = pathFor(projected, "result", code);
  const shares = resultShares(projected, code);
  const { years } = projected.projection;
  const negative = results.findIndex((result, step) => step > 0 && result < 0);
  const values = {
    name,
    first: String(years[1]),
    last: String(years.at(-1)),
    firstAmount: kronorInWords(results[1]!, language, t),
    firstSign: results[1]! < 0 ? "minus" : "plus",
    lastAmount: kronorInWords(results.at(-1)!, language, t),
    lastSign: results.at(-1)! < 0 ? "minus" : "plus",
    share: percentInWords(shares.at(-1)!, language, 1),
  };
  return (
    <>
      <p className="sentence" data-result={Math.round(results.at(-1)!)}>
        {t("web.years-ahead.sentence", values)}{" "}
        {negative > 0
          ? t("web.years-ahead.sentence.red", { year: String(years[negative]) })
          : t("web.years-ahead.sentence.black")}
      </p>
      <p className="balance-line">{balanceInWords(projected, code, language, t).balance}</p>
      <p className="basis">{t("web.years-ahead.basis-line")}</p>
    </>
  );
}
