import { exactSum, InputError, type Status, worseStatus } from "@barkraft/core";
import { type KeyColumn, type KeyColumns, type Receivers, rowsOf } from "../receivers.ts";
import { filled } from "../rules/filled.ts";
import type { AllocationKey, ApplicationKey } from "./key.ts";
import { columnNamed, measureOf } from "./measures.ts";
import { nobodyToPay, sharesNotOne } from "./problems.ts";

/** A receiver that a key could not measure, and for want of which column. */
export interface LeftOut {
  readonly row: number;
  readonly column: string;
}

/** What a key gives before rules and rounding, SEK. */
export interface KeyShares {
  readonly amounts: Float64Array;
  /** The most that each may get: what was applied for; infinite where nothing was. */
  readonly most: Float64Array;
  readonly unknown: readonly LeftOut[];
  readonly status: Status;
}

export interface SharingQuestion {
  readonly receivers: Receivers;
  readonly columns: KeyColumns;
  /** Multiplied onto the measure of every key. */
  readonly weights?: readonly KeyColumn[] | undefined;
}

/** Shares that differ from one by less than this do so for want of decimals. */
const tolerance = 1e-9;

/**
 * What every receiver gets of `pot` SEK by a key, not rounded; zero for those left out. Throws an `InputError` when
 * a column is missing or negative, when shares do not add up to one, or when nobody can be paid.
 */
export function keyShares(
  key: AllocationKey,
  pot: number,
  question: SharingQuestion,
  rows: readonly number[] = rowsOf(question.receivers),
  place = "key",
): KeyShares {
  if (key.kind === "mix" || key.kind === "between") {
    const sum = key.parts.reduce((total, { share }) => total + share, 0);
    if (!(Math.abs(sum - 1) <= tolerance)) throw new InputError([sharesNotOne(place, sum)]);
    const { kinds } = question.receivers;
    const parts = key.parts
      .filter(({ share }) => share > 0)
      .map((part, at) => {
        const own = "receivers" in part ? rows.filter((row) => kinds[row] === part.receivers) : rows;
        return keyShares(part.key, pot * part.share, question, own, `${place}, part ${at + 1}`);
      });
    return together(parts, question.receivers.codes.length);
  }
  if (key.kind === "application") return applied(key, pot, question, rows, place);
  const measure = measureOf(key, question.receivers, question.columns);
  const weights = question.weights ?? [];
  const reads = [...measure.reads, ...weights];
  const amounts = new Float64Array(question.receivers.codes.length);
  const unknown: LeftOut[] = [];
  const most = new Float64Array(amounts.length);
  for (const row of rows) {
    let amount = measure.values[row]!;
    for (const { values } of weights) amount *= values[row]!;
    most[row] = Number.POSITIVE_INFINITY;
    if (!Number.isNaN(amount)) amounts[row] = amount;
    else unknown.push({ row, column: wanting(reads, row) });
  }
  const total = exactSum(amounts);
  if (!(total > 0)) throw new InputError([nobodyToPay(place)]);
  for (let row = 0; row < amounts.length; row++) amounts[row] = (pot * amounts[row]!) / total;
  const status = reads.map((column) => column.status).reduce(worseStatus, measure.status);
  return { amounts, most, unknown, status };
}

/** The column for want of which a row has no measure; the first where it is the mean of all that nobody knows. */
function wanting(reads: readonly KeyColumn[], row: number): string {
  return (reads.find(({ values }) => Number.isNaN(values[row]!)) ?? reads[0]!).name;
}

/** The parts of a mix added up. */
function together(parts: readonly KeyShares[], count: number): KeyShares {
  const amounts = new Float64Array(count);
  const most = new Float64Array(count);
  for (const part of parts) {
    for (let row = 0; row < count; row++) {
      amounts[row]! += part.amounts[row]!;
      most[row]! += part.most[row]!;
    }
  }
  return {
    amounts,
    most,
    unknown: parts.flatMap(({ unknown }) => unknown),
    status: parts.map(({ status }) => status).reduce(worseStatus, "derived"),
  };
}

function applied(
  key: ApplicationKey,
  pot: number,
  question: SharingQuestion,
  rows: readonly number[],
  place: string,
): KeyShares {
  const column = columnNamed(question.columns, key.column);
  const own: AllocationKey = { kind: "column", column: key.column };
  const shares = keyShares(key.by ?? own, pot, question, rows, place);
  const wanted = rows.filter((row) => column.values[row]! >= 0);
  const most = new Float64Array(shares.amounts.length);
  for (const row of rows) most[row] = column.values[row]! >= 0 ? Math.floor(column.values[row]!) : 0;
  const unknown = rows.flatMap((row) =>
    Number.isNaN(column.values[row]!) ? [{ row, column: key.column }] : [],
  );
  const status = worseStatus(shares.status, column.status);
  const left = [...shares.unknown.filter(({ row }) => !unknown.some((each) => each.row === row)), ...unknown];
  if (key.rest === "left over") {
    const amounts = shares.amounts.map((amount, row) => Math.min(amount, most[row]!));
    return { amounts, most, unknown: left, status };
  }
  const asked = exactSum(wanted.filter((row) => shares.amounts[row]! > 0).map((row) => most[row]!));
  const least = new Float64Array(most.length);
  const amounts = filled(shares.amounts, least, most, Math.min(pot, asked));
  return { amounts, most, unknown: left, status };
}
