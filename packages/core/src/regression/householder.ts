/** What a matrix becomes by reflections: an upper triangle, and a response turned the same way. */
export interface Reflected {
  /** `triangle[column][row]`, zero below the diagonal. */
  readonly triangle: readonly Float64Array[];
  /** The response after the same reflections; its tail past the columns is what no column explains. */
  readonly response: Float64Array;
}

/**
 * Householder's reduction of a matrix, given column by column, to upper triangular form, with a response
 * reflected along. Needs at least as many rows as columns; the arguments are left as they are.
 */
export function reflect(columns: readonly Float64Array[], response: Float64Array): Reflected {
  const work = columns.map((column) => column.slice());
  const turned = response.slice();
  work.forEach((pivot, step) => {
    let length = 0;
    for (let row = step; row < pivot.length; row++) length = Math.hypot(length, pivot[row]!);
    if (length === 0) return;
    // Away from the pivot's own sign, so that nothing cancels.
    const diagonal = pivot[step]! > 0 ? -length : length;
    const mirror = pivot.slice(step);
    mirror[0]! -= diagonal;
    const size = mirror.reduce((sum, part) => sum + part * part, 0);
    for (const column of [...work.slice(step), turned]) {
      let shared = 0;
      for (let row = 0; row < mirror.length; row++) shared += mirror[row]! * column[step + row]!;
      const factor = (2 * shared) / size;
      for (let row = 0; row < mirror.length; row++) column[step + row]! -= factor * mirror[row]!;
    }
    pivot.fill(0, step + 1);
  });
  return { triangle: work, response: turned };
}

/** Solves `triangle · x = right` from the last row up. Every diagonal element must differ from zero. */
export function solveUpper(triangle: readonly Float64Array[], right: Float64Array): Float64Array {
  const solution = right.slice(0, triangle.length);
  for (let row = triangle.length - 1; row >= 0; row--) {
    for (let column = row + 1; column < triangle.length; column++) {
      solution[row]! -= triangle[column]![row]! * solution[column]!;
    }
    solution[row]! /= triangle[row]![row]!;
  }
  return solution;
}

/** The inverse of an upper triangle, `inverse[column][row]`. */
export function invertUpper(triangle: readonly Float64Array[]): Float64Array[] {
  return triangle.map((_, column) => {
    const unit = new Float64Array(triangle.length);
    unit[column] = 1;
    return solveUpper(triangle, unit);
  });
}
