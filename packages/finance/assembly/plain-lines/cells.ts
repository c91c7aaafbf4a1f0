import {
  cellRoom,
  cellsAt,
  cellsKept,
  longestCell,
  shortestCell,
  slotsAt,
  slotsKept,
  textsAt,
} from "../../src/reimbursement/claims/plain/places";
import { areSame, hashOf } from "./hash";

/** What is known of a cell; its numbers stand where places.ts says. */
@unmanaged
export class Cell {
  hash: u32;
  length: i32;
  text: u32;
  /** Its place in the list of all cells. */
  number: u32;
  receiver: u32;
  /** Two numbers that hardly any other cell has. */
  said: u32;
  alsoSaid: u32;
  /** Keeps the sums at a multiple of eight bytes. */
  unused: u32;
  /** What its lines come to. */
  lines: f64;
  ore: f64;
}

const lastSlot: u32 = slotsKept - 1;

let known: i32 = 0;

/** Cells that are known. */
export function cellsKnown(): i32 {
  return known;
}

/** The cell that is written with `length` bytes, or null. */
export function findCell(from: usize, length: i32): Cell | null {
  const hash = hashOf(from, length);
  let slot = hash & lastSlot;
  for (let place = cellOf(slot); place !== 0; place = cellOf(slot)) {
    const cell = changetype<Cell>(place);
    if (cell.hash === hash && cell.length === length && areSame(from, cell.text, length)) return cell;
    slot = (slot + 1) & lastSlot;
  }
  return null;
}

/** Knows a cell from now on, unless its bytes are too many or too few, or it is known, or there is no room. */
export function know(from: usize, length: i32, number: u32, receiver: u32, said: u32, alsoSaid: u32): void {
  if (length < shortestCell || length > longestCell || known === cellsKept) return;
  if (findCell(from, length) !== null) return;
  const cell = changetype<Cell>(cellsAt + known * cellRoom);
  cell.hash = hashOf(from, length);
  cell.length = length;
  cell.text = textsAt + known * longestCell;
  cell.number = number;
  cell.receiver = receiver;
  cell.said = said;
  cell.alsoSaid = alsoSaid;
  memory.copy(cell.text, from, <usize>length);
  let slot = cell.hash & lastSlot;
  while (cellOf(slot) !== 0) slot = (slot + 1) & lastSlot;
  store<u32>(slotsAt + (slot << 2), changetype<u32>(cell));
  known++;
}

/** What is at a slot: where a cell stands, or 0. */
function cellOf(slot: u32): u32 {
  return load<u32>(slotsAt + (slot << 2));
}
