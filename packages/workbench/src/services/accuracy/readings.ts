import { type AnyStep, compileReform, type Evaluation, type Labels, type Reference } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";

/** What another reading of the statute would change in one year, in the unit of the outcome. */
export interface ReadingYear {
  readonly year: number;
  /** Places whose outcome is known under both readings; none when the reading cannot be computed. */
  readonly places: number;
  readonly largest: number | null;
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
  /** The quantity in which the difference is measured. */
  readonly outcome: string;
  readonly unit: string;
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
    const step = reading.replaces!.step.id;
    const dependants = new Set(sweden.dependants[sweden.slotOf.get(step)!]);
    const outcome = outcomes.find((id) => dependants.has(sweden.slotOf.get(id) ?? -1)) ?? step;
    return {
      step,
      name: reading.replaces!.name,
      label: reading.label,
      description: reading.description,
      law: reading.law,
      outcome,
      unit: sweden.nodes[sweden.slotOf.get(outcome)!]!.unit,
      years: years.map((year) => readingYear(country.baseline(year), reading, outcome)),
    };
  });
}

function readingYear(baseline: Evaluation, reading: AnyStep, outcome: string): ReadingYear {
  const { step, name } = reading.replaces!;
  const { year, places, scheme } = baseline;
  const other = baseline.under(compileReform(scheme, year, places, { replace: { [step.id]: name } }));
  const unknown: ReadingYear = { year, places: 0, largest: null, largestPlace: null, meanAbsolute: null };
  // Without the step itself the outcome comes from elsewhere, and says nothing of the reading.
  if (differences(baseline, other, step.id).every(Number.isNaN)) return unknown;
  const level = scheme.nodes[scheme.slotOf.get(outcome)!]!.level;
  const found = [...differences(baseline, other, outcome)]
    .map((difference, row) => ({ difference, name: places.levels[level]!.names[row]! }))
    .filter(({ difference }) => !Number.isNaN(difference));
  if (found.length === 0) return unknown;
  const sizes = found.map(({ difference }) => Math.abs(difference));
  const most = found[sizes.indexOf(Math.max(...sizes))]!;
  return {
    year,
    places: found.length,
    largest: most.difference,
    largestPlace: most.name,
    meanAbsolute: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  };
}

function differences(baseline: Evaluation, other: Evaluation, id: string): Float64Array {
  const before = baseline.column(id);
  return other.column(id).map((value, row) => value - before[row]!);
}
