import {
  type Letter,
  type LetterContext,
  type LetterSentence,
  letterSentences,
  type ReimbursementScheme,
  type SchemeRound,
} from "@barkraft/finance";
import { formatNumber, type Language, type Translator } from "@barkraft/messages";

/** The letter to one receiver in the language of the page, a sentence an entry. */
export function letterText(
  letter: Letter,
  { scheme, round, names }: LetterContext & { scheme: ReimbursementScheme; round: SchemeRound },
  language: Language,
  t: Translator,
): string[] {
  const amount = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const sentence = (said: LetterSentence): string => {
    if (said.id === "deduction") {
      const { provider, category, code, reason } = said.deduction;
      return t("web.reimbursement.letter.deduction", {
        amount: amount(said.deduction.amount),
        provider: provider || t("web.reimbursement.letter.own-costs"),
        category: scheme.categories.find(({ id }) => id === category)?.title[language] ?? category,
        reason: code === "decision" ? reason : t(`web.reimbursement.letter.reason.${code}`),
      });
    }
    const { id, ...values } = said;
    const written = Object.entries(values).map(([key, value]) => {
      if (key === "share") return [key, formatNumber(Number(value) * 100, language, { decimals: 2 })];
      return [key, typeof value === "number" && key !== "lines" ? amount(value) : value];
    });
    return t(`web.reimbursement.letter.${id}`, Object.fromEntries(written));
  };
  const name = names.get(letter.receiver) ?? letter.receiver;
  return [
    t("web.reimbursement.letter.heading", {
      scheme: scheme.title[language],
      round: round.title[language],
      name,
    }),
    ...letterSentences(letter).map(sentence),
    scheme.payment[language],
    scheme.repayment[language],
  ];
}
