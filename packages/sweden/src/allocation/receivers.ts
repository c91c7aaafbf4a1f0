import type { Evaluation } from "@barkraft/core";
import type { KeyColumn, KeyColumns, ReceiverKind, Receivers } from "@barkraft/finance";
import { SwedishColumns, type Tables } from "./columns.ts";
import { keptPlaces } from "./read-column.ts";

export interface SwedishReceivers {
  /** 290 municipalities in code order, then 21 regions in code order. */
  readonly receivers: Receivers;
  /** What they can be shared by; see `SwedishColumns` for the names. */
  readonly columns: KeyColumns;
}

export interface SwedishReceiversOptions {
  /** The year's evaluated law, for the column `structural_cost_sek`. */
  readonly law?: Evaluation | undefined;
  /** A user's own columns, by name, with a value for each receiver; they stand before shipped ones. */
  readonly own?: ReadonlyMap<string, KeyColumn> | undefined;
}

/**
 * The municipalities and regions of Sweden with the columns that keys of `year` read. `tables` must hold
 * `municipalities` and `panel`, and `reference-costs` for keys by standard cost. Figures that a table lacks are
 * unknown; a column that does not exist is not there.
 */
export function swedishReceivers(
  tables: Tables,
  year: number,
  { law, own = new Map() }: SwedishReceiversOptions = {},
): SwedishReceivers {
  const places = keptPlaces(tables.get("municipalities")!);
  const { municipality, region } = places.levels;
  const kinds = [
    ...municipality!.codes.map((): ReceiverKind => "municipality"),
    ...region!.codes.map((): ReceiverKind => "region"),
  ];
  return {
    receivers: {
      codes: [...municipality!.codes, ...region!.codes],
      names: [...municipality!.names, ...region!.names],
      kinds,
    },
    columns: new SwedishColumns(tables, places, year, law, own),
  };
}
