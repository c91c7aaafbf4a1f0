import {
  type Input,
  type InputColumn,
  type Labels,
  type Parameter,
  type ResolvedParameter,
  resolveParameter,
} from "@barkraft/core";
import type { YearGround } from "../figures/year.ts";
import { paymentItems } from "../grants/payment-items.ts";

/** What a change is put down to, in the order in which one year is turned into the next. */
export const causes = [
  "tax base",
  "population",
  "tax rates",
  "published items",
  "other figures",
  "price level",
  "scaling factors",
  "regulating item",
  "rules of the income equalisation",
  "other rules",
  "law",
] as const;

export type Cause = (typeof causes)[number];

/** Something that differs between the two years and is exchanged as a whole. */
export interface Part {
  readonly cause: Cause;
  /** Of a single figure or parameter: its id; otherwise the cause. */
  readonly id: string;
  /** Of a single figure or parameter. */
  readonly label?: Labels;
  readonly inputs: readonly string[];
  readonly parameters: readonly string[];
  /** Of a parameter with one number for the nation: its value in each year, in its unit. */
  readonly values?: { readonly from: number | null; readonly to: number | null; readonly unit: string };
}

const taxBases = new Set(["tax_base", "national_tax_base_total"]);
const taxRates = new Set(["municipal_tax_rate", "regional_tax_rate"]);

/** A parameter of a year, as the law or a reform of it has it. */
export function parameterIn(ground: YearGround, parameter: Parameter): ResolvedParameter {
  return (
    ground.reform?.parameters.get(parameter.id) ?? resolveParameter(parameter, ground.year, ground.places)
  );
}

/**
 * What differs between the years among the inputs and parameters in `reach`: each published item and each parameter by
 * itself, other figures by cause, and the law of the year itself last.
 */
export function partsBetween(from: YearGround, to: YearGround, reach: ReadonlySet<string>): Part[] {
  const { scheme } = from;
  const items = new Map(paymentItems(scheme).map(({ id, label }) => [id, label]));
  const inputs = scheme.declaration.inputs.filter(
    ({ id }) => reach.has(id) && !isSame(from.inputs.get(id)!.values, to.inputs.get(id)!.values),
  );
  const parameters = scheme.declaration.parameters.filter(
    (parameter) =>
      reach.has(parameter.id) &&
      !isSame(parameterIn(from, parameter).values, parameterIn(to, parameter).values),
  );
  const figureCause = ({ id, unit }: Input): Cause => {
    if (taxBases.has(id)) return "tax base";
    if (taxRates.has(id)) return "tax rates";
    if (items.has(itemOf(id))) return "published items";
    return unit === "inhabitants" ? "population" : "other figures";
  };
  return causes.flatMap((cause): Part[] => {
    if (cause === "law") return [{ cause, id: cause, inputs: [], parameters: [] }];
    const of = inputs.filter((input) => figureCause(input) === cause);
    if (cause === "published items") {
      return [...Map.groupBy(of, ({ id }) => itemOf(id))].map(([id, columns]) => ({
        cause,
        id,
        label: items.get(id)!,
        inputs: columns.map((column) => column.id),
        parameters: [],
      }));
    }
    if (of.length > 0) return [{ cause, id: cause, inputs: of.map(({ id }) => id), parameters: [] }];
    const ofCause = parameters.filter(({ id }) => ruleCause(id) === cause);
    // What only one of the years knows stands in for something else there, and goes with what it stands in for.
    const isWhole = (parameter: Parameter) =>
      ![from, to].some((ground) => parameterIn(ground, parameter).values.some(Number.isNaN));
    const together = ofCause.filter((parameter) => !isWhole(parameter));
    return [
      ...ofCause.filter(isWhole).map((parameter) => parameterPart(cause, parameter, from, to)),
      ...(together.length > 0
        ? [{ cause, id: cause, inputs: [], parameters: together.map(({ id }) => id) }]
        : []),
    ];
  });
}

/** The parts of one cause as one part each, for a comparison of causes. */
export function byCause(parts: readonly Part[]): Part[] {
  return causes.flatMap((cause): Part[] => {
    const of = parts.filter((part) => part.cause === cause);
    if (of.length === 0) return [];
    if (of.length === 1) return [of[0]!];
    return [
      {
        cause,
        id: cause,
        inputs: of.flatMap(({ inputs }) => inputs),
        parameters: of.flatMap(({ parameters }) => parameters),
      },
    ];
  });
}

/** The item that a published column, or what it has beside the computed one, belongs to. */
function itemOf(input: string): string {
  return input.replace(/_(published|remainder)_pc$/, "_pc");
}

function ruleCause(id: string): Cause {
  if (id.startsWith("price_index.")) return "price level";
  if (id.startsWith("tax_base.scaling_factor")) return "scaling factors";
  if (id.startsWith("regulating_item.")) return "regulating item";
  return id.startsWith("income_equalisation.") ? "rules of the income equalisation" : "other rules";
}

function parameterPart(cause: Cause, parameter: Parameter, from: YearGround, to: YearGround): Part {
  const { id, label, unit } = parameter;
  const valueIn = (ground: YearGround) => {
    const { value } = parameterIn(ground, parameter).dated;
    return typeof value === "number" ? value : null;
  };
  const isNational = parameter.level === from.scheme.levels[0];
  return {
    cause,
    id,
    label,
    inputs: [],
    parameters: [id],
    ...(isNational ? { values: { from: valueIn(from), to: valueIn(to), unit } } : {}),
  };
}

function isSame(a: InputColumn["values"], b: InputColumn["values"]): boolean {
  return a.every((value, row) => Object.is(value, b[row]) || value === b[row]);
}
