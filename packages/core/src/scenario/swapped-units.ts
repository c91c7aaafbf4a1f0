import type { Places } from "../column/places.ts";
import { resolveParameter } from "../scheme/declaration/parameters.ts";
import type { Scheme } from "../scheme/declaration/scheme.ts";
import { toDeclaredValue } from "../scheme/declaration/unit.ts";
import type { Reform } from "../scheme/reform/reform.ts";
import type { Problem } from "../text/input-error.ts";
import { hundredfold, hundredth } from "./probably-meant.ts";
import { readWrittenNumber } from "./written-number.ts";

/** Within this share of what the law says, a hundredfold or a hundredth is taken for a slip of the unit. */
const near = 0.5;

/**
 * Changes that are allowed but look a hundred times too large or too small: 0.2064 for a rate of 20.64 percent. What
 * is written with a percent sign is taken at its word. Paths that do not exist are left to `compileReform`.
 */
export function swappedUnits(scheme: Scheme, year: number, places: Places, reform: Reform): Problem[] {
  return Object.entries(reform.changes ?? {}).flatMap(([path, change]) => {
    const parameter = scheme.declaration.parameters.find(
      ({ id }) => path === id || path.startsWith(`${id}.`),
    );
    if (!parameter || !["percent", "share", "ratio"].includes(parameter.unit)) return [];
    const { codes } = places.levels[parameter.level]!;
    const law = resolveParameter(parameter, year, places).values;
    const written = typeof change === "object" ? Object.entries(change) : ([["", change]] as const);
    return written.flatMap(([key, asWritten]): Problem[] => {
      if (typeof asWritten === "string" && asWritten.includes("%")) return [];
      const value = readWrittenNumber(asWritten, parameter.unit);
      const code = path === parameter.id ? key : path.slice(parameter.id.length + 1);
      const row = codes.indexOf(code);
      const lawful = toDeclaredValue(law[Math.max(0, row)]!, parameter.unit);
      const meant = [hundredth(value), hundredfold(value)].find((each) => {
        return (
          Math.abs(each - lawful) <= near * Math.abs(lawful) &&
          Math.abs(value - lawful) > near * Math.abs(lawful)
        );
      });
      if (meant === undefined || value === 0) return [];
      const asPercent = parameter.unit === "percent" ? value : hundredfold(value);
      return [
        {
          code: "swapped_unit",
          place: key === "" ? path : `${path}.${key}`,
          found: String(value),
          expected: `a number in ${parameter.unit}, where the law says ${lawful}`,
          advice: `Probably ${meant} was meant. Write ${asPercent}% if not.`,
        },
      ];
    });
  });
}
