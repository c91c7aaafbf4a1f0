import type { AnyStep, FirstKnown, Input } from "@barkraft/core";
import * as declared from "./declared.ts";

type Declared = AnyStep | FirstKnown | Input;
type Entry = readonly [name: string, declared: Declared];

function ofKind<Kind extends Declared["kind"]>(kind: Kind) {
  const exported: Readonly<Record<string, Declared | readonly Declared[]>> = declared;
  // Bundlers do not order the names of a module as the language does, and lists in answers follow this order.
  const all = Object.keys(exported)
    .sort()
    .flatMap((name): readonly Entry[] => {
      const each = exported[name]!;
      return "kind" in each ? [[name, each]] : each.map((one) => [one.id, one] as const);
    });
  return all.filter((entry): entry is [string, Extract<Declared, { kind: Kind }>] => entry[1].kind === kind);
}

/** Every declared step by the name it is exported under. */
export const steps: Readonly<Record<string, AnyStep>> = Object.fromEntries(ofKind("step"));

/** Every declared choice between sources. */
export const choices: readonly FirstKnown[] = ofKind("first known").map(([, choice]) => choice);

/** Every declared input. */
export const inputs: readonly Input[] = ofKind("input").map(([, each]) => each);
