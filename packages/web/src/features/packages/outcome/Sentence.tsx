import { monthText, type PackageOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { signedKronorInWords } from "../../../figures/words.ts";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";

/** The answer of the page: what is paid, what it costs, when it comes. */
export function Sentence({ outcome }: { outcome: PackageOutcome }) {
  const { t, language } = useSite();
  const { amount, cost, timing, document, notKnown } = outcome;
  const title = wordsIn(document.title, language);
  if (Number.isNaN(amount))
    return <p className="sentence">{t("web.packages.sentence.unknown", { title })}</p>;
  const words = (value: number) => signedKronorInWords(value, language, t);
  return (
    <>
      <p className="sentence">
        {t("web.packages.sentence", { title, amount: words(amount), cost: words(cost.middle) })}{" "}
        {timing &&
          t(timing.delayMonths < 0 ? "web.packages.sentence.early" : "web.packages.sentence.late", {
            months: formatNumber(Math.abs(timing.delayMonths), language, { decimals: 1 }),
            share: formatNumber(timing.paidByHalfNeed * 100, language, { decimals: 0 }),
            month: monthText(timing.halfNeed),
          })}
      </p>
      {notKnown.amount.length > 0 && (
        <p className="basis">
          {t("web.packages.sentence.without", { count: String(notKnown.amount.length) })}
        </p>
      )}
    </>
  );
}
