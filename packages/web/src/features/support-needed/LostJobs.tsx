import { assistanceOfLostJobs } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { usualUninsured } from "@barkraft/sweden";
import { useMemo } from "react";
import { kronorInWords, kronorRangeInWords } from "../../figures/words.ts";
import { useSite } from "../site/site.ts";
import type { Support } from "./use-support.ts";

/** From cuts over lost work to social assistance, with the share outside unemployment insurance as lever. */
export function LostJobs({ support }: { support: Support }) {
  const { t, language } = useSite();
  const { answer, ground, sent, link } = support;
  const { uninsured } = link.values;
  const [estimate] = sent.assistance.estimates;
  const found = useMemo(() => {
    // The link holds a third as 33.3.
    const share = uninsured === 33.3 ? usualUninsured : uninsured;
    return assistanceOfLostJobs(
      estimate!,
      { jobs: answer.places.jobs, population: ground.population, workingAge: ground.workingAge },
      { unemployedShare: answer.values.unemployed_share / 100, strength: share / usualUninsured },
    );
  }, [estimate, answer, ground, uninsured]);
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const [first, after] = found.years;
  return (
    <p className="sentence small" id="lost-jobs">
      {t("web.supportNeeded.lostJobs", {
        jobs: number(answer.asked.jobs),
        share: number(answer.values.unemployed_share),
        unemployed: number(found.unemployed),
        points: number(found.points, 2),
        first: kronorInWords(first!.cost, language, t),
        after: kronorInWords(after!.cost, language, t),
        range: kronorRangeInWords(after!.low, after!.high, language, t),
        uninsured: number(uninsured),
      })}
    </p>
  );
}
