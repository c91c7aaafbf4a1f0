import {
  Evaluation,
  exactSum,
  InputError,
  knownOrNull,
  type Labels,
  roundedOrNull,
  roundedToSum,
  type Status,
  worseStatus,
} from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { type PaymentItem, paymentItems } from "../grants/payment-items.ts";
import { madeFrom } from "./made-from.ts";
import { mixedYear } from "./mixed-year.ts";
import { oneAfterAnother, overAllOrders, type ValuesOf } from "./orders.ts";
import { byCause, type Part, partsBetween } from "./parts.ts";

/** How a change is divided: in the fixed order of the causes, or over all orders of them. */
export const changeMethods = ["sequential", "shapley"] as const;

export type ChangeMethod = (typeof changeMethods)[number];

/** The same money twice: SEK per inhabitant with two decimals, and whole SEK; null where unknown. */
export interface Money {
  readonly perInhabitant: number | null;
  readonly amount: number | null;
}

/** An item in both years. */
export interface ChangedItem {
  readonly id: string;
  readonly label: Labels;
  readonly kind: "equalisation" | "own tax";
  readonly from: Money;
  readonly to: Money;
  readonly change: Money;
  readonly status: Status;
}

/** What one part of the two years' difference changes. */
export interface PartChange extends Part {
  /** Of each item, by its id. */
  readonly items: Readonly<Record<string, Money>>;
  /** Of the items of the equalisation that are known, together. */
  readonly total: Money;
}

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly method: ChangeMethod;
  readonly level: "municipality" | "nation";
  readonly code: string;
  readonly name: string;
  readonly items: readonly ChangedItem[];
  /** The items of the equalisation that are known in both years, together. */
  readonly total: Pick<ChangedItem, "from" | "to" | "change" | "status">;
  readonly parts: readonly PartChange[];
  /** Items left out of the total because they are not known in both years. */
  readonly unknown: readonly string[];
}

const population = "population_1_november";
const ownTax = "own_tax_revenue";

/**
 * Divides the change of a municipality's items, or the nation's (`code` "00"), between two equalisation years into
 * what the tax base, the population, each published item, each parameter, the price level and the law change. The
 * parts add up to the change exactly, item by item. Both years must be of the same scheme and places. Throws an
 * `InputError` for a place that does not exist, or when the first year is not before the second.
 */
