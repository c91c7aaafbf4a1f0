import { formatNumber } from "@barkraft/messages";
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

/** Whether the balance requirement is kept, what remains to be restored and what the reserve does. */
export function balanceText({ ahead: { years } }: Outlook, { translate, language }: Voice): string {
  const million = (amount: number) => formatNumber(amount / 1e6, language, { decimals: 1 });
  const broken = years.find(({ overdue }) => overdue > 0);
  const deficits = years.filter(({ balance_result }) => balance_result < 0);
  const used = years.reduce((sum, { reserve_used }) => sum + reserve_used, 0);
  const last = years.at(-1)!;
  const kept = broken
    ? translate("cli.outlook.balance.broken", {
        year: String(broken.year),
        amount: million(Math.max(...years.map(({ overdue }) => overdue))),
      })
    : deficits.length > 0
      ? translate("cli.outlook.balance.deficits", { count: deficits.length })
      : translate("cli.outlook.balance.kept");
  const left = { left: million(last.reserve), year: String(last.year) };
  const reserve =
    used > 0
      ? translate("cli.outlook.reserve", { used: million(used), ...left })
      : translate(deficits.length > 0 ? "cli.outlook.reserve.empty" : "cli.outlook.reserve.unused", left);
  return `${kept} ${reserve}`;
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
