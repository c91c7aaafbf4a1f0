import { formatNumber } from "@barkraft/messages";
import { associationsSupport } from "@barkraft/sweden";
import { StatusMark } from "../page/StatusMark.tsx";
import { useSite } from "../site/site.ts";
import type { Support } from "./use-support.ts";

/** The answer in a sentence, beside what the association said, and what it rests on. */
export function Sentence({ support: { answer, ground } }: { support: Support }) {
  const { t, language } = useSite();
  const { asked } = answer;
  const words = (amount: number) =>
    t("web.kronor.billion", { number: formatNumber(amount / 1e9, language, { decimals: 1 }) });
  const values = {
    year: String(asked.year),
    together: words(asked.withRegions),
    municipalities: words(asked.needed.together),
    association: words(associationsSupport),
    lacking: asked.needed.lacking,
    exact: words(asked.needed.exact),
  };
  return (
    <>
      <p className="sentence">
        {t(asked.withRegions > 0 ? "web.supportNeeded.sentence" : "web.supportNeeded.sentence.none", values)}
      </p>
      <p className="basis">
        {t("web.supportNeeded.basis", { accounts: String(ground.year), year: String(asked.year) })}{" "}
        <StatusMark status="estimated" t={t} /> {t("status.estimated")}.
      </p>
    </>
  );
}
