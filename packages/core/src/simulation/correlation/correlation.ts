import { InputError, type Problem } from "../../text/input-error.ts";
import { choleskyRoot } from "./cholesky.ts";
import type { Matrix } from "./eigen.ts";
import { nearestCorrelation } from "./nearest.ts";
import { possibleRange } from "./possible-range.ts";

/** Correlations between named shocks by pair, `"a,b"`; a pair that is not named is uncorrelated. */
export type Correlations = Readonly<Record<string, number>>;

/**
 * The lower triangular root of the correlations between some named shocks, in the order of the names. Throws an
 * `InputError` for a pair that is not known, a number outside −1 to 1, and correlations that cannot all hold: then the
 * problem names the pair that is easiest to mend, what it may be, and the nearest matrix.
 */
export function correlationRoot(names: readonly string[], correlations: Correlations): number[][] {
  const matrix = matrixOf(names, correlations);
  const root = choleskyRoot(matrix);
  if (root) return root;
  throw new InputError([impossible(names, matrix)]);
}

function matrixOf(names: readonly string[], correlations: Correlations): number[][] {
  const problems: Problem[] = [];
  const matrix: number[][] = names.map((_, row) => names.map((_, column) => (row === column ? 1 : 0)));
  for (const [pair, value] of Object.entries(correlations)) {
    const [first, second, ...more] = pair.split(",").map((name) => names.indexOf(name.trim()));
    if (first === undefined || second === undefined || more.length > 0 || Math.min(first, second) < 0) {
      problems.push({
        code: "correlation_pair_unknown",
        place: "correlations",
        found: `'${pair}'`,
        expected: `two of ${names.join(", ")} with a comma between them`,
        advice: "Name both shocks of the pair.",
      });
    } else if (!(value >= -1 && value <= 1) || first === second) {
      problems.push({
        code: "correlation_out_of_range",
        place: `correlations, ${pair}`,
        found: String(value),
        expected: "a correlation from -1 to 1 between two different shocks",
        advice: "Write one half as 0.5.",
      });
    } else {
      matrix[first]![second] = value;
      matrix[second]![first] = value;
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return matrix;
}

interface Mend {
  readonly pair: readonly [number, number];
  readonly range: readonly [number, number] | null;
  readonly move: number;
}

function impossible(names: readonly string[], matrix: Matrix): Problem {
  const nearest = nearestCorrelation(matrix);
  const pairs = names.flatMap((_, row) => names.slice(0, row).map((_, column) => [column, row] as const));
  const mends = pairs.map((pair): Mend => {
    const [a, b] = pair;
    const value = matrix[a]![b]!;
    const range = possibleRange(matrix, a, b);
    const move = range ? Math.max(range[0] - value, value - range[1]) : 4 - Math.abs(nearest[a]![b]! - value);
    return { pair, range, move };
  });
  const easiest = mends.toSorted((left, right) => left.move - right.move)[0]!;
  const [a, b] = easiest.pair;
  const named = `${names[a]},${names[b]}`;
  const all = pairs
    .filter(([i, j]) => matrix[i]![j] !== 0 || Math.abs(nearest[i]![j]!) >= 0.0005)
    .map(([i, j]) => `${names[i]},${names[j]}=${towardsZero(nearest[i]![j]!)}`)
    .join(" ");
  return {
    code: "correlation_impossible",
    place: `correlations, ${named}`,
    found: String(matrix[a]![b]),
    expected: easiest.range
      ? `a correlation from ${towardsZero(easiest.range[0])} to ${towardsZero(easiest.range[1])} while the others stay`
      : `${towardsZero(nearest[a]![b]!)} together with the other pairs of the nearest matrix`,
    advice: `These correlations cannot all hold. The nearest that can: ${all}.`,
  };
}

/** Three decimals, cut rather than rounded so that a border is not overstepped. */
function towardsZero(value: number): number {
  return Math.trunc(value * 1000) / 1000 + 0;
}
