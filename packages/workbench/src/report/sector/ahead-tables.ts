import { roundedOrNull } from "@barkraft/core";
import type { SectorAnswer } from "../../services/sector/sector.ts";
import type { ReportTable } from "../analysis/analysis-report.ts";
import { amountCells, amountColumns, percentOf } from "../planning/columns.ts";
import type { Voice } from "../text/result-text.ts";

const parts = ["p05", "p25", "p50", "p75", "p95"] as const;

/** The years after the last accounts: counts over the paths of the simulation. */
export function aheadTable({ ahead }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.ahead", { paths: ahead.paths }),
    columns: [
      { id: "year", header: translate("cli.sector.column.year") },
      { id: "projected_negative_results", header: translate("cli.sector.column.projected"), decimals: 0 },
      ...parts.map((name) => ({
        id: `negative_results_${name}`,
        header: name.toUpperCase(),
        decimals: 0,
      })),
      {
        id: "result_share_p50_pct",
        header: translate("cli.sector.column.share"),
        unit: percentOf(voice),
        decimals: 1,
        signed: true,
      },
    ],
    rows: ahead.years.map((each) => [
      String(each.year),
      each.projectedRed,
      ...each.red,
      roundedOrNull(100 * each.resultShare[2]!, 4),
    ]),
  };
}

/** The reserves after the last accounts: in the projection without chance, and over the paths of the simulation. */
export function reservesTable({ ahead }: SectorAnswer, voice: Voice): ReportTable {
  const { translate } = voice;
  return {
    name: translate("cli.sector.table.reserves", { from: String(ahead.from), paths: ahead.paths }),
    columns: [
      { id: "year", header: translate("cli.sector.column.year") },
      {
        id: "municipalities_with_reserve",
        header: translate("cli.sector.column.with_reserve"),
        decimals: 0,
      },
      ...amountColumns("reserve", translate("cli.sector.column.reserves"), voice),
      ...amountColumns("set_aside", translate("cli.sector.column.set_aside"), voice),
      ...amountColumns("used", translate("cli.sector.column.used"), voice),
      ...parts.flatMap((name) => amountColumns(`reserve_${name}`, name.toUpperCase(), voice)),
    ],
    rows: ahead.reserves.map(({ year, places, reserve, setAside, used }, at) => [
      String(year),
      places,
      ...amountCells(reserve),
      ...amountCells(setAside),
      ...amountCells(used),
      ...ahead.years[at]!.reserve.flatMap(amountCells),
    ]),
  };
}
