/** The entities of one level, in code order: parallel arrays, one place per row. */
export interface PlaceList {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/**
 * Every level of a country and how the levels nest.
 * `parents[child][ancestor][i]` is the row at `ancestor` that row `i` of `child` belongs to.
 */
export interface Places {
  readonly levels: Readonly<Record<string, PlaceList>>;
  readonly parents: Readonly<Record<string, Readonly<Record<string, Int32Array>>>>;
}

/** Row numbers by code for one level. */
export function rowsByCode(list: PlaceList): ReadonlyMap<string, number> {
  return new Map(list.codes.map((code, row) => [code, row]));
}

/** The rows of `child` that belong to each row of `ancestor`. */
export function members(places: Places, child: string, ancestor: string): readonly Int32Array[] {
  const parent = places.parents[child]?.[ancestor];
  const count = places.levels[ancestor]?.codes.length;
  if (!parent || count === undefined) throw new Error(`no path from level ${child} to level ${ancestor}`);
  const groups: number[][] = Array.from({ length: count }, () => []);
  parent.forEach((group, row) => {
    groups[group]!.push(row);
  });
  return groups.map((rows) => Int32Array.from(rows));
}