export function changeBetween(from: YearGround, to: YearGround, code: string, method: ChangeMethod): Change {
  if (from.year >= to.year) throw wrongOrder(from.year, to.year);
  const { scheme, places } = from;
  const level = code === places.levels.nation!.codes[0] ? "nation" : "municipality";
  const [first, last] = [from, to].map((year) =>
    Evaluation.of(scheme, year.year, year.places, year.inputs, year.reform),
  ) as [Evaluation, Evaluation];
  const rows =
    level === "nation" ? places.levels.municipality!.codes.map((_, row) => row) : [first.row(level, code)];
  const step = scheme.declaration.steps.find(({ id }) => id === ownTax)!;
  const measured: readonly PaymentItem[] = [
    ...paymentItems(scheme),
    { id: ownTax, label: step.label, level: step.level },
  ];
  const amountsOf = (evaluation: Evaluation) => moneyOf(evaluation, measured, rows);

  const [start, end] = [amountsOf(first), amountsOf(last)];
  const known = measured.filter((_, at) => !Number.isNaN(start[at]! + end[at]!));
  const ofPopulation = madeFrom([first, last], population);
  const reach = new Map(
    measured.map(({ id }) => [id, new Set([...madeFrom([first, last], id), ...ofPopulation])]),
  );
  const each = partsBetween(from, to, new Set(known.flatMap(({ id }) => [...reach.get(id)!])));
  const parts = method === "shapley" ? byCause(each) : each;
  const valuesOf: ValuesOf = (exchanged) => {
    // The ends are evaluated as the years are, so that the parts add up to the change that is shown.
    if (exchanged.length === 0) return start;
    if (exchanged.length === parts.length) return end;
    return amountsOf(
      mixedYear(
        from,
        to,
        exchanged.map((part) => parts[part]!),
      ),
    );
  };
  const isLawChanged = from.reform?.replacedBy !== to.reform?.replacedBy;
  const reaching = measured.map(({ id }) =>
    parts.flatMap(({ cause, inputs, parameters }, part) => {
      const ids = reach.get(id)!;
      const isReaching =
        cause === "law" ? isLawChanged : [...inputs, ...parameters].some((each) => ids.has(each));
      return isReaching ? [part] : [];
    }),
  );
  const changes =
    method === "shapley"
      ? overAllOrders(parts.length, valuesOf, [...reaching, ...reaching])
      : oneAfterAnother(parts.length, valuesOf);
  const count = measured.length;
  const columns = start.map((_, column) =>
    roundedToSum(
      changes.map((change) => change[column]!),
      column < count ? 0 : 2,
    ),
  );
  const moneyAt = (part: number, item: number): Money => ({
    amount: knownOrNull(columns[item]![part]!),
    perInhabitant: knownOrNull(columns[count + item]![part]!),
  });
  const items = measured.map(({ id, label }, at): ChangedItem => {
    const isKnown = known.some((item) => item.id === id);
    const sumOf = (column: number) => (isKnown ? rounded(exactSum(columns[column]!.map(orZero))) : null);
    const change = { amount: sumOf(at), perInhabitant: sumOf(count + at) };
    const startOf = {
      amount: roundedOrNull(start[at]!, 0),
      perInhabitant: roundedOrNull(start[count + at]!, 2),
    };
    return {
      id,
      label,
      kind: id === ownTax ? "own tax" : "equalisation",
      from: startOf,
      // The rounded parts added to the rounded beginning, so that what is shown adds up on paper.
      to: isKnown
        ? added(startOf, change)
        : { amount: roundedOrNull(end[at]!, 0), perInhabitant: roundedOrNull(end[count + at]!, 2) },
      change,
      status: isKnown ? worseStatus(statusOf(first, id, rows), statusOf(last, id, rows)) : "unknown",
    };
  });
  const summed = items.filter(({ kind, change }) => kind === "equalisation" && change.amount !== null);
  return {
    from: from.year,
    to: to.year,
    method,
    level,
    code,
    name: places.levels[level]!.names[level === "nation" ? 0 : rows[0]!]!,
    items,
    total: {
      from: sumOfMoney(summed.map((item) => item.from)),
      to: sumOfMoney(summed.map((item) => item.to)),
      change: sumOfMoney(summed.map((item) => item.change)),
      status: summed.reduce<Status>((worst, { status }) => worseStatus(worst, status), "derived"),
    },
    parts: parts.map((part, at) => ({
      ...part,
      items: Object.fromEntries(items.map(({ id }, item) => [id, moneyAt(at, item)])),
      total: sumOfMoney(
        summed.map(({ id }) =>
          moneyAt(
            at,
            items.findIndex((item) => item.id === id),
          ),
        ),
      ),
    })),
    unknown: items.filter(({ change }) => change.amount === null).map(({ id }) => id),
  };
}

/** The amounts of every item over the rows, then the same per inhabitant. */
function moneyOf(evaluation: Evaluation, items: readonly PaymentItem[], rows: readonly number[]): number[] {
  const inhabitants = evaluation.column(population);
  const people = exactSum(rows.map((row) => inhabitants[row]!));
  const amounts = items.map(({ id, level }) => {
    const column = evaluation.column(id);
    const parents = level === "municipality" ? undefined : evaluation.places.parents.municipality![level]!;
    const values = rows.map((row) => {
      const value = column[parents ? parents[row]! : row]!;
      return id === ownTax ? value : value * inhabitants[row]!;
    });
    return exactSum(values);
  });
  return [...amounts, ...amounts.map((amount) => amount / people)];
}

function statusOf(evaluation: Evaluation, id: string, rows: readonly number[]): Status {
  const slot = evaluation.scheme.slotOf.get(id)!;
  const { level } = evaluation.scheme.nodes[slot]!;
  const parents = level === "municipality" ? undefined : evaluation.places.parents.municipality![level]!;
  return rows.reduce<Status>((worst, row) => {
    const own = evaluation.statusAt(slot, parents ? parents[row]! : row);
    const people = evaluation.statusAt(evaluation.scheme.slotOf.get(population)!, row);
    return worseStatus(worst, worseStatus(own, people));
  }, "derived");
}

const orZero = (value: number) => (Number.isNaN(value) ? 0 : value);
const rounded = (value: number) => Number(value.toFixed(2)) + 0;

function added(a: Money, b: Money): Money {
  return sumOfMoney([a, b]);
}

function sumOfMoney(list: readonly Money[]): Money {
  const sum = (of: (money: Money) => number | null) => {
    const values = list.map(of);
    const known = values.filter((value) => value !== null);
    return values.length > 0 && known.length === 0 ? null : rounded(exactSum(known));
  };
  return { perInhabitant: sum(({ perInhabitant }) => perInhabitant), amount: sum(({ amount }) => amount) };
}

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
