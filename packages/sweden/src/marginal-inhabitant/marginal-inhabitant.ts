import {
  Evaluation,
  exactSum,
  type InputColumn,
  type Labels,
  type Scheme,
  type Status,
  withoutRounding,
  worseStatus,
} from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { type PaymentItem, paymentItems } from "../grants/payment-items.ts";
import { follows } from "./follows.ts";
import {
  type Addition,
  additionsOf,
  backgroundInputs,
  type Person,
  type Stage,
  stages,
  yearsUntil,
} from "./person.ts";

/** How an item's amount is found where the person moves in. */
export type Basis = "formula" | "partly by formula" | "fixed per inhabitant" | "unknown";

/** What one stage of a person's arrival changes, SEK a year; null where unknown. */
export interface StageChange {
  readonly stage: Stage;
  /** With the law's rounding to whole kronor per inhabitant. */
  readonly paid: number | null;
  /** As if the law counted in fractions of a krona. */
  readonly beforeRounding: number | null;
}

/** One item before the person came, and what the person changes. */
export interface MarginalItem {
  readonly id: string;
  readonly label: Labels;
  /** An item of the equalisation, or the municipality's own tax. */
  readonly kind: "equalisation" | "own tax";
  readonly basis: Basis;
  /** SEK per inhabitant before. */
  readonly average: number | null;
  readonly averageStatus: Status;
  readonly changes: readonly StageChange[];
  /** All stages together, SEK a year. */
  readonly paid: number | null;
  readonly beforeRounding: number | null;
  /** What the others get more or less through the national means, SEK a year, without rounding. */
  readonly elsewhere: number | null;
  readonly status: Status;
}

/** A standard cost of the cost equalisation, SEK per inhabitant, without and with the person. */
export interface MarginalStandardCost {
  readonly id: string;
  readonly label: Labels;
  readonly basis: Basis;
  readonly before: number | null;
  readonly after: number | null;
  readonly status: Status;
}

/** What one more inhabitant changes in a municipality. */
export interface MarginalInhabitant {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly person: Person;
  readonly inhabitants: number;
  readonly inhabitantsStatus: Status;
  readonly items: readonly MarginalItem[];
  readonly standardCosts: readonly MarginalStandardCost[];
  /** The items that are known, together, by the number of years after the move: what has arrived by then. */
  readonly arrived: readonly {
    readonly stage: Stage;
    readonly years: number;
    readonly paid: number;
    readonly beforeRounding: number;
  }[];
  readonly paid: number;
  readonly beforeRounding: number;
  /** What every inhabitant brings on average: the flat amount that the change is held against, SEK. */
  readonly flatAmount: number;
  /** Items left out of the sums because they are not known. */
  readonly unknown: readonly string[];
  /** Where the person is counted; where no figure is held, the count changes nothing. */
  readonly additions: readonly (Addition & { readonly held: boolean })[];
  /** Inputs that count people by more than age, and whether a figure is held for the municipality. */
  readonly backgrounds: readonly {
    readonly id: string;
    readonly label: Labels;
    readonly counted: boolean;
    readonly held: boolean;
  }[];
}

const unroundedSchemes = new WeakMap<Scheme, Scheme>();
const population = "population_1_november";
const publishedPopulation = "population_1_november_published";
const ownTax = "own_tax_revenue";

/**
 * What one more inhabitant of a municipality changes: the inputs in which the person is counted are raised by one
 * (the tax base by the person's), the year is evaluated again, and the payments compared. Every stage of the arrival
 * is a change of its own, and they add up. The regulating item closes to an appropriation that stays as it is. Amounts
 * are in SEK a year by the law and the figures of the year. Throws an `InputError` for a place, age, income or count that does not exist. Lag (2004:773) 3–16 §§.
 */
