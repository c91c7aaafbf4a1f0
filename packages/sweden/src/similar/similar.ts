import {
  type FigureSource,
  InputError,
  nearestNames,
  type Places,
  type Problem,
  type Status,
  type Table,
} from "@barkraft/core";
import { yearsIn } from "../figures/analysis-column.ts";
import type { Municipality } from "../figures/places.ts";
import { traits } from "./traits.ts";
import {
  type SimilarityVariable,
  type SimilarityVariableId,
  similarityVariableIds,
  similarityVariables,
} from "./variables.ts";

export interface SimilarityQuestion {
  readonly code: string;
  /** Year of the figures; the newest unless said. */
  readonly year?: number | undefined;
  /** How many municipalities to find. */
  readonly count: number;
  /** Weights of some traits; the others keep theirs. Nought leaves a trait out. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
}

/** How far apart two municipalities are in one trait. */
export interface Trait {
  /** Null for the group, and where unknown. */
  readonly value: number | null;
  /** What the trait adds to the squared distance. */
  readonly contribution: number;
}

export interface SimilarMunicipality {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
  readonly distance: number;
  readonly traits: Readonly<Partial<Record<SimilarityVariableId, Trait>>>;
}

/** A trait as it was used. */
export interface UsedVariable extends SimilarityVariable {
  /** Standard deviation over all known municipalities, of the logarithm where that is compared; null for the group. */
  readonly standardDeviation: number | null;
  readonly year: number | null;
  readonly status: Status;
  readonly sources: readonly FigureSource[];
}

export interface Similar {
  readonly year: number;
  readonly variables: readonly UsedVariable[];
  /** The municipality itself, at distance nought. */
  readonly self: SimilarMunicipality;
  /** The nearest others, nearest first. */
  readonly nearest: readonly SimilarMunicipality[];
  /** Codes of municipalities that cannot be compared because a trait is unknown. */
  readonly leftOut: readonly string[];
}

const largestWeight = 1000;

/**
 * The municipalities most like one, by structure. The distance is the square root of the sum, over the traits, of
 * weight × (difference in standard deviations)²; population and density are compared by their logarithms; the group
 * adds its weight when the groups differ and half of it when only their main group (A, B, C) is the same. Throws an
 * `InputError` for a year without figures, or a weight that cannot be.
 */
export function similarMunicipalities(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  municipalities: readonly Municipality[],
  { code, year: asked, count, weights = {} }: SimilarityQuestion,
): Similar {
  const years = yearsIn(tables.get("panel")!);
  const year = asked ?? years.at(-1)!;
  const problems = [...weightProblems(weights), ...(years.includes(year) ? [] : [noFigures(year, years)])];
  if (problems.length > 0) throw new InputError(problems);
  const columns = traits(tables, places, year);
  const used = similarityVariables
    .map((variable) => ({ ...variable, weight: weights[variable.id] ?? variable.weight }))
    .filter(({ weight }) => weight > 0);
  const measures = used.flatMap((variable) => {
    const column = columns.get(variable.id);
    if (!column) return [];
    const compared = variable.logarithm ? column.values.map(Math.log) : column.values;
    return [{ variable, column, compared, spread: standardDeviation(compared) }];
  });
  const { codes, names } = places.levels.municipality!;
  const own = codes.indexOf(code);
  const isKnown = (place: number) => measures.every(({ compared }) => Number.isFinite(compared[place]!));
  if (!isKnown(own)) throw new InputError([noFigures(year, years, names[own]!)]);
  const group = used.find(({ id }) => id === "group");

  const rowOf = (place: number): SimilarMunicipality => {
    const contributions = measures.map(({ variable, column, compared, spread }) => {
      const apart = spread === 0 ? 0 : (compared[place]! - compared[own]!) / spread;
      const trait: Trait = { value: column.values[place]!, contribution: variable.weight * apart * apart };
      return [variable.id, trait] as const;
    });
    const { group: itsGroup, groupName } = municipalities[place]!;
    const all = group
      ? [
          ...contributions,
          [
            "group",
            { value: null, contribution: group.weight * groupStep(itsGroup, municipalities[own]!.group) },
          ] as const,
        ]
      : contributions;
    const squared = all.reduce((sum, [, { contribution }]) => sum + contribution, 0);
    return {
      code: codes[place]!,
      name: names[place]!,
      group: itsGroup,
      groupName,
      distance: Math.sqrt(squared),
      traits: Object.fromEntries(all),
    };
  };
  const others = codes.map((_, place) => place).filter((place) => place !== own && isKnown(place));
  const groupTable = tables.get("municipalities")!;
  return {
    year,
    variables: used.map((variable) => {
      const measure = measures.find((each) => each.variable.id === variable.id);
      const {
        year: describes = null,
        status = groupStatus(groupTable),
        sources = groupSources(groupTable),
      } = measure?.column ?? {};
      return { ...variable, standardDeviation: measure?.spread ?? null, year: describes, status, sources };
    }),
    self: rowOf(own),
    nearest: others
      .map(rowOf)
      .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
      .slice(0, count),
    leftOut: codes.filter((_, place) => !isKnown(place)),
  };
}

function groupStep(one: string, other: string): number {
  if (one === other) return 0;
  return one.slice(0, 1) === other.slice(0, 1) ? 0.5 : 1;
}

function standardDeviation(values: Float64Array): number {
  const known = values.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
}

const groupColumn = "skr_group_2017";

function groupStatus(table: Table): Status {
  return table.descriptions.get(groupColumn)?.status ?? "unknown";
}

function groupSources(table: Table): FigureSource[] {
  const description = table.descriptions.get(groupColumn);
  const { source: publisher = "", licence = "", vintage = "" } = description ?? {};
  return [
    { publisher, table: table.name, file: table.origins[0]?.file ?? "", kind: "shipped", licence, vintage },
  ];
}

function weightProblems(weights: Readonly<Record<string, number>>): Problem[] {
  const problems: Problem[] = [];
  for (const [id, weight] of Object.entries(weights)) {
    if (!(similarityVariableIds as readonly string[]).includes(id)) {
      const near = nearestNames(id.slice(0, 100), similarityVariableIds);
      problems.push({
        code: "unknown_trait",
        place: "weights",
        found: `'${id.slice(0, 100)}'`,
        expected: `one of ${similarityVariableIds.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
      });
    } else if (!(weight >= 0 && weight <= largestWeight)) {
      problems.push({
        code: "impossible_weight",
        place: `weights.${id}`,
        found: String(weight),
        expected: `a number from 0 to ${largestWeight}`,
        advice: "Nought leaves the trait out.",
      });
    }
  }
  const left = similarityVariables.filter(({ id, weight }) => (weights[id] ?? weight) > 0);
  if (problems.length === 0 && left.length === 0) {
    problems.push({
      code: "no_trait",
      place: "weights",
      found: "nought for every trait",
      expected: "at least one trait to compare by",
      advice: "Give at least one trait a weight above nought.",
    });
  }
  return problems;
}

function noFigures(year: number, years: readonly number[], name?: string): Problem {
  return {
    code: "no_figures",
    place: "year",
    found: name === undefined ? String(year) : `no figures for ${name} in ${year}`,
    expected: `a year with figures, from ${years[0]} to ${years.at(-1)}`,
    advice: "Choose another year, or supply the rows in panel.csv through --data.",
  };
}
