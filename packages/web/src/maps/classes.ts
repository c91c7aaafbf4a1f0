/** Borders between colour classes; a figure on a border belongs to the class nearer zero or below. */
export interface ColourScale {
  readonly kind: "diverging" | "sequential";
  readonly borders: readonly number[];
}

/** Kronor per inhabitant: fixed, so that the colours of one reform can be held against those of the next. */
const change: readonly number[] = [100, 500, 2500];

/** A round step at or above `size`: 1, 2, 2.5 or 5 times a power of ten. */
export function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= size * (1 - 1e-12))!;
  return factor * power;
}

/**
 * The classes of a measure, fixed by the law's own figures so that a colour means the same before and after
 * a reform: four on each side of zero, or five from low to high.
 */
export function colourScale(kind: ColourScale["kind"], values: Float64Array, ofChange: boolean): ColourScale {
  if (ofChange) return { kind: "diverging", borders: change };
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  if (known.length === 0) return { kind, borders: kind === "diverging" ? change : [] };
  const at = (share: number) => known[Math.round(share * (known.length - 1))]!;
  if (kind === "diverging") {
    const step = roundStep(Math.max(Math.abs(at(0.02)), Math.abs(at(0.98))) / 4);
    return { kind, borders: [step, 2 * step, 3 * step] };
  }
  const step = roundStep((at(0.95) - at(0.05)) / 5);
  const first = Math.ceil(at(0.05) / step) * step;
  return { kind, borders: [0, 1, 2, 3].map((position) => Number((first + position * step).toPrecision(12))) };
}

/** The name of the colour class of a figure, as the style sheet knows it. */
export function classOf({ kind, borders }: ColourScale, value: number): string {
  if (Number.isNaN(value)) return "unknown";
  if (kind === "diverging") {
    if (Math.abs(value) < 0.5 && borders[0]! >= 100) return "even";
    if (value === 0) return "even";
    const size = Math.abs(value);
    const position = borders.filter((border) => size > border).length + 1;
    return `${value > 0 ? "gets" : "pays"}-${position}`;
  }
  return `more-${borders.filter((border) => value >= border).length + 1}`;
}

/** The classes of a scale from lowest to highest, with the borders they lie between. */
export function classesOf({ kind, borders }: ColourScale): { name: string; low: number; high: number }[] {
  const outer = Number.POSITIVE_INFINITY;
  const steps = [0, ...borders, outer];
  if (kind === "diverging") {
    const gets = [1, 2, 3, 4].map((position) => ({
      name: `gets-${position}`,
      low: steps[position - 1]!,
      high: steps[position]!,
    }));
    const pays = gets.map(({ name, low, high }) => ({
      name: name.replace("gets", "pays"),
      low: -high,
      high: -low + 0,
    }));
    return [...pays.reverse(), ...gets];
  }
  const edges = [-outer, ...borders, outer];
  return edges
    .slice(0, -1)
    .map((low, position) => ({ name: `more-${position + 1}`, low, high: edges[position + 1]! }));
}
