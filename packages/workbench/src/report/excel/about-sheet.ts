import type { Reform } from "@barkraft/core";
import { statuses } from "@barkraft/core";
import type { Versions } from "../../services/country.ts";
import type { Voice } from "../text/result-text.ts";
import type { Sheet } from "./workbook.ts";

/** What a workbook says about itself. */
export interface About {
  readonly title: string;
  readonly year: number;
  readonly versions: Versions;
  /** Nothing in it where the figures are the law's. */
  readonly reform: Reform;
  /** Further lines: what it is called and what it is. */
  readonly extra: readonly (readonly [string, string | number])[];
}

/** The sheet that says what the figures are: year, prices, source, statuses, versions, reform. */
export function aboutSheet({ title, year, versions, reform, extra }: About, { translate }: Voice): Sheet {
  const changes = [
    ...Object.entries(reform.changes ?? {}).map(([path, change]) => {
      return `${path} = ${typeof change === "number" ? change : JSON.stringify(change)}`;
    }),
    ...Object.entries(reform.replace ?? {}).map(([step, name]) => `${step} → ${name}`),
  ];
  return {
    name: translate("cli.workbook.about"),
    columns: [{ width: 34 }, { width: 90 }],
    headings: [[title, null]],
    frozenColumns: 0,
    rows: [
      [translate("cli.workbook.year"), String(year)],
      [translate("cli.workbook.prices"), translate("prices.nominal")],
      [translate("cli.workbook.signs"), translate("cli.workbook.signs_text")],
      [translate("cli.workbook.source"), translate("cli.workbook.source_text")],
      [translate("cli.workbook.model"), versions.model],
      [translate("cli.workbook.data"), versions.data],
      ...changes.map((change) => [translate("cli.workbook.change"), change]),
      ...extra,
      ...statuses.map((status) => [translate(`status.${status}`), translate(`status.${status}.meaning`)]),
    ],
  };
}
