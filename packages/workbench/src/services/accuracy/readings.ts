import { type AnyStep, compileReform, type Evaluation, type Labels, type Reference } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";

/** What another reading of the statute would change in one year. */
export interface ReadingYear {
  readonly year: number;
  /** The quantity in which the difference is measured, and its unit. */
  readonly measured: string;
  readonly unit: string;
  /** Places that are known under both readings; none when the reading cannot be computed. */
  readonly places: number;
  readonly largest: number | null;
  /** Null also where nothing differs. */
  readonly largestPlace: string | null;
  readonly meanAbsolute: number | null;
}

/** An ambiguous point of the statute: another reading of a step, and the size of the difference it makes. */
export interface ReadingEffect {
  /** The step whose reading differs, and the reading's name under `replace` in a reform. */
  readonly step: string;
  readonly name: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly law: readonly Reference[];
  readonly years: readonly ReadingYear[];
}

/** What a reader wants to see moved, first of all; a step that moves none of these is measured in itself. */
const outcomes = ["known_total_pc", "region_income_equalisation_pc"];

/** Every named replacement that is a reading of the statute, measured in the years that can be computed. */
export function readingEffects(country: Country, years: readonly number[]): ReadingEffect[] {
  const readings = (sweden.declaration.replacements ?? []).filter(
    ({ replaces }) => replaces?.is === "reading",
  );
  return readings.map((reading): ReadingEffect => {
    const { step, name } = reading.replaces!;
    const dependants = new Set(sweden.dependants[sweden.slotOf.get(step.id)!]);
    const outcome = outcomes.find((id) => dependants.has(sweden.slotOf.get(id) ?? -1)) ?? step.id;
    return {
      step: step.id,
      name,
      label: reading.label,
      description: reading.description,
      law: reading.law,
      years: years.map((year) => readingYear(country.baseline(year), reading, outcome)),
    };
  });
}

function readingYear(baseline: Evaluation, reading: AnyStep, outcome: string): ReadingYear {
  const { step, name } = reading.replaces!;
  const { year, places, scheme } = baseline;
  const other = baseline.under(compileReform(scheme, year, places, { replace: { [step.id]: name } }));
  const own = measuredIn(baseline, other, step.id);
  if (own.places === 0 || outcome === step.id) return own;
  const reached = measuredIn(baseline, other, outcome);
  // Where figures stand in for the formula the step does not reach the outcome, whose zero would say nothing.
  return own.largest !== 0 && (reached.places === 0 || reached.largest === 0) ? own : reached;
}

function measuredIn(baseline: Evaluation, other: Evaluation, id: string): ReadingYear {
  const { year, places, scheme } = baseline;
  const { level, unit } = scheme.nodes[scheme.slotOf.get(id)!]!;
  const before = baseline.column(id);
  const found = [...other.column(id)]
    .map((value, row) => ({ difference: value - before[row]!, place: places.levels[level]!.names[row]! }))
    .filter(({ difference }) => !Number.isNaN(difference));
  const common = { year, measured: id, unit, places: found.length };
  if (found.length === 0) return { ...common, largest: null, largestPlace: null, meanAbsolute: null };
  const sizes = found.map(({ difference }) => Math.abs(difference));
  const most = found[sizes.indexOf(Math.max(...sizes))]!;
  return {
    ...common,
    largest: most.difference,
    largestPlace: most.difference === 0 ? null : most.place,
    meanAbsolute: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  };
}