export function marginalInhabitant(asked: YearGround, code: string, person: Person): MarginalInhabitant {
  const ground = withClosing(asked);
  const { scheme, places } = ground;
  const additions = additionsOf(scheme, person);
  const baseline = evaluate(ground, scheme, ground.inputs);
  const row = baseline.row("municipality", code);
  const fixed = withFixedPopulation(ground.inputs, baseline, row);
  const exact = unroundedSchemes.get(scheme) ?? withoutRounding(scheme);
  unroundedSchemes.set(scheme, exact);
  const steps = stages.map((_, last) => {
    const wanted = additions.filter(({ stage }) => stages.indexOf(stage) <= last);
    const inputs = withAdditions(scheme, fixed, wanted, row);
    return { paid: evaluate(ground, scheme, inputs), exact: evaluate(ground, exact, inputs) };
  });
  const series = [{ paid: evaluate(ground, scheme, fixed), exact: evaluate(ground, exact, fixed) }, ...steps];
  const cells = touchedCells(scheme, additions, row);
  const isFollowing = follows(series[0]!.paid, cells);
  const followsOwn = follows(series[0]!.paid, cells, true);
  const reader = { series, row, isFollowing, followsOwn };
  const standardCosts = standardCostsOf(scheme, reader);
  const isHeld = (id: string) => !Number.isNaN(fixed.get(id)!.values[rowOf(scheme, id, row)]!);
  const items = [
    ...paymentItems(scheme)
      .map((item) => itemOf(item, "equalisation", reader))
      .map((item) => withBasisOfParts(scheme, item, standardCosts)),
    itemOf(declaredItem(scheme, ownTax), "own tax", reader),
  ];
  const known = items.filter(({ paid, beforeRounding }) => paid !== null && beforeRounding !== null);
  const arrived = stages.map((stage, last) => ({
    stage,
    years: yearsUntil[stage],
    paid: exactSum(known.flatMap(({ changes }) => changes.slice(0, last + 1).map(({ paid }) => paid!))),
    beforeRounding: exactSum(
      known.flatMap(({ changes }) => changes.slice(0, last + 1).map(({ beforeRounding }) => beforeRounding!)),
    ),
  }));
  return {
    year: ground.year,
    code,
    name: places.levels.municipality!.names[row]!,
    person,
    inhabitants: baseline.value(population, code) ?? Number.NaN,
    inhabitantsStatus: baseline.status(population, code),
    items,
    standardCosts,
    arrived,
    paid: arrived.at(-1)!.paid,
    beforeRounding: arrived.at(-1)!.beforeRounding,
    flatAmount: exactSum(known.map(({ average }) => average!)),
    unknown: items.filter((item) => !known.includes(item)).map(({ id }) => id),
    additions: additions.map((addition) => ({ ...addition, held: isHeld(addition.input) })),
    backgrounds: backgroundInputs(scheme).map(({ id, label }) => ({
      id,
      label,
      counted: person.countedIn?.includes(id) === true,
      held: isHeld(id),
    })),
  };
}

interface Reader {
  /** Without the person, then after each stage. */
  readonly series: readonly { readonly paid: Evaluation; readonly exact: Evaluation }[];
  readonly row: number;
  readonly isFollowing: (id: string, row: number) => boolean;
  /** The same without what follows only through the means of the nation. */
  readonly followsOwn: (id: string, row: number) => boolean;
}

function evaluate(
  { year, places, reform }: YearGround,
  scheme: Scheme,
  inputs: YearGround["inputs"],
): Evaluation {
  return Evaluation.of(scheme, year, places, inputs, reform);
}

/** The reading of the regulating item that gives way when more inhabitants share the same appropriation. */
function withClosing(ground: YearGround): YearGround {
  const { scheme, reform } = ground;
  const closing = scheme.declaration.replacements?.find(
    ({ replaces }) => replaces?.step.id === "regulating_item_unrounded_pc" && replaces.name === "closing",
  );
  const replaced = closing && scheme.slotOf.get(closing.replaces!.step.id)!;
  if (replaced === undefined || reform?.replacedBy.has(replaced)) return ground;
  const replacedBy = new Map(reform?.replacedBy).set(replaced, scheme.slotOf.get(closing!.id)!);
  return { ...ground, reform: { parameters: reform?.parameters ?? new Map(), replacedBy, affected: [] } };
}

/** An item made of standard costs is only as much of a formula as they are. */
function withBasisOfParts(
  scheme: Scheme,
  item: MarginalItem,
  standardCosts: readonly MarginalStandardCost[],
): MarginalItem {
  const slot = scheme.slotOf.get(item.id)!;
  const fixed = standardCosts.some(
    ({ id, basis }) => basis !== "formula" && scheme.dependants[scheme.slotOf.get(id)!]!.includes(slot),
  );
  return item.basis === "formula" && item.id === "cost_equalisation_pc" && fixed
    ? { ...item, basis: "partly by formula" }
    : item;
}

/** The population of 1 November as a figure, so that the year-ends it may be estimated from can change alone. */
function withFixedPopulation(
  inputs: YearGround["inputs"],
  baseline: Evaluation,
  row: number,
): ReadonlyMap<string, InputColumn> {
  const column = inputs.get(publishedPopulation)!;
  const values = column.values.slice();
  values[row] = baseline.column(population)[row]!;
  const status = baseline.statusAt(baseline.scheme.slotOf.get(population)!, row);
  const statusAt = (place: number) => (place === row ? status : column.statusAt(place));
  return new Map([...inputs, [publishedPopulation, { ...column, values, statusAt }]]);
}

