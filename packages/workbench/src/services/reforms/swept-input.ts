import {
  type Evaluation,
  findJumps,
  InputError,
  nearThreshold,
  readWrittenNumber,
  remembering,
} from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { byDistance, type CliffsRequest, type CliffsResult, leapOf } from "./leaps.ts";

type Swept = Pick<CliffsResult, "swept" | "leaps" | "near" | "cutShort">;

/** Sweeps the figure of one municipality, or looks around each municipality's own where none is named. */
export function sweptInput(
  baseline: Evaluation,
  request: CliffsRequest & { readonly least: number; readonly within: number },
  quantity: string,
): Swept {
  const { least, within, code } = request;
  const { path: id, range } = request.swept;
  const { level, unit } = sweden.declaration.inputs.find((each) => each.id === id)!;
  if (level !== "municipality") throw otherLevel(id, level);
  const figures = baseline.column(id);
  const withFigure = (row: number) => (value: number) =>
    baseline.withInputs(new Map([[id, figures.with(row, value)]]));
  const quantityLevel = baseline.scheme.nodes[baseline.scheme.slotOf.get(quantity)!]!.level;
  const parents = baseline.places.parents.municipality![quantityLevel];
  const nearOf = (row: number, at: (value: number) => Evaluation) =>
    nearThreshold(at, quantity, parents ? parents[row]! : row, figures[row]!, within) ?? [];
  if (code === undefined) {
    return {
      swept: { kind: "input", id, unit, code: null, value: null, low: null, high: null },
      leaps: [],
      near: [...figures.keys()].flatMap((row) => nearOf(row, remembering(withFigure(row)))).sort(byDistance),
      cutShort: false,
    };
  }
  const row = baseline.row("municipality", code);
  const value = figures[row]!;
  if (Number.isNaN(value)) throw unknownFigure(id, code);
  const ends = range?.map((end) => readWrittenNumber(end, unit));
  const [low, high] = ends ?? [value - Math.abs(value) / 10, value + Math.abs(value) / 10];
  if (!(low! < high! && low! >= 0)) throw wrongRange(id, range ?? [low!, high!], unit);
  const at = withFigure(row);
  const { jumps, cutShort } = findJumps((each) => at(each).column(quantity), low!, high!, least, 4000);
  return {
    swept: { kind: "input", id, unit, code, value, low: low!, high: high! },
    leaps: jumps.map((jump) => leapOf(jump, baseline, quantity)),
    near: [nearOf(row, remembering(at))].flat(),
    cutShort,
  };
}

function otherLevel(id: string, level: string): InputError {
  return new InputError([
    {
      code: "input_of_other_level",
      place: id,
      found: `a figure of level '${level}'`,
      expected: "a figure of the municipalities",
      advice: "For example tax_base.",
    },
  ]);
}

function unknownFigure(id: string, code: string): InputError {
  return new InputError([
    {
      code: "unknown_figure",
      place: `${id} of ${code}`,
      found: "no known value",
      expected: "a figure to sweep",
      advice: "Choose a municipality or an input whose figure is known.",
    },
  ]);
}

function wrongRange(id: string, range: readonly (number | string)[], unit: string): InputError {
  return new InputError([
    {
      code: "range_not_allowed",
      place: id,
      found: range.join(".."),
      expected: `two numbers from 0 up (${unit})`,
      advice: "Write the lower end first.",
    },
  ]);
}
