import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { optionMistake } from "../../options.ts";

/** The value of an option that is a number within bounds; `2e9`, `1 000` and `1000` are numbers. */
export function numberOption<Otherwise extends number | undefined>(
  option: string,
  given: string | undefined,
  [low, high]: readonly [number, number],
  otherwise: Otherwise,
): number | Otherwise {
  if (given === undefined) return otherwise;
  const text = given.trim().replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(\D|$))/g, "");
  const number = isWrittenNumber(text) ? readWrittenNumber(text, "SEK") : Number.NaN;
  if (number >= low && number <= high) return number;
  throw optionMistake({
    code: "option_not_a_number",
    place: option,
    found: `'${given}'`,
    expected: `a number from ${low} to ${high}`,
    advice:
      otherwise === undefined
        ? "Write two billion kronor as 2e9 or 2000000000."
        : `For example ${option} ${otherwise}.`,
  });
}

/** The value of an option that is a month. */
export function monthOption(option: string, given: string | undefined, otherwise: string): string {
  if (given === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(given)) return given ?? otherwise;
  throw optionMistake({
    code: "option_not_a_month",
    place: option,
    found: `'${given}'`,
    expected: "a month as 2020-03",
    advice: `For example ${option} 2020-03.`,
  });
}

/** A scheme that ships with the program by its id, or the user's file that holds it. */
export async function askedScheme(asked: string): Promise<{
  readonly scheme: string | undefined;
  readonly inputs: { readonly scheme: readonly string[] };
}> {
  const { requireScheme } = await import("../../../services/reimbursement/library.ts");
  const isShipped = (await requireScheme(asked)) === "shipped";
  return { scheme: isShipped ? asked : undefined, inputs: { scheme: isShipped ? [] : [asked] } };
}
