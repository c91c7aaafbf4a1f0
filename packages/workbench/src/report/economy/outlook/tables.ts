import { knownOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { Outlook } from "../../../services/economy/outlook.ts";
import type { ProjectedYear } from "../../../services/economy/years-ahead.ts";
import type { PdfColumn } from "../../pdf/table.ts";
import { unitText, type Voice } from "../../text/result-text.ts";

export interface OutlookTable {
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Key figures in the last accounts, half way and at the end, each with unit and status. */
export function keyFigures({ ahead }: Outlook, { translate, language }: Voice): OutlookTable {
  const booked = ahead.history.at(-1)!;
  const shown = [ahead.years[Math.floor((ahead.years.length - 1) / 2)]!, ahead.years.at(-1)!];
  const million = (amount: number) => formatNumber(knownOrNull(amount / 1e6), language, { decimals: 1 });
  const whole = (amount: number) => formatNumber(knownOrNull(amount), language, { decimals: 0 });
  const percent = (share: number) => formatNumber(knownOrNull(100 * share), language, { decimals: 1 });
  const msek = unitText("million SEK", translate);
  const perHead = unitText("SEK/inhabitant", translate);
  const income = (year: { readonly grants: number } & ({ own_tax: number } | { ownTax: number })) =>
    year.grants + ("own_tax" in year ? year.own_tax : year.ownTax);
  const row = (
    label: string,
    unit: string,
    write: (value: number) => string,
    atStart: number,
    later: (year: (typeof shown)[number]) => number,
  ) => [label, unit, write(atStart), ...shown.map((year) => write(later(year)))];
  const eachRow = (label: string, atStart: number, later: (year: (typeof shown)[number]) => number) =>
    row(label, perHead, whole, atStart / booked.inhabitants, (year) => later(year) / year.inhabitants);
  return {
    columns: [
      { header: translate("cli.outlook.figure"), wide: 30 },
      { header: translate("cli.outlook.unit"), wide: 18 },
      {
        header: translate("cli.outlook.accounts", { year: String(booked.year) }),
        wide: 16,
        align: "right",
      },
      ...shown.map(({ year }) => ({
        header: translate("cli.outlook.projected", { year: String(year) }),
        wide: 18,
        align: "right" as const,
      })),
    ],
    rows: [
      row(translate("cli.economy.result"), msek, million, booked.result, ({ result }) => result),
      row(
        translate("cli.outlook.result_share"),
        "%",
        percent,
        booked.result / income(booked),
        (year) => year.result / income(year),
      ),
      row(translate("cli.outlook.income"), msek, million, income(booked), income),
      row(translate("cli.outlook.investment"), msek, million, booked.investment, (year) => year.investment),
      eachRow(translate("cli.outlook.debt"), booked.debt, ({ debt }) => debt),
      eachRow(translate("cli.outlook.group_debt"), booked.groupDebt, (year) => year.group_debt),
      eachRow(translate("cli.economy.equity"), booked.equity, ({ equity }) => equity),
      row(translate("cli.outlook.reserve_left"), msek, million, Number.NaN, ({ reserve }) => reserve),
      row(
        translate("cli.economy.inhabitants"),
        translate("cli.outlook.persons"),
        whole,
        booked.inhabitants,
        ({ inhabitants }) => inhabitants,
      ),
    ],
  };
}

const mostRows = 15;

/** Year by year, every other when there are many. */
export function yearTable({ ahead, chance }: Outlook, { translate, language }: Voice): OutlookTable {
  const million = (amount: number) =>
    formatNumber(knownOrNull(amount / 1e6), language, { decimals: ahead.code === null ? 0 : 1 });
  const apart = ahead.years.length > mostRows ? 2 : 1;
  const numbers: readonly (readonly [header: string, of: (year: ProjectedYear) => number])[] = [
    [translate("cli.economy.own_tax"), (year) => year.own_tax],
    [translate("cli.economy.grants"), (year) => year.grants],
    [translate("cli.outlook.cost"), (year) => year.net_cost + year.depreciation],
    [translate("cli.economy.result"), (year) => year.result],
    [translate("cli.outlook.balance_result"), (year) => year.balance_result],
    [translate("cli.outlook.to_restore"), (year) => year.to_restore],
    [translate("cli.economy.reserve"), (year) => year.reserve],
    [translate("cli.outlook.investment"), (year) => year.investment],
    [translate("cli.outlook.own_debt"), (year) => year.debt],
    [translate("cli.economy.group_debt"), (year) => year.group_debt],
    [translate("cli.economy.equity"), (year) => year.equity],
  ];
  const years = chance?.places[0]?.years;
  return {
    columns: [
      { header: translate("cli.analysis.year"), wide: 6 },
      ...numbers.map(([header]) => ({ header, wide: 10, align: "right" as const })),
      ...(years ? [{ header: translate("cli.outlook.red_share"), wide: 9, align: "right" as const }] : []),
    ],
    rows: ahead.years.flatMap((year, at) =>
      (ahead.years.length - 1 - at) % apart === 0
        ? [
            [
              String(year.year),
              ...numbers.map(([, of]) => million(of(year))),
              ...(years
                ? [
                    formatNumber(100 * years[at]!.probabilities.negative_result, language, {
                      decimals: 0,
                    }),
                  ]
                : []),
            ],
          ]
        : [],
    ),
  };
}

/** Every assumption in use with its range and basis. */
export function assumptionTable({ ahead }: Outlook, { translate, language }: Voice): OutlookTable {
  return {
    columns: [
      { header: translate("cli.economy.assumption"), wide: 27 },
      { header: translate("cli.economy.assumption_value"), wide: 7, align: "right" },
      { header: translate("cli.outlook.range"), wide: 11, align: "right" },
      { header: translate("cli.column.status"), wide: 9 },
      { header: translate("cli.economy.assumption_basis"), wide: 46 },
    ],
    rows: ahead.stated.map(({ label, unit, value, low, high, status, basis }) => {
      const sign = unit === "share" ? "%" : translate("cli.economy.assumption_years");
      const written = (each: number) =>
        formatNumber(unit === "share" ? 100 * each : each, language, { decimals: unit === "share" ? 1 : 0 });
      return [
        `${label[language]}, ${sign}`,
        written(value),
        `${written(low)}–${written(high)}`,
        translate(`status.${status}`),
        basis[language],
      ];
    }),
  };
}
