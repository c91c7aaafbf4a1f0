import { InputError } from "@barkraft/core";
import {
  type AllocationKey,
  type AllocationRules,
  type KeyDocument,
  type KeyInputs,
  keyOfYear,
} from "@barkraft/finance";
import { findKey } from "./key-library.ts";

/** A key as it is asked for: a name, or names with their shares, `per-inhabitant=0.8,fast-variable=0.2`. */
export interface AskedKey {
  readonly written: string;
  /** A user's key documents by the name they are asked for with. */
  readonly own?: Readonly<Record<string, unknown>> | undefined;
  readonly inputs?: KeyInputs | undefined;
}

export interface FoundKey {
  readonly key: AllocationKey;
  readonly rules: AllocationRules | undefined;
  readonly documents: readonly KeyDocument[];
}

/** The names that a written key consists of, with their shares; one name alone has the share 1. */
export function partsOf(written: string): { readonly name: string; readonly share: number }[] {
  const parts = written.split(",").map((part) => {
    const [, name, share] = /^(.*?)(?:=([^=]*))?$/s.exec(part.trim())!;
    return { name: name!.trim(), share: share === undefined ? undefined : Number(share) };
  });
  if (parts.length === 1 && parts[0]!.share === undefined) return [{ name: parts[0]!.name, share: 1 }];
  const wrong = parts.find(({ share }) => share === undefined || !(share >= 0 && share <= 1));
  if (!wrong) return parts.map(({ name, share }) => ({ name, share: share! }));
  throw new InputError([
    {
      code: "key_share_missing",
      place: "key",
      found: `'${wrong.name.slice(0, 100)}'`,
      expected: "KEY=SHARE for each key of a mix, the share from 0 to 1",
      advice: "For example --key per-inhabitant=0.8,fast-variable=0.2.",
    },
  ]);
}

/** The key of a year that was asked for. Throws an `InputError` for what does not exist or lacks a number. */
export async function askedKey({ written, own, inputs }: AskedKey, year: number): Promise<FoundKey> {
  const parts = partsOf(written);
  const documents = await Promise.all(parts.map(({ name }) => findKey(name, own)));
  requireKnownInputs(inputs, documents);
  const read = documents.map((document) => keyOfYear(document, year, inputs));
  if (read.length === 1) return { key: read[0]!.key, rules: read[0]!.rules, documents };
  const withRules = documents.filter((_, at) => read[at]!.rules !== undefined);
  if (withRules.length > 0) throw rulesInMix(withRules[0]!.id);
  const key: AllocationKey = {
    kind: "mix",
    parts: read.map((each, at) => ({ share: parts[at]!.share, key: each.key })),
  };
  return { key, rules: undefined, documents };
}

/** Throws an `InputError` for values that none of the keys asks for. */
function requireKnownInputs(inputs: KeyInputs = {}, documents: readonly KeyDocument[]): void {
  const known = documents.flatMap((document) => document.inputs.map(({ name }) => name));
  const problems = Object.keys(inputs)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown_key_input",
      place: "input",
      found: `'${name.slice(0, 60)}'`,
      expected: known.length > 0 ? `one of ${known.join(", ")}` : "no value, because the key asks for none",
      advice: "`barkraft key list` says what each key leaves to its user.",
    }));
  if (problems.length > 0) throw new InputError(problems);
}

function rulesInMix(id: string): InputError {
  return new InputError([
    {
      code: "rules_in_mix",
      place: "key",
      found: `'${id}', which has rules of its own`,
      expected: "keys without rules in a mix",
      advice: "Write the mix as one key document and put the rules there.",
    },
  ]);
}
