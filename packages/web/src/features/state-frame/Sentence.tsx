import { StatusMark } from "../page/StatusMark.tsx";
import { useSite } from "../site/site.ts";
import type { Frame } from "./use-frame.ts";
import { deficitName, percentOf, yearsOf } from "./words.ts";

/** The answer in a sentence, and what it rests on. */
export function Sentence({ frame: { answer } }: { frame: Frame }) {
  const { t, language } = useSite();
  const { opening, deficits } = answer;
  const last = deficits.map(({ deficit, cases }) => ({ deficit, end: cases.usual.at(-1)! }));
  const percent = (share: number, decimals = 0) => percentOf(share, language, decimals);
  const list = (words: readonly string[]) => new Intl.ListFormat(language).format(words);
  return (
    <>
      <p className="sentence">
        {t("web.stateFrame.sentence", {
          ...yearsOf(answer),
          opening: percent(opening.debt),
          deficits: list(last.map(({ deficit }) => deficitName(deficit, language))),
          debts: list(last.map(({ end }) => percent(end.debt / end.gdp))),
          interests: list(last.map(({ end }) => percent(end.interest / end.gdp, 1))),
        })}
      </p>
      <p className="basis">
        {t("web.stateFrame.basis")} <StatusMark status="assumed" t={t} /> {t("status.assumed")}.
      </p>
    </>
  );
}
