import { formatNumber } from "@barkraft/messages";
import { useMemo } from "react";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useSite } from "../site/site.ts";
import { BacktestSection } from "./BacktestSection.tsx";
import { type KeyGround, type KeyTest, mixOf } from "./compute/key-test.ts";
import { type KeyWorker, useKeyTest } from "./compute/key-worker.ts";
import type { ChangeKeys, KeysLink } from "./link.ts";
import { MixSection } from "./MixSection.tsx";
import { fastWords } from "./own/fast-words.ts";
import { OwnSection } from "./own/OwnSection.tsx";
import { useOwnFigures } from "./own/use-own-figures.ts";
import { RiseSection } from "./RiseSection.tsx";
import { ShareSection } from "./ShareSection.tsx";

/** The answer in a sentence, the choices, and the sections. */
export function KeysAnswer({
  ground,
  worker,
  link,
  change,
}: {
  ground: KeyGround;
  worker: KeyWorker | undefined;
  link: KeysLink;
  change: ChangeKeys;
}) {
  const { t } = useSite();
  const { later, since, equalised, fast, last } = link;
  const span = { later: later === "1" ? 1 : 2, since: since === "year" ? "year" : "year before" } as const;
  const mix = useMemo(() => mixOf([equalised, fast, last]), [equalised, fast, last]);
  const weeks = [link.week_from, link.week_to] as const;
  const own = useOwnFigures(ground, link.rise, weeks);
  const { generation, registrations } = own;
  const opened = registrations.length > 0 ? { generation, weeks } : undefined;
  const found = useKeyTest(worker, { kind: "test", span, opened }, registrations);
  return (
    <>
      <PageAnswer
        question={t("web.keys.title")}
        answer={
          <>
            {found ? (
              <Sentence ground={ground} found={found} later={later} />
            ) : (
              <p className="note waiting" role="status">
                {t("web.answers.loading")}
              </p>
            )}
            <p className="note" role="status">
              {found ? fastWords(found, weeks, t) : t("web.keys.stand_in")}
              {!opened && <span className="screen-only"> {t("web.keys.stand_in.how")}</span>}
            </p>
          </>
        }
      >
        <div className="answer-find proposals">
          <ChoiceField
            label={t("web.keys.later")}
            value={later}
            choices={["1", "2"]}
            words={(each) => t("web.keys.later.choice", { later: t(`web.keys.later.${each}`) })}
            onChange={(next) => change({ later: next }, { keep: true })}
          />
          <ChoiceField
            label={t("web.keys.since")}
            value={since}
            choices={["before", "year"]}
            words={(each) => t(`web.keys.since.${each}`)}
            onChange={(next) => change({ since: next }, { keep: true })}
          />
        </div>
      </PageAnswer>
      {found && (
        <>
          <BacktestSection ground={ground} test={found.test} mix={mix} fast={fastWords(found, weeks, t)} />
          <MixSection ground={ground} found={found} mix={mix} link={link} change={change} />
        </>
      )}
      <RiseSection ground={ground} own={own.columns} link={link} change={change} />
      <OwnSection figures={own} link={link} change={change} />
      <ShareSection ground={ground} worker={worker} own={own} mix={mix} link={link} change={change} />
    </>
  );
}

/** Which key came nearest, and what the best mix did on years that it had not seen. */
function Sentence({
  ground,
  found: { test, search },
  later,
}: {
  ground: KeyGround;
  found: KeyTest;
  later: KeysLink["later"];
}) {
  const { t, language } = useSite();
  if (!search) return null;
  const percent = (share: number) => formatNumber(100 * share, language, { decimals: 1 });
  const order = [...test.keys.keys()].sort((a, b) => test.mean[a]!.misallocated - test.mean[b]!.misallocated);
  const fastAt = test.keys.findIndex(({ id }) => id === "fast-variable");
  return (
    <p className="sentence">
      {t("web.keys.sentence", {
        best: ground.keys[order[0]!]!.title[language],
        share: percent(test.mean[order[0]!]!.misallocated),
        later: t(`web.keys.later.${later}`),
        from: String(test.years[0]!.year),
        to: String(test.years.at(-1)!.year),
        fast: percent(test.mean[fastAt]!.misallocated),
        part: formatNumber(100 * search.best[fastAt]!, language, { decimals: 0 }),
        unseen: percent(search.unseen),
      })}
    </p>
  );
}
