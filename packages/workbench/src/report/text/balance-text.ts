import { formatNumber } from "@barkraft/messages";
import type { BalanceYear } from "@barkraft/sweden";
import type { BalanceAnswer } from "../../services/accounts/balance.ts";
import type { Voice } from "./result-text.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** The balance requirement for people: a column for each year, then each deficit and what was assumed. */
export function balanceText(answer: BalanceAnswer, { language, translate }: Voice): string {
  const { years, place, assumptions, versions } = answer;
  const thousands = (amount: number | null) => formatNumber(amount === null ? null : amount / 1000, language);
  const heading = translate("cli.balance.heading", {
    place: place ? `${place.name} ${place.code}` : translate("cli.balance.own_statement"),
    first: String(years[0]!.year),
    last: String(years.at(-1)!.year),
  });
  const columns: TextColumn[] = [
    { header: translate("cli.balance.line"), align: "left" },
    ...years.map(({ year }): TextColumn => ({ header: String(year), align: "right" })),
  ];
  const statement = linesOf(years).map(({ label, amounts }) => [label[language], ...amounts.map(thousands)]);
  const after: readonly (readonly [string, (year: BalanceYear) => number | null])[] = [
    [translate("cli.balance.largest_transfer"), ({ reserve }) => reserve.largestTransfer],
    [translate("cli.balance.room_for_use"), ({ reserve }) => reserve.roomForUse],
    [
      translate("cli.balance.reserves_closing"),
      ({ incomeEveningReserve, resultReserve }) => incomeEveningReserve.closing + resultReserve.closing,
    ],
    [translate("cli.balance.to_restore"), ({ recovery }) => sum(recovery.outstanding)],
    [
      translate("cli.balance.overdue"),
      ({ recovery }) => sum(recovery.outstanding.filter(({ isOverdue }) => isOverdue)),
    ],
  ];
  const rest = after.map(([label, read]) => [label, ...years.map((year) => thousands(read(year)))]);
  const lines = [
    heading,
    translate("cli.balance.unit"),
    "",
    textTable(columns, [...statement, columns.map(() => ""), ...rest]),
    "",
    `${translate("cli.balance.deficits")}:`,
    ...deficitLines(answer, thousands, { language, translate }),
    "",
    ...(assumptions.length > 0 ? [`${translate("cli.balance.assumptions")}:`] : []),
    ...assumptions.map((name) => `- ${translate(`balance.assumption.${name}`)}`),
    translate("cli.note.versions", { model: versions.model, data: versions.data }),
  ];
  return `${lines.join("\n")}\n`;
}

/** The lines of the statements over the years, without those about which nothing is given in any year. */
function linesOf(years: readonly BalanceYear[]) {
  const byId = new Map(years.flatMap(({ lines }) => lines.map((line) => [line.id, line.label] as const)));
  return [...byId]
    .map(([id, label]) => ({
      label,
      found: years.map(({ lines }) => lines.find((line) => line.id === id)),
    }))
    .filter(({ found }) => found.some((line) => line && !line.isCountedAsNone))
    .map(({ label, found }) => ({ label, amounts: found.map((line) => line?.amount ?? null) }));
}

function deficitLines(
  { years }: BalanceAnswer,
  thousands: (amount: number | null) => string,
  { translate }: Voice,
): string[] {
  const last = years.at(-1)!;
  const left = new Map(last.recovery.outstanding.map((each) => [each.year, each]));
  const restored = new Map<number, number>();
  for (const { recovery } of years) {
    for (const { year, amount } of recovery.restored) restored.set(year, (restored.get(year) ?? 0) + amount);
  }
  const arose = new Map(
    years.filter(({ recovery }) => recovery.arose > 0).map((each) => [each.year, each.recovery]),
  );
  const all = new Set([...restored.keys(), ...arose.keys(), ...left.keys()]);
  if (all.size === 0) return [translate("cli.balance.no_deficits")];
  return [...all].sort().map((year) => {
    const of = arose.get(year);
    const remains = left.get(year);
    const back = restored.get(year) ?? 0;
    return translate("cli.balance.deficit", {
      year: String(year),
      amount: thousands(of?.arose ?? back + (remains?.remaining ?? 0)),
      by: String(restoreBy(years, year)),
      waived: of && of.waived > 0 ? thousands(of.waived) : "none",
      reason: of?.waiverReason ?? "",
      restored: thousands(back),
      left: thousands(remains?.remaining ?? 0),
      overdue: remains?.isOverdue ? "yes" : "no",
    });
  });
}

/** The last year in which a deficit may be restored, as any year that carried it says; none carries a waived one. */
function restoreBy(years: readonly BalanceYear[], year: number): number | string {
  const carried = years.flatMap(({ recovery }) => recovery.outstanding).find((each) => each.year === year);
  return carried?.restoreBy ?? "none";
}

function sum(deficits: BalanceYear["recovery"]["outstanding"]): number {
  return deficits.reduce((total, { remaining }) => total + remaining, 0);
}
