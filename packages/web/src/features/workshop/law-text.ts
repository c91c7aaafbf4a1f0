import { type AnyStep, type Parameter, type Reference, valueInForce } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { outcomes } from "../../figures/measures.ts";
import { inActOrder } from "../../law/acts.ts";
import { byAct, paragraphText } from "../../law/sections.ts";

/** A paragraph of an act with the numbers it fixes. */
export interface Paragraph {
  readonly act: string;
  readonly section: string;
  readonly parameters: readonly Parameter[];
}

/** One scheme of the law: what begins with the same word in its path. */
export interface SchemeText {
  readonly scheme: string;
  readonly paragraphs: readonly Paragraph[];
  /** Steps of the scheme that can be replaced, each with its replacements. */
  readonly choices: readonly { readonly step: AnyStep; readonly replacements: readonly AnyStep[] }[];
}

/** Whether a quantity has any part in what the outcome is told in. */
function reachesOutcome(id: string): boolean {
  const slot = sweden.slotOf.get(id);
  if (slot === undefined) return false;
  return outcomes.some((outcome) => {
    const end = sweden.slotOf.get(outcome.id);
    return end !== undefined && (slot === end || sweden.dependants[slot]!.includes(end));
  });
}

/** The law as it stands in `year`, in the parameters that the outcome depends on. */
export function lawText(year: number): readonly SchemeText[] {
  const shown = sweden.declaration.parameters.filter(({ id }) => reachesOutcome(id));
  const replaced = Map.groupBy(
    (sweden.declaration.replacements ?? []).filter(
      ({ replaces }) => replaces && reachesOutcome(replaces.step.id),
    ),
    ({ replaces }) => replaces!.step,
  );
  const schemes = Map.groupBy(shown, schemeOf);
  const order = [...schemes].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return order.map(([scheme, parameters]) => ({
    scheme,
    paragraphs: paragraphsOf(parameters, year),
    choices: [...replaced]
      .filter(([step]) => schemeOfStep(step) === scheme)
      .map(([step, replacements]) => ({ step, replacements })),
  }));
}

/** The schemes that have names, in the order in which they are read. */
export const namedSchemes = [
  "income_equalisation",
  "cost_equalisation",
  "disability_equalisation",
  "regulating_item",
  "general_grants",
  "tax_base",
  "price_index",
  "balance_requirement",
] as const;

const placeOf = (scheme: string) => {
  const place = (namedSchemes as readonly string[]).indexOf(scheme);
  return place < 0 ? namedSchemes.length : place;
};

const schemeOf = ({ id }: Parameter) => id.slice(0, id.indexOf("."));

/** The scheme of the nearest parameter that a step rests on. */
function schemeOfStep(step: AnyStep): string {
  const slot = sweden.slotOf.get(step.id)!;
  const near = sweden.declaration.parameters
    .map((parameter) => ({ parameter, from: sweden.slotOf.get(parameter.id)! }))
    .filter(({ from }) => sweden.dependants[from]!.includes(slot))
    .sort((a, b) => sweden.dependants[a.from]!.indexOf(slot) - sweden.dependants[b.from]!.indexOf(slot))[0];
  return near ? schemeOf(near.parameter) : "";
}

function paragraphsOf(parameters: readonly Parameter[], year: number): Paragraph[] {
  const reference = (parameter: Parameter): Reference | undefined =>
    (valueInForce(parameter, year) ?? parameter.values.at(-1))?.reference;
  return inActOrder(byAct(parameters, reference)).flatMap(({ act, items }) => {
    const sections = Map.groupBy(items, (parameter) => paragraphText(reference(parameter)?.section ?? ""));
    return [...sections].map(([section, own]) => ({ act, section, parameters: own }));
  });
}
