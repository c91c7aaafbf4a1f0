/** Which places the table lists. */
export interface TableFilter {
  readonly county?: string | undefined;
  readonly group?: string | undefined;
  readonly find?: string | undefined;
}

/** A place as the table filters it. */
export interface Listed {
  readonly name: string;
  readonly code: string;
  readonly county: string;
  readonly group: string;
}

/** A column to sort by: the name, or the position of a figure's column, and the direction. */
export interface Sorting {
  readonly column: "name" | number;
  readonly descending: boolean;
}

/** Reads `name`, `-name`, `2` or `-2`. */
export function readSorting(text: string | undefined): Sorting {
  const descending = text?.startsWith("-") ?? false;
  const column = descending ? text?.slice(1) : text;
  return column !== undefined && /^\d$/.test(column)
    ? { column: Number(column), descending }
    : { column: "name", descending };
}

export function writeSorting({ column, descending }: Sorting): string | undefined {
  return column === "name" && !descending ? undefined : `${descending ? "-" : ""}${column}`;
}

/** Rows to list, in the order to list them. Unknown figures come last whichever the direction. */
export function rowsToList(
  places: readonly Listed[],
  { county, group, find }: TableFilter,
  { column, descending }: Sorting,
  columns: readonly Float64Array[],
): number[] {
  const wanted = find?.toLocaleLowerCase("sv").trim() ?? "";
  const rows = [...places.keys()].filter((row) => {
    const place = places[row]!;
    return (
      (county === undefined || place.county === county) &&
      (group === undefined || place.group === group) &&
      (wanted === "" || place.name.toLocaleLowerCase("sv").includes(wanted) || place.code.startsWith(wanted))
    );
  });
  const names = new Intl.Collator("sv");
  const byName = (a: number, b: number) => names.compare(places[a]!.name, places[b]!.name);
  const direction = descending ? -1 : 1;
  if (column === "name") return rows.sort((a, b) => direction * byName(a, b));
  const values = columns[column];
  if (!values) return rows.sort(byName);
  return rows.sort((a, b) => {
    const [left, right] = [values[a]!, values[b]!];
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return direction * (left - right) || byName(a, b);
  });
}
