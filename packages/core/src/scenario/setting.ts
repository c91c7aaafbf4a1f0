import { InputError } from "../text/input-error.ts";
import { isWrittenNumber, type WrittenNumber } from "./written-number.ts";

/**
 * Reads a setting such as `income_equalisation.guarantee_level=1.10`, `…=110%` or `…=1,10`. What a percent sign
 * means is left to the parameter's unit. Throws an `InputError` when there is no path or the value is not a number.
 */
export function parseSetting(text: string): readonly [path: string, value: WrittenNumber] {
  const [before = "", after] = text.split("=", 2);
  const path = /^[\w.]{1,200}$/.exec(before.trim())?.[0];
  const value = after?.trim();
  if (path === undefined || value === undefined || !isWrittenNumber(value)) {
    throw new InputError([
      {
        code: "malformed_setting",
        place: `setting '${text.slice(0, 200)}'`,
        found: path === undefined || value === undefined ? "no path and value" : `'${value.slice(0, 50)}'`,
        expected: "PATH=NUMBER",
        advice: "For example income_equalisation.guarantee_level=1.10 or =110%.",
      },
    ]);
  }
  return [path, value.endsWith("%") ? value : Number(value.replace(",", ".").replace("−", "-"))];
}
