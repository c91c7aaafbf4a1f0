import { balanceSentences, formatNumber, togetherBalanceSentences } from "@barkraft/messages";
import type { Outlook } from "../../../services/economy/outlook.ts";
import type { Voice } from "../../text/result-text.ts";

/** The answer: the first and the last result, and the first year with a deficit. */
export function answerText({ ahead: { name, years } }: Outlook, { translate, language }: Voice): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  const million = (amount: number) =>
    formatNumber(Math.abs(amount) / 1e6, language, { decimals: Math.abs(amount) >= 100e6 ? 0 : 1 });
  const sign = (amount: number) => (amount < 0 ? "minus" : "plus");
  const red = years.find(({ result }) => result < 0);
  const answer = translate("cli.outlook.answer", {
    name,
    first: String(first.year),
    last: String(last.year),
    firstAmount: million(first.result),
    firstSign: sign(first.result),
    lastAmount: million(last.result),
    lastSign: sign(last.result),
    share: formatNumber((100 * last.result) / (last.own_tax + last.grants), language, { decimals: 1 }),
  });
  const deficit = red
    ? translate("cli.outlook.red", { year: String(red.year) })
    : translate("cli.outlook.black");
  return `${answer} ${deficit}`;
}

/** Whether the balance requirement is kept, what must be restored by when and what the reserve does. */
export function balanceText({ ahead: { balance } }: Outlook, { translate, language }: Voice): string {
  const say: Parameters<typeof balanceSentences>[2] = (key, values) => translate(`cli.${key}`, values);
  const said =
    "places" in balance
      ? togetherBalanceSentences(balance, language, say)
      : balanceSentences(balance, language, say);
  return `${said.balance} ${said.reserve}`;
}

/** How likely a deficit, a broken balance requirement and debt and equity past their limits are; empty without paths. */
export function chanceText({ chance }: Outlook, { translate, language }: Voice): string {
  const place = chance?.places[0];
  if (!chance || !place) return translate("cli.outlook.no_chance");
  const last = place.years.at(-1)!;
  const percent = (share: number) => formatNumber(100 * share, language, { decimals: 0 });
  return translate("cli.outlook.chance", {
    year: String(last.year),
    red: percent(last.probabilities.negative_result),
    broken: percent(place.everOverdue),
    debt: percent(last.probabilities.debt_past_limit),
    equity: percent(last.probabilities.equity_past_limit),
    paths: formatNumber(chance.paths, language),
    seed: String(chance.seed),
  });
}
