import { InputError } from "../../text/input-error.ts";

/** From `from` to just below `to`; the last band has no end. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

const most = 30;

/**
 * Reads bands such as `0,10000,50000`: each number begins a band that reaches to the next one, the last has no end.
 * `place` is what the bands are called in messages. Throws an `InputError` for what is not rising numbers.
 */
export function parseBands(text: string, place: string): Band[] {
  const starts = text.split(/[,;\s]+/).filter((word) => word !== "");
  return bandsOf(
    starts.map((word) => (/^-?\d{1,12}(\.\d{1,6})?$/.test(word) ? Number(word) : Number.NaN)),
    place,
    text,
  );
}

/** Bands from their starting numbers, see `parseBands`. */
export function bandsOf(starts: readonly number[], place: string, asGiven = starts.join(",")): Band[] {
  const rising = starts.every((start, index) => index === 0 || start > starts[index - 1]!);
  if (
    starts.length === 0 ||
    starts.length > most ||
    starts.some((start) => !Number.isFinite(start)) ||
    !rising
  ) {
    throw new InputError([
      {
        code: "malformed_bands",
        place,
        found: `'${asGiven.slice(0, 100)}'`,
        expected: `1 to ${most} rising numbers with commas between`,
        advice: "Each number begins a band, for example 0,10000,50000.",
      },
    ]);
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? null }));
}

/** Position of the band that a value lies in; -1 below the first one and for NaN. */
export function bandAt(bands: readonly Band[], value: number): number {
  return bands.findLastIndex(({ from }) => value >= from);
}
