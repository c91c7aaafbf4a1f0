import type { AllocationKey, AllocationRules, Limit } from "../../../allocation/index.ts";
import { receiverKinds } from "../../../allocation/index.ts";
import type { Fields } from "./fields.ts";

const kinds = ["column", "weighted", "gap", "change", "application", "equal", "mix", "between"] as const;
const deepest = 4;
const mostParts = 20;

/** The word for the key that every country has: the same for each inhabitant. */
export const perInhabitant = "per-inhabitant";

/** Reads an allocation key under `name`; undefined where there is none or it is wrong. */
export function checkKey(fields: Fields, name: string, depth = 0): AllocationKey | undefined {
  if (!fields.has(name)) return undefined;
  return keyFrom(fields.inner(name), depth);
}

function keyFrom(key: Fields, depth: number): AllocationKey | undefined {
  const kind = key.required("kind", key.choice("kind", kinds), `one of ${kinds.join(", ")}`);
  const column = (field: string) => key.required(field, key.text(field), "the name of a column");
  const found = kind === undefined ? undefined : read(kind, key, column, depth);
  if (kind !== undefined) key.done();
  return found;
}

function read(
  kind: (typeof kinds)[number],
  key: Fields,
  column: (field: string) => string | undefined,
  depth: number,
): AllocationKey | undefined {
  switch (kind) {
    case "equal":
      return { kind };
    case "column":
      return complete({ kind, column: column("column") });
    case "weighted":
      return complete({ kind, columns: weightsOf(key) });
    case "gap": {
      const level = key.raw("level") === "mean" ? "mean" : key.number("level", -1e12, 1e12);
      const side = key.choice("side", ["below", "above"]);
      const factor = key.number("factor", 0, 1e6);
      return complete({
        kind,
        column: column("column"),
        size: column("size"),
        level: key.required("level", level, "a number, or mean"),
        side: key.required("side", side, "below or above"),
        ...(factor === undefined ? {} : { factor }),
      });
    }
    case "change":
      return complete({ kind, from: column("from"), to: column("to"), size: column("size") });
    case "application": {
      const by = checkKey(key, "by", depth + 1);
      const rest = key.choice("rest", ["left over", "reallocated"]) ?? "left over";
      return complete({ kind, column: column("column"), rest, ...(by === undefined ? {} : { by }) });
    }
    case "mix":
    case "between":
      return partsOf(kind, key, depth);
  }
}

/** The key where no field is missing; one that is missing is put down already. */
function complete(key: Readonly<Record<string, unknown>>): AllocationKey | undefined {
  return Object.values(key).includes(undefined) ? undefined : (key as unknown as AllocationKey);
}

function weightsOf(key: Fields): Readonly<Record<string, number>> | undefined {
  if (!key.has("columns")) {
    key.refuse("columns", "columns with a weight each");
    return undefined;
  }
  const columns = key.inner("columns");
  const names = Object.keys((key.raw("columns") ?? {}) as object).slice(0, mostParts);
  const weights = names.map((name) => [name, columns.required(name, columns.number(name, 0, 1e9))] as const);
  columns.done();
  if (weights.some(([, weight]) => weight === undefined)) return undefined;
  return Object.fromEntries(weights) as Record<string, number>;
}

function partsOf(kind: "mix" | "between", key: Fields, depth: number): AllocationKey | undefined {
  const given = key.list("parts");
  if (given.length === 0 || given.length > mostParts || depth >= deepest) {
    key.refuse("parts", `1 to ${mostParts} parts, at most ${deepest} deep`);
    return undefined;
  }
  const parts = given.map((_, position) => {
    const part = key.inner("parts", position);
    const share = part.required("share", part.number("share", 0, 1), "a share");
    const receivers = kind === "between" ? part.choice("receivers", receiverKinds) : undefined;
    if (kind === "between") part.required("receivers", receivers, `one of ${receiverKinds.join(", ")}`);
    const inside = part.required("key", checkKey(part, "key", depth + 1), "a key");
    part.done();
    return { share, key: inside, ...(kind === "between" ? { receivers } : {}) };
  });
  if (parts.some((part) => Object.values(part).includes(undefined))) return undefined;
  const sum = parts.reduce((total, { share }) => total + share!, 0);
  if (Math.abs(sum - 1) > 1e-9) {
    key.refuse("parts", "shares that add up to 1", undefined, `a sum of ${sum}`);
    return undefined;
  }
  return { kind, parts } as AllocationKey;
}

/** Reads the rules that hold besides a key. */
export function checkRules(fields: Fields): AllocationRules | undefined {
  if (!fields.has("rules")) return undefined;
  const rules = fields.inner("rules");
  const weights = rules.list("weights").filter((each) => typeof each === "string");
  const [cap, floor] = [limitOf(rules, "cap"), limitOf(rules, "floor")];
  const found: AllocationRules = {
    ...(weights.length > 0 ? { weights } : {}),
    ...(cap ? { cap } : {}),
    ...(floor ? { floor } : {}),
    ...before(rules, "guarantee", (part) => ({ share: part.required("share", part.number("share", 0, 10)) })),
    ...before(rules, "transition", (part) => ({
      year: part.required("year", part.whole("year", 0, 50)),
      years: part.required("years", part.whole("years", 1, 50)),
    })),
  };
  rules.done();
  return found;
}

function before(rules: Fields, name: "guarantee" | "transition", read: (part: Fields) => object): object {
  if (!rules.has(name)) return {};
  const part = rules.inner(name);
  const column = part.required("column", part.text("column"), "the name of a column");
  const found = { column, ...read(part) };
  part.done();
  return Object.values(found).includes(undefined) ? {} : { [name]: found };
}

function limitOf(rules: Fields, name: "cap" | "floor"): Limit | undefined {
  if (!rules.has(name)) return undefined;
  const part = rules.inner(name);
  const pers = ["size", "pot", "receiver"] as const;
  const per = part.required("per", part.choice("per", pers), `one of ${pers.join(", ")}`);
  const needed = <Value>(field: string, value: Value | undefined) => part.required(field, value);
  const amount = () => needed("amount", part.number("amount", 0, 1e13));
  const limits = {
    pot: () => ({ per, share: needed("share", part.number("share", 0, 1)) }),
    size: () => ({ per, column: needed("column", part.text("column")), amount: amount() }),
    receiver: () => ({ per, amount: amount() }),
  };
  const limit = limits[per ?? "receiver"]();
  if (per !== undefined) part.done();
  return Object.values(limit).includes(undefined) ? undefined : (limit as Limit);
}
