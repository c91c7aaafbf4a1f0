import { InputError } from "../text/input-error.ts";

/**
 * Reads a setting such as `income_equalisation.guarantee_level=1.10`, `…=110%` or `…=1,10`.
 * Throws an `InputError` when there is no path or the value is not a number.
 */
export function parseSetting(text: string): readonly [path: string, value: number] {
  const [, path, written] = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
  const [, digits, percent] = /^([+\-−]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(written ?? "") ?? [];
  if (path === undefined || digits === undefined) {
    throw new InputError([
      {
        code: "malformed_setting",
        place: `setting '${text}'`,
        found: path === undefined ? "no path and value" : `'${written}'`,
        expected: "PATH=NUMBER",
        advice: "For example income_equalisation.guarantee_level=1.10 or =110%.",
      },
    ]);
  }
  const number = digits.replace(",", ".").replace("−", "-");
  // Scaled in decimal, because 110 / 100 must be the same number as 1.10 written out.
  return [path, percent ? Number(`${number}e-2`) : Number(number)];
}