function withAdditions(
  scheme: Scheme,
  inputs: YearGround["inputs"],
  additions: readonly Addition[],
  row: number,
): ReadonlyMap<string, InputColumn> {
  const changed = additions.map(({ input, amount }) => {
    const column = inputs.get(input)!;
    const values = column.values.slice();
    values[rowOf(scheme, input, row)]! += amount;
    return [input, { ...column, values }] as const;
  });
  return new Map([...inputs, ...changed]);
}

function rowOf(scheme: Scheme, input: string, row: number): number {
  return scheme.nodes[scheme.slotOf.get(input)!]!.level === scheme.levels[0] ? 0 : row;
}

function touchedCells(scheme: Scheme, additions: readonly Addition[], row: number) {
  return new Map(additions.map(({ input }) => [input, new Set([rowOf(scheme, input, row)])]));
}

function declaredItem(scheme: Scheme, id: string): PaymentItem {
  const step = scheme.declaration.steps.find((each) => each.id === id)!;
  return { id, label: step.label, level: step.level };
}

function itemOf({ id, label }: PaymentItem, kind: MarginalItem["kind"], reader: Reader): MarginalItem {
  const { series, row, isFollowing } = reader;
  const amounts = series.map(({ paid, exact }) => ({
    paid: amountAt(paid, id, row, kind),
    exact: amountAt(exact, id, row, kind),
  }));
  const [before] = amounts;
  const first = series[0]!.paid;
  const at = placeRow(first, id, row);
  const status = first.statusAt(first.scheme.slotOf.get(id)!, at);
  const average = known(before!.paid / first.column(population)[row]!);
  const changes = stages.map((stage, position) => ({
    stage,
    paid: known(amounts[position + 1]!.paid - amounts[position]!.paid),
    beforeRounding: known(amounts[position + 1]!.exact - amounts[position]!.exact),
  }));
  const basis: Basis =
    average === null ? "unknown" : isFollowing(id, at) ? "formula" : "fixed per inhabitant";
  return {
    id,
    label,
    kind,
    basis,
    average,
    averageStatus: status,
    changes,
    paid: known(amounts.at(-1)!.paid - before!.paid),
    beforeRounding: known(amounts.at(-1)!.exact - before!.exact),
    elsewhere:
      kind === "own tax" || basis !== "formula" ? (average === null ? null : 0) : elsewhere(id, reader),
    // A person who does not exist is somebody's assumption, whatever the law makes of it.
    status: average === null ? "unknown" : worseStatus(status, "assumed"),
  };
}

function elsewhere(id: string, { series, row }: Reader): number | null {
  const [before, after] = [series[0]!.exact, series.at(-1)!.exact];
  const { codes } = before.places.levels.municipality!;
  const changes = codes.map((_, place) =>
    place === row
      ? 0
      : amountAt(after, id, place, "equalisation") - amountAt(before, id, place, "equalisation"),
  );
  // Municipalities about which nothing is known in the year take no part.
  return exactSum(changes.filter((change) => !Number.isNaN(change)));
}

/** An item's amount at a municipality, SEK; own tax is an amount already. */
function amountAt(evaluation: Evaluation, id: string, row: number, kind: MarginalItem["kind"]): number {
  const value = evaluation.column(id)[placeRow(evaluation, id, row)]!;
  return kind === "own tax" ? value : value * evaluation.column(population)[row]!;
}

function placeRow(evaluation: Evaluation, id: string, row: number): number {
  const { level } = evaluation.scheme.nodes[evaluation.scheme.slotOf.get(id)!]!;
  return level === "municipality" ? row : evaluation.places.parents.municipality![level]![row]!;
}

function standardCostsOf(scheme: Scheme, { series, row, followsOwn }: Reader): MarginalStandardCost[] {
  const { choices, steps } = scheme.declaration;
  const [before, after] = [series[0]!.exact, series.at(-1)!.exact];
  return [...choices, ...steps]
    .filter(({ id, level }) => level === "municipality" && /_standard_cost_pc$/.test(id))
    .map(({ id, label }) => {
      const old = known(before.column(id)[row]!);
      return {
        id,
        label,
        basis: old === null ? "unknown" : followsOwn(id, row) ? "formula" : "fixed per inhabitant",
        before: old,
        after: known(after.column(id)[row]!),
        status: before.statusAt(before.scheme.slotOf.get(id)!, row),
      };
    });
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
