import { monthOf, monthText, type NeedCurve, type TimedPlaces } from "@barkraft/finance";
import type { Translator } from "@barkraft/messages";
import type { PlaceNeed } from "@barkraft/sweden";
import type { ChartTable } from "../../../chart/table.ts";
import type { Ground } from "../ground.ts";

/** A row for each municipality, the one with the largest part of the need first. */
export function municipalTableOf(
  { places }: TimedPlaces,
  { receivers, inhabitants }: Ground,
  by: PlaceNeed,
  years: { readonly base: string; readonly first: string; readonly last: string },
  t: Translator,
): ChartTable {
  const isAssistance = by === "assistance";
  return {
    caption: t("web.packages.place-need.caption", years),
    columns: [
      { key: "name", label: t("web.level.municipality") },
      { key: "amount_sek", label: t("web.packages.place-need.amount"), decimals: 0 },
      {
        key: isAssistance ? "assistance_rise_sek" : "unemployed_rise",
        label: t(`web.packages.place-need.rise.${by}`),
        decimals: 0,
      },
      { key: "amount_pct", label: t("web.packages.place-need.amount-part"), decimals: 2 },
      { key: "need_pct", label: t("web.packages.place-need.need-part"), decimals: 2 },
      { key: "beyond_pc", label: t("web.packages.place-need.beyond"), decimals: 0, signed: true },
      { key: "delay_years", label: t("web.packages.place-need.delay"), decimals: 2, signed: true },
    ],
    rows: places
      .toSorted((a, b) => orLast(b.needShare) - orLast(a.needShare))
      .map(({ row, money, need, moneyShare, needShare, beyond, timing }) => ({
        name: receivers.names[row]!,
        amount_sek: money,
        [isAssistance ? "assistance_rise_sek" : "unemployed_rise"]: known(need),
        amount_pct: known(moneyShare * 100),
        need_pct: known(needShare * 100),
        beyond_pc: known(beyond / inhabitants.values[row]!),
        delay_years: known(timing?.delayMonths),
      })),
  };
}

/** A row for each county, the one that waits longest first. */
export function countyTableOf(
  { places }: TimedPlaces,
  { receivers, counties }: Ground,
  need: NeedCurve | undefined,
  t: Translator,
): ChartTable {
  const months = need?.kind === "unemployment" ? monthOf(need.to) - monthOf(need.from) + 1 : Number.NaN;
  return {
    caption: t("web.packages.county-need.caption"),
    columns: [
      { key: "name", label: t("web.packages.county-need.county") },
      { key: "amount_sek", label: t("web.packages.place-need.amount"), decimals: 0 },
      { key: "mean_rise_points", label: t("web.packages.county-need.rise"), decimals: 2 },
      { key: "delay_months", label: t("web.packages.county-need.delay"), decimals: 1, signed: true },
      { key: "half_of_need", label: t("web.packages.county-need.half") },
      { key: "paid_by_then_pct", label: t("web.packages.county-need.paid"), decimals: 0 },
    ],
    rows: places
      .toSorted((a, b) => orLast(b.timing?.delayMonths) - orLast(a.timing?.delayMonths))
      .map(({ row, money, need: points, timing }) => ({
        name: receivers.names[receivers.codes.indexOf(counties[row]!.code)] ?? counties[row]!.code,
        amount_sek: money,
        mean_rise_points: known(points / months),
        delay_months: known(timing?.delayMonths),
        half_of_need: timing ? monthText(timing.halfNeed) : null,
        paid_by_then_pct: known(timing && timing.paidByHalfNeed * 100),
      })),
  };
}

const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
const orLast = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
