import { roundedOrNull } from "@barkraft/core";
import type { FoldAnswer, FoldRow } from "../../services/targeted-grants/fold.ts";
import type { ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { textIn, word } from "./words.ts";

/** Places that people are shown when they have chosen none. */
const mostShown = 10;
/** Years that have room beside each other. */
const mostYears = 8;

/** What a place gains or loses, SEK per inhabitant. */
export const perInhabitant = (row: FoldRow) => row.change / row.inhabitants;

function headColumns({ translate }: Voice): ReportColumn[] {
  return [
    { id: "code", header: translate("cli.column.code") },
    { id: "name", header: translate("level.municipality") },
    { id: "kind", header: translate("cli.fold.column.kind") },
  ];
}

function namesOf({ code, name, kind }: FoldRow, { translate }: Voice): string[] {
  return [code, name, translate(`level.${kind}`)];
}

function moneyColumn(id: string, header: string, { translate }: Voice): ReportColumn {
  return { id, header, unit: unitText("SEK", translate), decimals: 0 };
}

/** What each place has before and after; `isWhole` where no places were chosen. */
export function placesTable(
  found: FoldAnswer,
  rows: readonly FoldRow[],
  isWhole: boolean,
  voice: Voice,
): ReportTable {
  const { translate } = voice;
  const perInhabitantColumn = { unit: unitText("SEK/inhabitant", translate), decimals: 0, signed: true };
  return {
    name: translate("cli.fold.table.places"),
    columns: [
      ...headColumns(voice),
      moneyColumn("before_sek", translate("cli.fold.column.before"), voice),
      moneyColumn("after_sek", translate("cli.fold.column.after"), voice),
      { ...moneyColumn("change_sek", translate("cli.fold.column.change"), voice), signed: true },
      { id: "change_pc", header: translate("cli.fold.column.change_pc"), ...perInhabitantColumn },
      {
        id: "cost_equalisation_pc",
        header: translate("cli.fold.column.equalisation"),
        ...perInhabitantColumn,
      },
      { id: "total_pc", header: translate("cli.fold.column.total_pc"), ...perInhabitantColumn },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: rows.map((row) => [
      ...namesOf(row, voice),
      row.before,
      row.after,
      row.change,
      roundedOrNull(perInhabitant(row), 4),
      roundedOrNull(row.equalisation, 4),
      roundedOrNull(perInhabitant(row) + row.equalisation, 4),
      found.status,
    ]),
    ...(isWhole ? { shown: mostShown } : {}),
  };
}

/** What each place's change is in the years until it has arrived. */
export function yearsTable(
  found: FoldAnswer,
  rows: readonly FoldRow[],
  isWhole: boolean,
  voice: Voice,
): ReportTable {
  const { translate } = voice;
  const shown = isWhole ? mostShown : rows.length;
  return {
    name: translate("cli.fold.table.way"),
    columns: [
      ...headColumns(voice),
      ...Array.from({ length: found.arrives }, (_, at) => ({
        ...moneyColumn(`year_${at + 1}_sek`, translate("cli.fold.column.year", { number: at + 1 }), voice),
        signed: true,
      })),
    ],
    rows: rows.map((row) => [...namesOf(row, voice), ...row.years]),
    shown: found.arrives > mostYears ? 0 : shown,
  };
}

/** The grants that are folded, with the key that each is taken to have. */
export function grantsTable(found: FoldAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.fold.table.grants"),
    columns: [
      { id: "id", header: translate("cli.register.column.id") },
      { id: "grant", header: translate("cli.register.column.name") },
      { id: "key", header: translate("cli.fold.column.key") },
      {
        id: "amount_msek",
        header: translate("cli.fold.column.amount"),
        unit: unitText("million SEK", translate),
        decimals: 1,
      },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: found.folded.map(({ grant, amount, status }) => [
      grant.id,
      textIn(grant.name, voice),
      word("key", grant.key, voice),
      roundedOrNull(amount, 3),
      status,
    ]),
  };
}
