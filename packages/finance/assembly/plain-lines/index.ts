import {
  cellOffset,
  keyOffset,
  lineOffset,
  monthOffset,
  monthsAt,
  oreOffset,
  receiverOffset,
  refusedOffset,
  shortestCell,
} from "../../src/reimbursement/claims/plain/places";
import { ore, readAmount } from "./amount";
import { Cell, findCell } from "./cells";
import { dayAt, monthOf } from "./day";
import { lastOf, spread, step } from "./hash";
import { endOfReference, separateBy, thirdSeparator } from "./line-end";

export { cellsKnown, know } from "./cells";

/** So many bytes must be left of a piece for a line to be read here, which then need not look for its end. */
const roomForLine: usize = 256;
/** Bytes of a day and of the separator after it. */
const dayAndSeparator: usize = 11;
const carriageReturn: u32 = 13;
const space: u32 = 32;

let costsFrom: u32 = 0;
let costsTo: u32 = 0;
let deadline: u32 = 0;
let separator: u32 = 0;
let count: u32 = 0;

/** The days between which costs count, the last day to claim them, and the byte between the cells of a line. */
export function begin(from: u32, to: u32, last: u32, between: u32): void {
  costsFrom = from;
  costsTo = to;
  deadline = last;
  separator = between;
  separateBy(between);
}

/** Lines that were read the last time. */
export function linesRead(): u32 {
  return count;
}

/**
 * Reads the lines of a piece from `from` on as long as they are plain, into a set of columns from `entry` on. Gives
 * where it stopped; `line` is the first line's number in the piece.
 */
export function read(from: usize, end: usize, columns: usize, entry: u32, line: u32): usize {
  let at = from;
  count = 0;
  while (at + roomForLine < end) {
    const named = thirdSeparator(at);
    if (named < at + shortestCell) break;
    const cell = findCell(at, <i32>(named - at));
    if (cell === null) break;
    const first = dayAt(named + 1, separator);
    const last = dayAt(named + 1 + dayAndSeparator, separator);
    if (first < costsFrom || last < first || last > costsTo) break;
    const amountTo = readAmount(named + 1 + 2 * dayAndSeparator, separator);
    if (amountTo === 0) break;
    const received = dayAt(amountTo + 1, separator);
    if (received === 0 || received > deadline) break;
    const reference = amountTo + 1 + dayAndSeparator;
    const lineEnd = endOfReference(reference);
    if (lineEnd === 0) break;
    const to = lineEnd - <usize>(lineEnd > reference && <u32>load<u8>(lineEnd - 1) === carriageReturn);
    if (to > reference && (<u32>load<u8>(reference) === space || <u32>load<u8>(to - 1) === space)) break;

    const month = monthOf(first);
    const place = <usize>(entry + count);
    store<u32>(columns + (place << 2), line + count, lineOffset);
    store<u32>(columns + (place << 2), cell.number, cellOffset);
    store<u16>(columns + (place << 1), <u16>cell.receiver, receiverOffset);
    store<f64>(columns + (place << 3), <f64>ore, oreOffset);
    store<u16>(columns + (place << 1), <u16>month, monthOffset);
    store<u8>(columns + place, 0, refusedOffset);
    writeKey(columns + (place << 3), cell, first, last, received, reference, to);
    addUp(cell, month);
    at = lineEnd + 1;
    count++;
  }
  return at;
}

/** As in line/line-key.ts of the claims. */
function writeKey(
  key: usize,
  cell: Cell,
  first: u32,
  last: u32,
  received: u32,
  reference: usize,
  to: usize,
): void {
  const length = <u32>(to - reference);
  let text = step(0x01000193, length);
  let otherText = step(0x2545f491, length);
  let at = reference;
  for (; at + 4 <= to; at += 4) {
    const word = load<u32>(at);
    text = step(text, word);
    otherText = step(otherText, word);
  }
  if (at !== to) {
    const word = lastOf(reference, to);
    text = step(text, word);
    otherText = step(otherText, word);
  }
  const low = <u32>ore;
  const high = <u32>(ore >> 32);
  const a = step(step(step(step(step(step(cell.said, first), last), received), low), high), text);
  const b = step(step(step(step(step(step(cell.alsoSaid, otherText), high), low), received), last), first);
  store<u32>(key, spread(a), keyOffset);
  store<u32>(key, spread(b), keyOffset + 4);
}

function addUp(cell: Cell, month: u32): void {
  const kronor = <f64>ore;
  cell.lines += 1;
  cell.ore += kronor;
  const sum = <usize>monthsAt + ((<usize>month) << 3);
  store<f64>(sum, load<f64>(sum) + kronor);
}
