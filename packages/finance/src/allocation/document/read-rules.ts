import { InputError } from "@barkraft/core";
import type { AllocationRules, Limit } from "../rules/rules.ts";
import { Fields, type KeyInputs } from "./fields.ts";

const largestAmount = 1e13;
const mostYears = 100;

/** Reads rules from a document's data. Throws an `InputError` with everything that is wrong. */
export function readAllocationRules(data: unknown, place: string, inputs: KeyInputs = {}): AllocationRules {
  const fields = new Fields(inputs);
  const rules = rulesIn(fields, data, place);
  if (fields.problems.length > 0) throw new InputError(fields.problems);
  return rules;
}

/** Reads rules and adds what is wrong to the fields' problems. */
export function rulesIn(fields: Fields, data: unknown, place: string): AllocationRules {
  const found = fields.record(data, place, [], ["weights", "cap", "floor", "guarantee", "transition"]);
  const at = (name: string) => `${place}, ${name}`;
  return {
    ...(found.weights === undefined
      ? {}
      : {
          weights: fields.list(found.weights, at("weights")).map((each) => fields.text(each, at("weights"))),
        }),
    ...(found.cap === undefined ? {} : { cap: limitIn(fields, found.cap, at("cap")) }),
    ...(found.floor === undefined ? {} : { floor: limitIn(fields, found.floor, at("floor")) }),
    ...(found.guarantee === undefined
      ? {}
      : { guarantee: guaranteeIn(fields, found.guarantee, at("guarantee")) }),
    ...(found.transition === undefined
      ? {}
      : { transition: transitionIn(fields, found.transition, at("transition")) }),
  };
}

function limitIn(fields: Fields, data: unknown, place: string): Limit {
  const per = (data as { per?: unknown } | null)?.per;
  const kind = fields.oneOf(per, `${place}, per`, ["size", "pot", "receiver"] as const);
  const amount = (value: unknown) => fields.number(value, `${place}, amount`, 0, largestAmount);
  if (kind === "pot") {
    const found = fields.record(data, place, ["per", "share"]);
    return { per: kind, share: fields.number(found.share, `${place}, share`, 0, 1) };
  }
  if (kind === "receiver")
    return { per: kind, amount: amount(fields.record(data, place, ["per", "amount"]).amount) };
  const found = fields.record(data, place, ["per", "column", "amount"]);
  return { per: kind, column: fields.text(found.column, `${place}, column`), amount: amount(found.amount) };
}

function guaranteeIn(fields: Fields, data: unknown, place: string) {
  const found = fields.record(data, place, ["column", "share"]);
  return {
    column: fields.text(found.column, `${place}, column`),
    share: fields.number(found.share, `${place}, share`, 0, 1),
  };
}

function transitionIn(fields: Fields, data: unknown, place: string) {
  const found = fields.record(data, place, ["column", "year", "years"]);
  return {
    column: fields.text(found.column, `${place}, column`),
    year: fields.number(found.year, `${place}, year`, 0, mostYears),
    years: fields.number(found.years, `${place}, years`, 1, mostYears),
  };
}
