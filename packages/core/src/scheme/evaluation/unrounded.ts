import type { AnyStep, FirstKnown, Quantity, Source } from "../declaration/declare.ts";
import { buildScheme, type Scheme } from "../declaration/scheme.ts";

/**
 * The same scheme with every declared rounding left out: what the law would give if it counted in fractions.
 * For what a single person or a small change moves, which a rounding to whole kronor hides or magnifies.
 */
export function withoutRounding({ declaration }: Scheme): Scheme {
  const copies = new Map<AnyStep | FirstKnown, AnyStep | FirstKnown>();
  const copyOf = <Of extends AnyStep | FirstKnown>(original: Of): Of => {
    const known = copies.get(original);
    if (known) return known as Of;
    const from = Object.fromEntries(
      Object.entries(original.from).map(([name, source]) => [name, sourceOf(source)]),
    );
    const { rounding, replaces, ...kept } = original as AnyStep;
    const copy = {
      ...kept,
      from,
      ...(replaces ? { replaces: { ...replaces, step: copyOf(replaces.step) } } : {}),
    } as unknown as Of;
    copies.set(original, copy);
    return copy;
  };
  const quantityOf = (quantity: Quantity): Quantity =>
    quantity.kind === "step" || quantity.kind === "first known" ? copyOf(quantity) : quantity;
  const sourceOf = (source: Source): Source => {
    if (source.kind === "sum") return { ...source, of: quantityOf(source.of) };
    if (source.kind === "mean") {
      return { ...source, of: quantityOf(source.of), weight: quantityOf(source.weight) };
    }
    return quantityOf(source);
  };
  const steps = [...declaration.steps, ...(declaration.replacements ?? [])];
  const rounded = new Set(steps.filter(({ rounding }) => rounding !== undefined).map(({ id }) => id));
  return buildScheme({
    ...declaration,
    choices: declaration.choices.map(copyOf),
    steps: declaration.steps.map(copyOf),
    ...(declaration.replacements ? { replacements: declaration.replacements.map(copyOf) } : {}),
    // A compiled loop rounds by itself.
    ...(declaration.loops
      ? { loops: Object.fromEntries(Object.entries(declaration.loops).filter(([id]) => !rounded.has(id))) }
      : {}),
  });
}
