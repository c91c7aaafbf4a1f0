import {
  type Letter,
  type LetterSentence,
  letterData,
  letterSentences,
  type Payment,
  sumsInKronor,
} from "@barkraft/finance";
import { formatNumber, type Language, languages } from "@barkraft/messages";
import { createTranslator } from "@barkraft/messages/workbench";
import type { RoundAnswer } from "../../services/reimbursement/round.ts";
import { versionFields } from "../../services/version-fields.ts";
import { jsonCheck } from "./fault-table.ts";

/** A round as JSON, amounts in SEK. */
export function jsonRound(answer: RoundAnswer) {
  const { outcome, claims, cells, flat, files, versions, pot } = answer;
  return {
    country: "se" as const,
    ...versionFields(versions),
    unit: "SEK",
    price_level: "nominal",
    pot,
    ...jsonCheck(answer),
    totals: sumsInKronor(outcome.totals),
    share: outcome.share,
    receivers: outcome.receivers.map(({ provider: _, ...each }) => paymentOf(each)),
    payments: outcome.payments.map(({ provider, ...each }) => ({ provider, ...paymentOf(each) })),
    cells: cells.map(({ receiver, provider, category, lines, claimed, approved, reason }) => ({
      receiver,
      provider,
      category,
      lines,
      claimed: claimed / 100,
      approved: approved / 100,
      reason,
    })),
    months: claims.months.map(({ month, ore }) => ({ month, approved_by_rule: ore / 100 })),
    flat_amounts: flat.map((each) => ({
      sek_per_inhabitant: Number(each.perInhabitant.toFixed(2)),
      cost: Math.round(each.cost),
      missed: Math.round(each.missed),
      receivers_missed: each.receiversMissed,
      beyond: Math.round(each.beyond),
    })),
    files,
  };
}

/** The letters of a round as data with their text in every language, in the order of the receivers' codes. */
export function jsonLetters(answer: RoundAnswer) {
  const { letters, scheme, round, receivers, versions, files } = answer;
  const names = new Map(receivers.map(({ code, name }) => [code, name]));
  return {
    country: "se" as const,
    ...versionFields(versions),
    unit: "SEK",
    price_level: "nominal",
    files,
    letters: letters.map((letter) => ({
      ...letterData(letter, { scheme, round, names }),
      text: Object.fromEntries(languages.map((language) => [language, letterText(answer, letter, language)])),
    })),
  };
}

function letterText({ scheme, round, receivers }: RoundAnswer, letter: Letter, language: Language): string[] {
  const translate = createTranslator(language);
  const amount = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const name = receivers.find(({ code }) => code === letter.receiver)?.name ?? letter.receiver;
  const sentence = (said: LetterSentence): string => {
    if (said.id === "deduction") {
      const { provider, category, code, reason } = said.deduction;
      return translate("cli.reimburse.letter.deduction", {
        amount: amount(said.deduction.amount),
        provider: provider || translate("cli.reimburse.letter.own-costs"),
        category: scheme.categories.find(({ id }) => id === category)?.title[language] ?? category,
        reason: code === "decision" ? reason : translate(`cli.reimburse.letter.reason.${code}`),
      });
    }
    const { id, ...values } = said;
    const valueText = (key: string, value: string | number) => {
      if (key === "share") return formatNumber(Number(value) * 100, language, { decimals: 2 });
      return typeof value === "number" && key !== "lines" ? amount(value) : value;
    };
    const written = Object.entries(values).map(([key, value]) => [key, valueText(key, value)]);
    return translate(`cli.reimburse.letter.${id}`, Object.fromEntries(written));
  };
  return [
    translate("cli.reimburse.letter.heading", {
      scheme: scheme.title[language],
      round: round.title[language],
      name,
    }),
    ...letterSentences(letter).map(sentence),
    scheme.payment[language],
    scheme.repayment[language],
  ];
}

const paymentOf = ({ receiver, ...sums }: Omit<Payment, "provider">) => ({ receiver, ...sumsInKronor(sums) });
