import { knownOrNull } from "@barkraft/core";
import type { EconomyGround } from "./ground.ts";

/** A ground as JSON: columns as lists, null where unknown. */
export type TransportedGround = {
  readonly [Field in keyof EconomyGround]: EconomyGround[Field] extends Float64Array
    ? readonly (number | null)[]
    : Field extends "opening"
      ? TransportedOpening
      : EconomyGround[Field];
};

type Opening = EconomyGround["opening"];

type TransportedOpening = {
  readonly [Field in keyof Opening]: Opening[Field] extends Float64Array
    ? readonly (number | null)[]
    : Opening[Field] extends readonly Float64Array[]
      ? readonly (readonly (number | null)[])[]
      : Opening[Field];
};

/** The ground of a projection as plain JSON. */
export function packGround(ground: EconomyGround): TransportedGround {
  return packed(ground) as TransportedGround;
}

/** The ground again from what `packGround` made. */
export function unpackGround(transported: TransportedGround): EconomyGround {
  const { opening } = transported;
  const fields = Object.entries(opening).map(([name, value]) => [name, unpackedField(value)]);
  return {
    ...transported,
    opening: Object.fromEntries(fields),
    financialNet: column(transported.financialNet),
    groupDebtBeyondOwn: column(transported.groupDebtBeyondOwn),
  };
}

function packed(value: unknown): unknown {
  if (value instanceof Float64Array) return Array.from(value, knownOrNull);
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, packed(field)]));
}

function unpackedField(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (Array.isArray(value[0])) return value.map(column);
  return typeof value[0] === "string" ? value : column(value);
}

function column(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}
