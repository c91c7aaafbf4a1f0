import { InputError, type NamedUnknown, type Problem, type Solution } from "@barkraft/core";
import type { SolveRequest, TightestPlace } from "./solve-request.ts";

const mostParameters = 12;

/** Throws an `InputError` for a search without parameters, without limits, or with a parameter twice. */
export function requirePaths({ parameters, target, maxLoss }: SolveRequest): void {
  const problems: Problem[] = [];
  if (parameters.length === 0 || parameters.length > mostParameters) {
    problems.push({
      code: "no_unknown",
      place: "parameters",
      found: `${parameters.length} parameters`,
      expected: `1 to ${mostParameters} parameters to look for`,
      advice: "Name them with --parameter PATH or PATH=LOW..HIGH.",
    });
  }
  if (!target && !maxLoss) {
    problems.push({
      code: "no_target",
      place: "target",
      found: "nothing to meet",
      expected: "a target or a largest loss",
      advice: "Add --target neutral, --target cost=AMOUNT or --max-loss 100.",
    });
  }
  const seen = new Set<string>();
  for (const { path } of parameters) {
    if (seen.has(path)) {
      problems.push({
        code: "changed_twice",
        place: path,
        found: "the same parameter twice",
        expected: "each parameter once",
        advice: "Leave one of the two out.",
      });
    }
    seen.add(path);
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** The refusal of a target that no values in the ranges meet: what binds, where, and how near one can come. */
export function unreachable(
  { target }: SolveRequest,
  unknowns: readonly NamedUnknown[],
  { point, cost, reach, binding }: Solution,
  tightest: TightestPlace | null,
): InputError {
  const nearest = unknowns.map(({ path }, position) => `${path}=${plain(point[position]!)}`).join(", ");
  if (binding === "cost" && target) {
    return new InputError([
      {
        code: "target_not_met",
        place: "target",
        found: `costs from ${Math.round(reach[0])} to ${Math.round(reach[1])} SEK within the ranges`,
        expected: `a cost of ${target.is === "equal" ? "exactly" : "at most"} ${target.amount} SEK`,
        advice: `Nearest is ${nearest}, with a cost of ${Math.round(cost)} SEK. Allow a wider range or another parameter.`,
      },
    ]);
  }
  return new InputError([
    {
      code: "target_not_met",
      place: `${tightest!.name} ${tightest!.code}`,
      found: `a loss of ${amount(-tightest!.change)} SEK per inhabitant`,
      expected: `a loss of at most ${amount(-tightest!.lowest)} SEK per inhabitant`,
      advice: `Nearest is ${nearest}, with a cost of ${Math.round(cost)} SEK. Allow a larger loss, a wider range or another parameter.`,
    },
  ]);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(8)));
}

function amount(value: number): string {
  return String(Number(value.toFixed(2)));
}
