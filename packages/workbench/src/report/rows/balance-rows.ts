import type { BalanceYear } from "@barkraft/sweden";
import type { BalanceAnswer } from "../../services/accounts/balance.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { FlatRow } from "../result-rows.ts";

/** Stable column names of the balance requirement in CSV: one row for each year and line. */
export const balanceColumns = [
  "year",
  "line",
  "label",
  "amount_sek",
  "counted_as_none",
  "act",
  "section",
] as const;

/** The rows of the balance requirement: the lines of each statement, then reserves and deficits. */
export function balanceRows({ years }: BalanceAnswer, language: "sv" | "da" | "en"): FlatRow[] {
  return years.flatMap((each) => [
    ...each.lines.map(
      ({ id, label, amount, isCountedAsNone, law }): FlatRow => ({
        year: each.year,
        line: id,
        label: label[language],
        amount_sek: amount,
        counted_as_none: isCountedAsNone ? "yes" : "no",
        act: law.act,
        section: law.section,
      }),
    ),
    ...afterStatement(each),
  ]);
}

function afterStatement({
  year,
  reserve,
  incomeEveningReserve,
  resultReserve,
  recovery,
}: BalanceYear): FlatRow[] {
  const row = (
    line: string,
    amount: number | null,
    { act, section }: { act: string; section: string },
  ): FlatRow => ({
    year,
    line,
    label: "",
    amount_sek: amount,
    counted_as_none: "no",
    act,
    section,
  });
  const left = recovery.outstanding;
  const sum = (deficits: typeof left) => deficits.reduce((total, { remaining }) => total + remaining, 0);
  return [
    row("largest_transfer", reserve.largestTransfer, reserve.law),
    row("room_for_use", reserve.roomForUse, reserve.law),
    row("income_evening_reserve_closing", incomeEveningReserve.closing, reserve.law),
    row("result_reserve_closing", resultReserve.closing, reserve.law),
    row("deficits_to_restore", sum(left), recovery.law),
    row("deficits_overdue", sum(left.filter(({ isOverdue }) => isOverdue)), recovery.law),
  ];
}

/** The balance requirement as JSON. */
export function jsonBalance(answer: BalanceAnswer) {
  const { years, assumptions, place, versions, statusOf } = answer;
  return {
    country: "se" as const,
    municipality: place,
    unit: "SEK" as const,
    price_level: "nominal" as const,
    source: "Calculation on data from Kolada",
    assumptions,
    years: years.map((each) => jsonYear(each, statusOf.get(each.year) ?? "derived")),
    ...versionFields(versions),
  };
}

function jsonYear(
  {
    year,
    lines,
    adjustedResult,
    balanceResult,
    reserve,
    incomeEveningReserve,
    resultReserve,
    recovery,
  }: BalanceYear,
  status: string,
) {
  return {
    year,
    status,
    lines: lines.map(({ id, label, amount, kind, isCountedAsNone, law }) => ({
      id,
      label,
      amount,
      kind,
      counted_as_none: isCountedAsNone,
      law,
    })),
    adjusted_result: adjustedResult,
    balance_result: balanceResult,
    reserve: {
      kind: reserve.kind,
      threshold_share: reserve.threshold,
      cap_share: reserve.cap,
      largest_transfer: reserve.largestTransfer,
      room_for_use: reserve.roomForUse,
      law: reserve.law,
    },
    income_evening_reserve: incomeEveningReserve,
    result_reserve: resultReserve,
    recovery: {
      arose: recovery.arose,
      waived: recovery.waived,
      waiver_reason: recovery.waiverReason,
      restored: recovery.restored,
      outstanding: recovery.outstanding.map(({ year: of, amount, remaining, restoreBy, isOverdue }) => ({
        year: of,
        amount,
        remaining,
        restore_by: restoreBy,
        overdue: isOverdue,
      })),
      law: recovery.law,
    },
  };
}
