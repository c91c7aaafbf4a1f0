import {
  type KeyColumns,
  type MonthlyRate,
  moneyByMonth,
  moneyByYear,
  monthOf,
  needWeights,
  type PackageOutcome,
  type PlaceCurves,
  type Receivers,
  riseOver,
  type SupportPackage,
  type TimedPlaces,
  timePlaces,
  yearOfMonth,
} from "@barkraft/finance";

/** What municipal need is told by: persons out of work, or kronor of social assistance, above the base year. */
export const placeNeeds = {
  unemployment: "unemployed",
  assistance: "social_assistance_sek",
} as const;
export type PlaceNeed = keyof typeof placeNeeds;

/** The last year whose municipal figures are published. */
const lastFigures = 2022;

/** The years that municipal need is counted in, and the year before, which it is counted from. */
export interface NeedYears {
  readonly base: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The years of a package's need: those of its curve, else those of its payments; from the year before the first.
 * Undefined where the figures do not reach.
 */
export function needYears(support: SupportPackage): NeedYears | undefined {
  const { need, lastYear } = support;
  const months = needMonths(support);
  if (months.length === 0) return undefined;
  const years = months.map((month) => yearOfMonth(monthOf(month)));
  const first = Math.min(...years);
  const last = Math.min(lastFigures, need ? Math.max(...years) : Math.max(first + 1, lastYear));
  return last < first ? undefined : { base: first - 1, first, last };
}

/** Months of the need, as 2020-07: its curve's, else those in which something that passes is paid. */
function needMonths({ need, measures }: SupportPackage): readonly string[] {
  if (need?.kind === "unemployment") return [need.from, need.to];
  if (need) return [...need.weights.keys()];
  const passing = measures.filter(({ permanent }) => !permanent);
  return passing.flatMap(({ payments }) => payments.map(({ from }) => from));
}

/** The columns that the municipal need is computed from. */
export function needColumns(document: SupportPackage): string[] {
  const years = needYears(document);
  if (!years) return [];
  return Object.values(placeNeeds).flatMap((name) =>
    yearsOf(years, years.base).map((year) => `${name}@${year}`),
  );
}

/**
 * Temporary grants to each municipality against its own need, by calendar year: how far unemployment or social
 * assistance stands above the year before the need begins. Undefined without money by year, or without figures.
 */
export function municipalTiming(
  outcome: PackageOutcome,
  receivers: Receivers,
  columns: KeyColumns,
  by: PlaceNeed,
): (TimedPlaces & { readonly years: NeedYears }) | undefined {
  const years = needYears(outcome.document);
  const money = moneyByYear(outcome.measures, receivers.codes.length);
  if (!years || !money) return undefined;
  const column = (year: number) => columns.get(`${placeNeeds[by]}@${year}`)?.values;
  const base = column(years.base);
  const levels = yearsOf(years, years.first).map(column);
  if (!base || levels.some((level) => level === undefined)) return undefined;
  const need = riseOver(base, levels as readonly Float64Array[], years.first);
  const rows = [...receivers.codes.keys()].filter((row) => receivers.kinds[row] === "municipality");
  return { ...timePlaces(money, need, rows), years };
}

/** A county's rate of unemployment by month. */
export interface CountyRate {
  readonly code: string;
  readonly rate: MonthlyRate;
}

/**
 * Temporary grants to the municipalities and the region of each county against the county's own unemployment, by
 * month, where the package's need is the rise of unemployment. Undefined where it is not, or without money by month.
 */
export function countyTiming(
  outcome: PackageOutcome,
  receivers: Receivers,
  counties: readonly CountyRate[],
): TimedPlaces | undefined {
  const { need } = outcome.document;
  if (need?.kind !== "unemployment") return undefined;
  const groups = receivers.codes.map((code) =>
    counties.findIndex((county) => county.code === code.slice(0, 2)),
  );
  const money = moneyByMonth(outcome.measures, groups, counties.length);
  const curves = counties.map(({ rate }) => needWeights(need, rate));
  const first = curves.find((curve) => curve)?.first;
  if (!money || first === undefined) return undefined;
  const unknown = new Float64Array([Number.NaN]);
  const needs: PlaceCurves = { first, weights: curves.map((curve) => curve?.weights ?? unknown) };
  return timePlaces(money, needs, [...counties.keys()]);
}

const yearsOf = ({ last }: NeedYears, from: number) =>
  Array.from({ length: last - from + 1 }, (_, later) => from + later);
