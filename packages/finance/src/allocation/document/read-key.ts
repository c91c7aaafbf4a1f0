import { InputError } from "@barkraft/core";
import type { AllocationKey } from "../key/key.ts";
import { receiverKinds } from "../receivers.ts";
import { Fields, type KeyInputs } from "./fields.ts";

const kinds = ["column", "weighted", "gap", "change", "application", "equal", "mix", "between"] as const;
const largestWeight = 1e6;
const largestLevel = 1e12;
const deepest = 8;

/**
 * Reads a key from a document's data. `place` is how the document is called in messages; `inputs` are the numbers that
 * the document leaves to its user. Throws an `InputError` with everything that is wrong.
 */
export function readAllocationKey(data: unknown, place: string, inputs: KeyInputs = {}): AllocationKey {
  const fields = new Fields(inputs);
  const key = keyIn(fields, data, place);
  if (fields.problems.length > 0) throw new InputError(fields.problems);
  return key;
}

/** Reads a key and adds what is wrong to the fields' problems. */
export function keyIn(fields: Fields, data: unknown, place: string, depth = 0): AllocationKey {
  const kind = fields.oneOf((data as { kind?: unknown } | null | undefined)?.kind, `${place}, kind`, kinds);
  if (fields.problems.length > 0) return { kind: "equal" };
  if (depth >= deepest) fields.wrong(place, data, `keys at most ${deepest} levels deep`);
  if (depth >= deepest) return { kind: "equal" };
  const read = (required: readonly string[], optional: readonly string[] = []) =>
    fields.record(data, place, ["kind", ...required], optional);
  const column = (value: unknown, name: string) => fields.text(value, `${place}, ${name}`);
  const share = (value: unknown, part: string) => fields.number(value, `${part}, share`, 0, 1);
  switch (kind) {
    case "equal":
      read([]);
      return { kind };
    case "column":
      return { kind, column: column(read(["column"]).column, "column") };
    case "weighted": {
      const columns = Object.entries((read(["columns"]).columns ?? {}) as object);
      if (columns.length === 0) fields.wrong(`${place}, columns`, undefined, "a weight for each column");
      const weights = columns.map(([name, weight]) => [
        name,
        fields.number(weight, `${place}, columns, ${name}`, 0, largestWeight),
      ]);
      return { kind, columns: Object.fromEntries(weights) };
    }
    case "gap": {
      const found = read(["column", "level", "side", "size"], ["factor"]);
      const level =
        found.level === "mean"
          ? "mean"
          : fields.number(found.level, `${place}, level`, -largestLevel, largestLevel);
      const factor =
        found.factor === undefined
          ? {}
          : { factor: fields.number(found.factor, `${place}, factor`, 0, largestWeight) };
      const side = fields.oneOf(found.side, `${place}, side`, ["below", "above"] as const);
      const [of, size] = [column(found.column, "column"), column(found.size, "size")];
      return { kind, column: of, level, ...factor, side, size };
    }
    case "change": {
      const found = read(["from", "to", "size"]);
      const [from, to] = [column(found.from, "from"), column(found.to, "to")];
      return { kind, from, to, size: column(found.size, "size") };
    }
    case "application": {
      const found = read(["column", "rest"], ["by"]);
      const by = found.by === undefined ? {} : { by: keyIn(fields, found.by, `${place}, by`, depth + 1) };
      const rest = fields.oneOf(found.rest, `${place}, rest`, ["left over", "reallocated"] as const);
      return { kind, column: column(found.column, "column"), ...by, rest };
    }
    case "mix": {
      const parts = fields.list(read(["parts"]).parts, `${place}, parts`).map((part, at) => {
        const where = `${place}, part ${at + 1}`;
        const found = fields.record(part, where, ["share", "key"]);
        return { share: share(found.share, where), key: keyIn(fields, found.key, where, depth + 1) };
      });
      return { kind, parts };
    }
    case "between": {
      const parts = fields.list(read(["parts"]).parts, `${place}, parts`).map((part, at) => {
        const where = `${place}, part ${at + 1}`;
        const found = fields.record(part, where, ["receivers", "share", "key"]);
        const receivers = fields.oneOf(found.receivers, `${where}, receivers`, receiverKinds);
        return {
          receivers,
          share: share(found.share, where),
          key: keyIn(fields, found.key, where, depth + 1),
        };
      });
      return { kind, parts };
    }
  }
}
