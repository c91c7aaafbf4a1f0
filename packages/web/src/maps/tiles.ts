import type { Drawing, Shape } from "./shapes.ts";

const columns = 13;
const gap = 1.5;

/**
 * The municipalities as equal squares, placed as they lie: sorted into rows from north to south, and within
 * each row from west to east, so that every municipality takes the same room.
 */
export function drawTiles(country: Drawing): Drawing {
  const side = country.width / columns;
  const places = tilePlaces(
    country.municipalities.map(({ centre }) => centre),
    country.width,
    country.height,
  );
  const municipalities = country.municipalities.map((shape, position): Shape => {
    const [column, row] = places[position]!;
    const left = column * side;
    const top = row * side;
    const size = side - gap;
    return {
      ...shape,
      path: `M${left.toFixed(1)},${top.toFixed(1)}h${size.toFixed(1)}v${size.toFixed(1)}h${(-size).toFixed(1)}Z`,
      box: [left, top, left + size, top + size],
      centre: [left + size / 2, top + size / 2],
    };
  });
  const counties = country.counties.map((county): Shape => {
    const own = municipalities.filter((each) => each.county === county.code).map(({ box }) => box);
    return {
      ...county,
      box: [
        Math.min(...own.map(([left]) => left)),
        Math.min(...own.map(([, top]) => top)),
        Math.max(...own.map(([, , right]) => right)),
        Math.max(...own.map(([, , , bottom]) => bottom)),
      ],
    };
  });
  const height = Math.max(...municipalities.map(({ box }) => box[3])) + gap;
  return { ...country, height, municipalities, counties, countyBorders: "" };
}

/**
 * A column and a row for each centre. The northern half of the country is narrow and thinly settled, so its
 * rows hold fewer tiles; each row is as wide as the country's share of municipalities at that height.
 */
export function tilePlaces(
  centres: readonly (readonly [number, number])[],
  width: number,
  height: number,
): (readonly [column: number, row: number])[] {
  const order = [...centres.keys()].sort((a, b) => centres[a]![1] - centres[b]![1] || a - b);
  const places: (readonly [number, number])[] = [];
  let next = 0;
  for (let row = 0; next < order.length; row++) {
    const top = centres[order[next]!]![1];
    const share = Math.min(1, 0.25 + (0.95 * top) / height);
    const count = Math.min(order.length - next, Math.max(3, Math.round(columns * share)));
    const inRow = order.slice(next, next + count).sort((a, b) => centres[a]![0] - centres[b]![0]);
    const wanted = inRow.map((index) => (centres[index]![0] / width) * columns - 0.5);
    const middle = wanted.reduce((sum, each) => sum + each, 0) / count;
    const first = Math.max(0, Math.min(columns - count, Math.round(middle - (count - 1) / 2)));
    inRow.forEach((index, position) => {
      places[index] = [first + position, row];
    });
    next += count;
  }
  return places;
}
