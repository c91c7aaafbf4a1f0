import { costModels } from "@barkraft/sweden";
import { useMemo } from "react";
import { kronorInWords, perInhabitantInWords } from "../../figures/words.ts";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { RestsOn } from "../answers/RestsOn.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { Notices } from "../page/Notices.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { useTitle } from "../site/site.ts";
import { AllMunicipalities } from "./AllMunicipalities.tsx";
import { AmountField } from "./AmountField.tsx";
import { grantLines, usualGrant } from "./grant-rows.ts";
import { Moved } from "./Moved.tsx";
import { Pair } from "./Pair.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/compare.css";

/** A general grant, and what the cost equalisation adds to it or takes from it. */
export function GrantPage() {
  const { t, language, scene, search, go } = useWorkbench();
  useTitle(t("web.grant.title"));
  const amount = search.amount ?? usualGrant.amount;
  const model = costModels.find((each) => each === search.cost_model) ?? usualGrant.model;
  const { baseline } = scene.ground;
  const found = useMemo(() => grantLines(baseline, amount, model), [baseline, amount, model]);
  const modelWords = t(`web.grant.model.${model}`);
  const year = String(scene.year);
  const ends = useMemo(() => {
    if (!found) return null;
    const ranked = found.lines.toSorted((a, b) => b.change - a.change);
    return { most: ranked[0]!, least: ranked.at(-1)! };
  }, [found]);
  return (
    <main id="main" tabIndex={-1} className="sheet grant">
      <Notices />
      <PageAnswer
        question={t("web.grant.title")}
        line={t("web.answer.year", { year })}
        answer={
          found && ends ? (
            <>
              <p className="sentence">
                {t("web.grant.sentence", {
                  amount: kronorInWords(amount, language, t),
                  per: perInhabitantInWords(found.outcome.perInhabitant, language, t),
                  model: modelWords,
                  most: ends.most.name,
                  mostAmount: kronorInWords(ends.most.change, language, t),
                  least: ends.least.name,
                  leastAmount: kronorInWords(ends.least.change, language, t),
                  lowest: kronorInWords(ends.least.total, language, t),
                  highest: perInhabitantInWords(ends.most.total, language, t),
                })}
              </p>
              <RestsOn status={ends.most.status} />
            </>
          ) : (
            <p className="sentence">{t("web.grant.unknown", { model: modelWords, year })}</p>
          )
        }
      >
        <div className="answer-find proposals">
          <AmountField amount={amount} onChange={(next) => go({ amount: next }, { replace: true })} />
          <ChoiceField
            label={t("web.grant.model")}
            value={model}
            choices={costModels}
            words={(each) => t(`web.grant.model.${each}`)}
            onChange={(next) => go({ cost_model: next })}
          />
        </div>
      </PageAnswer>
      {found && (
        <>
          <Pair lines={found.lines} />
          <Moved lines={found.lines} />
          <AllMunicipalities lines={found.lines} model={model} amount={amount} />
        </>
      )}
    </main>
  );
}
