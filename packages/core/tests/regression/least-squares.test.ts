import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  conditionNumber,
  type LeastSquares,
  leastSquares,
  singularValues,
  weightedCorrelation,
} from "../../src/index.ts";

interface Longley {
  readonly rows: readonly (readonly number[])[];
  readonly certified: {
    readonly coefficients: readonly number[];
    readonly standard_errors: readonly number[];
    readonly residual_deviation: number;
    readonly explained: number;
    readonly degrees_of_freedom: number;
  };
}

const longley: Longley = parse(readFileSync(new URL("longley.yaml", import.meta.url), "utf8"));

function fit(columns: readonly Float64Array[], response: Float64Array, weights: Float64Array): LeastSquares {
  const found = leastSquares(columns, response, weights);
  if ("dependent" in found) throw new Error(`column ${found.dependent} is dependent`);
  return found;
}

const ones = (count: number) => new Float64Array(count).fill(1);
const columnsOf = (rows: readonly (readonly number[])[]) =>
  rows[0]!.map((_, column) => Float64Array.from(rows, (row) => row[column]!));

test("Longley's employment gives the certified values", () => {
  const [response, ...columns] = columnsOf(longley.rows);
  const found = fit([ones(16), ...columns], response!, ones(16));
  const { certified } = longley;
  certified.coefficients.forEach((value, at) => {
    expect(found.coefficients[at]! / value).toBeCloseTo(1, 7);
    expect(found.standardErrors[at]! / certified.standard_errors[at]!).toBeCloseTo(1, 7);
  });
  expect(found.residualDeviation / certified.residual_deviation).toBeCloseTo(1, 8);
  expect(found.explained).toBeCloseTo(certified.explained, 10);
  expect(found.degreesOfFreedom).toBe(certified.degrees_of_freedom);
  // Belsley, Kuh and Welsch (1980) give 43 275 for these columns scaled to length one.
  expect(found.conditionNumber).toBeGreaterThan(43_000);
  expect(found.conditionNumber).toBeLessThan(43_500);
});

test("a line through four points by hand: 1 and 2 at zero, 3 and 6 at one", () => {
  // Means 1.5 and 4.5, so y = 1.5 + 3x; residuals ∓0.5 and ∓1.5, their squares 5; s² = 5/2.
  const found = fit([ones(4), Float64Array.of(0, 0, 1, 1)], Float64Array.of(1, 2, 3, 6), ones(4));
  expect([...found.coefficients].map((value) => Number(value.toFixed(12)))).toEqual([1.5, 3]);
  // Plain: s²/2 for the constant, s²/2 + s²/2 for the slope.
  expect(found.standardErrors[0]).toBeCloseTo(Math.sqrt(2.5 / 2), 12);
  expect(found.standardErrors[1]).toBeCloseTo(Math.sqrt(2.5), 12);
  // Robust: each group's own squares over its size squared, times n/(n − p) = 2: 0.5/4·2 and (0.5 + 4.5)/4·2.
  expect(found.robustStandardErrors[0]).toBeCloseTo(Math.sqrt(0.25), 12);
  expect(found.robustStandardErrors[1]).toBeCloseTo(Math.sqrt(2.5), 12);
  expect(found.explained).toBeCloseTo(1 - 5 / 14, 12);
  expect(found.adjusted).toBeCloseTo(1 - (5 / 14) * (3 / 2), 12);
});

const table = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc.array(
    fc.record({
      values: fc.array(fc.integer({ min: -100, max: 100 }), {
        minLength: count,
        maxLength: count,
      }),
      response: fc.integer({ min: -1000, max: 1000 }),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: count + 3, maxLength: 20 },
  ),
);

test("residuals are at right angles to every column, and a weight counts as repeated rows", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const columns = [ones(rows.length), ...columnsOf(rows.map(({ values }) => values))];
      const response = Float64Array.from(rows, (row) => row.response);
      const weights = Float64Array.from(rows, ({ weight }) => weight);
      const found = leastSquares(columns, response, weights);
      // Columns that nearly follow from each other lose digits; they are another test's matter.
      fc.pre(!("dependent" in found) && found.conditionNumber < 1e3);
      const { residuals, coefficients } = found as LeastSquares;
      for (const column of columns) {
        const shared = column.reduce((sum, value, row) => sum + value * residuals[row]! * weights[row]!, 0);
        expect(Math.abs(shared)).toBeLessThan(1e-5);
      }
      const repeated = rows.flatMap((row) => Array.from({ length: row.weight }, () => row));
      const again = fit(
        [ones(repeated.length), ...columnsOf(repeated.map(({ values }) => values))],
        Float64Array.from(repeated, (row) => row.response),
        ones(repeated.length),
      );
      coefficients.forEach((value, at) => {
        expect(Math.abs(value - again.coefficients[at]!)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
      });
    }),
    { numRuns: 200 },
  );
});

test("a column that follows from those before it is named", () => {
  const first = Float64Array.of(1, 2, 3, 5, 8);
  const columns = [ones(5), first, first.map((value) => 3 * value - 7)];
  expect(leastSquares(columns, Float64Array.of(1, 0, 2, 4, 3), ones(5))).toEqual({ dependent: 2 });
});

test("singular values and condition of two columns at a known angle", () => {
  // Unit columns with cosine 0.6: eigenvalues of the product matrix are 1 ± 0.6.
  const columns = [Float64Array.of(1, 0, 0), Float64Array.of(0.6, 0.8, 0)];
  expect(singularValues(columns)[0]).toBeCloseTo(Math.sqrt(1.6), 12);
  expect(singularValues(columns)[1]).toBeCloseTo(Math.sqrt(0.4), 12);
  expect(conditionNumber(columns.map((column) => column.map((value) => value * 1000)))).toBeCloseTo(2, 12);
});

test("correlation with weights", () => {
  const a = Float64Array.of(0, 1, 1, 5);
  expect(
    weightedCorrelation(
      a,
      a.map((value) => -2 * value + 1),
      ones(4),
    ),
  ).toBeCloseTo(-1, 12);
  // A weight of nought takes the last point out, and leaves 0, 1, 1 against 0, 1, 0: r = 1/2.
  expect(weightedCorrelation(a, Float64Array.of(0, 1, 0, 99), Float64Array.of(1, 1, 1, 0))).toBeCloseTo(
    0.5,
    12,
  );
});
