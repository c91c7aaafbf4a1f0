import { type InputColumn, type Places, rowsByCode } from "@barkraft/core";
import { inputsOf, placesOf, sweden, type YearGround } from "../../src/index.ts";
import { shippedTables } from "./tables.ts";

const tables = shippedTables();

/** The shipped places. */
export const places: Places = placesOf(tables.get("municipalities")!);

/** What a year is evaluated from, with the shipped figures. */
export function shippedGround(year: number): YearGround {
  return { scheme: sweden, year, places, inputs: inputsOf(tables, places, year) };
}

/** The same with one cell of an input changed. */
export function withCell(ground: YearGround, input: string, code: string, value: number): YearGround {
  const level = ground.scheme.nodes[ground.scheme.slotOf.get(input)!]!.level;
  const row = rowsByCode(ground.places.levels[level]!).get(code)!;
  const column: InputColumn = ground.inputs.get(input)!;
  const values = column.values.slice();
  values[row] = value;
  return { ...ground, inputs: new Map([...ground.inputs, [input, { ...column, values }]]) };
}
