import {
  exactSum,
  InputError,
  knownOrNull,
  roundedOrNull,
  roundedToSum,
  type Status,
  worseStatus,
} from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { divided } from "./division.ts";
import { type Ends, endsOf, ownTax, statusBetween } from "./ends.ts";
import type { Change, ChangedItem, ChangeMethod } from "./model.ts";
import { type Money, sumOfMoney, toCents } from "./money.ts";

/**
 * Divides the change of a municipality's items, or the nation's (`code` "00"), between two equalisation years into
 * what the tax base, the population, each published item, each parameter, the price level and the law change. The
 * parts add up to the change exactly, item by item. Both years must be of the same scheme and places. Throws an
 * `InputError` for a place that does not exist, or when the first year is not before the second.
 */
export function changeBetween(from: YearGround, to: YearGround, code: string, method: ChangeMethod): Change {
  if (from.year >= to.year) throw wrongOrder(from.year, to.year);
  const ends = endsOf(from, to, code);
  const { level, rows, measured } = ends;
  const { parts, changes } = divided(from, to, ends, method);
  const count = measured.length;
  const columns = ends.start.map((_, column) =>
    roundedToSum(
      changes.map((change) => change[column]!),
      column < count ? 0 : 2,
    ),
  );
  const moneyAt = (part: number, item: number): Money => ({
    amount: knownOrNull(columns[item]![part]!),
    perInhabitant: knownOrNull(columns[count + item]![part]!),
  });
  const items = measured.map((_, at) => changedItem(ends, at, columns));
  const summed = [...items.keys()].filter(
    (at) => items[at]!.kind === "equalisation" && items[at]!.change.amount !== null,
  );
  const totalOf = (money: (item: ChangedItem) => Money) => sumOfMoney(summed.map((at) => money(items[at]!)));
  return {
    from: from.year,
    to: to.year,
    method,
    level,
    code,
    name: from.places.levels[level]!.names[level === "nation" ? 0 : rows[0]!]!,
    items,
    total: {
      from: totalOf((item) => item.from),
      to: totalOf((item) => item.to),
      change: totalOf((item) => item.change),
      status: summed.reduce<Status>((worst, at) => worseStatus(worst, items[at]!.status), "derived"),
    },
    parts: parts.map((part, at) => ({
      ...part,
      items: Object.fromEntries(items.map(({ id }, item) => [id, moneyAt(at, item)])),
      total: sumOfMoney(summed.map((item) => moneyAt(at, item))),
    })),
    unknown: items.filter(({ change }) => change.amount === null).map(({ id }) => id),
  };
}

/** An item in both years; `columns` holds the rounded change by part, of amounts and then of amounts per inhabitant. */
function changedItem(ends: Ends, at: number, columns: readonly (readonly number[])[]): ChangedItem {
  const { measured, start, end } = ends;
  const { id, label } = measured[at]!;
  const perInhabitant = measured.length + at;
  const isKnown = !Number.isNaN(start[at]! + end[at]!);
  const rounded = (values: readonly number[]): Money => ({
    amount: roundedOrNull(values[at]!, 0),
    perInhabitant: roundedOrNull(values[perInhabitant]!, 2),
  });
  const sumOf = (column: number) => (isKnown ? toCents(exactSum(columns[column]!.map(orZero))) : null);
  const change = { amount: sumOf(at), perInhabitant: sumOf(perInhabitant) };
  const before = rounded(start);
  return {
    id,
    label,
    kind: id === ownTax ? "own tax" : "equalisation",
    from: before,
    // The rounded parts added to the rounded beginning, so that what is shown adds up on paper.
    to: isKnown ? sumOfMoney([before, change]) : rounded(end),
    change,
    status: isKnown ? statusBetween(ends, id) : "unknown",
  };
}

const orZero = (value: number) => (Number.isNaN(value) ? 0 : value);

function wrongOrder(from: number, to: number): InputError {
  return new InputError([
    {
      code: "years_not_in_order",
      place: "from",
      found: `${from}–${to}`,
      expected: "an earlier year and then a later one",
      advice: "For example from 2020 to 2021.",
    },
  ]);
}
