import { exactSum, InputError, roundedToSum } from "@barkraft/core";
import { type BasisYear, pathThrough, planningBasis } from "@barkraft/finance";
import {
  ageGroups,
  appropriations,
  type CalendarDay,
  consultationCalendar,
  demographicNeed,
  needGrowth,
  personsByCode,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { usualNeed } from "./need.ts";
import { planningTables } from "./tables.ts";

/** What is asked of a planning basis; growth in percent a year. */
export interface PlanAsked {
  /** The last year whose appropriation is decided; the last known one unless said. */
  readonly lastYear?: number | undefined;
  /** The grant of that year, SEK; the appropriation unless said. */
  readonly grant?: number | undefined;
  readonly years: number;
  readonly price: number;
  /** From demography unless said. */
  readonly need?: number | undefined;
  readonly efficiency: number;
  readonly ceiling?: number | undefined;
  readonly oneOffs: Readonly<Record<string, number>>;
  /** Part of the grant that goes to the municipalities, percent; the regions get the rest. */
  readonly municipalShare: number;
}

export const usualPlan = { years: 4, price: 2.5, efficiency: 0.5, municipalShare: 70 } as const;

/** What the assumptions rest on. */
export const planRanges = {
  price: [1.5, 4],
  efficiency: [0, 1.5],
  municipalShare: [65, 75],
} as const;

export interface PlanAnswer {
  readonly asked: PlanAsked;
  readonly lastYear: number;
  readonly grant: number;
  readonly needFromDemography: boolean;
  /** Growth of the need of each planned year, percent. */
  readonly need: readonly number[];
  readonly years: readonly BasisYear[];
  /** The municipal part of the last decided and of the last planned year, shared per inhabitant, whole kronor. */
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly inhabitants: number;
    readonly first: number;
    readonly last: number;
  }[];
  readonly history: readonly { readonly year: number; readonly amount: number }[];
  readonly calendar: readonly CalendarDay[];
  readonly versions: Versions;
}

/** General grants several years ahead, and what they are for each municipality. Throws an `InputError` for what cannot be. */
export async function planOf(country: Country, asked: PlanAsked): Promise<PlanAnswer> {
  const tables = await planningTables(country);
  const history = appropriations(tables);
  const lastYear = asked.lastYear ?? Math.max(...history.keys());
  const grant = asked.grant ?? history.get(lastYear);
  if (grant === undefined) throw noGrant(lastYear, [...history.keys()]);
  const planned = Array.from({ length: asked.years }, (_, at) => lastYear + at + 1);
  const share = asked.municipalShare / 100;
  const need =
    asked.need === undefined
      ? needGrowth(demography(tables, planned), share, planned)
      : planned.map(() => asked.need! / 100);
  const years = planningBasis({
    lastYear,
    grant,
    priceAndWages: planned.map(() => asked.price / 100),
    need,
    efficiency: planned.map(() => asked.efficiency / 100),
    oneOffs: asked.oneOffs,
    ceiling: asked.ceiling === undefined ? undefined : asked.ceiling / 100,
  });
  return {
    asked,
    lastYear,
    grant,
    needFromDemography: asked.need === undefined,
    need: need.map((growth) => growth * 100),
    years,
    places: placesOf(country, tables, {
      first: grant,
      last: years.at(-1)!.level,
      lastYear,
      plannedYear: planned.at(-1)!,
      share,
    }),
    history: [...history].map(([year, amount]) => ({ year, amount })),
    calendar: consultationCalendar(planned),
    versions: country.versions,
  };
}

type Tables = Awaited<ReturnType<typeof planningTables>>;

function demography(tables: Tables, planned: readonly number[]) {
  return demographicNeed(tables, { ...usualNeed, lastYear: planned.at(-1)! });
}

function placesOf(
  country: Country,
  tables: Tables,
  {
    first,
    last,
    lastYear,
    plannedYear,
    share,
  }: Readonly<Record<"first" | "last" | "lastYear" | "plannedYear" | "share", number>>,
): PlanAnswer["places"] {
  const known = personsByCode(tables, usualNeed.projectionFrom);
  const lastProjected = usualNeed.projectionFrom + 10;
  if (plannedYear > lastProjected) return [];
  const people = country.municipalities.map(({ code }) =>
    pathThrough(ageGroups, known.get(code)!, [lastYear, plannedYear]).persons.map(exactSum),
  );
  const shared = (amount: number, at: 0 | 1) => {
    const all = exactSum(people.map((each) => each[at]!));
    const part = Math.round(amount * share);
    return roundedToSum(people.map((each) => (part * each[at]!) / all));
  };
  const [before, after] = [shared(first, 0), shared(last, 1)];
  return country.municipalities.map(({ code, name }, place) => ({
    code,
    name,
    inhabitants: Math.round(people[place]![1]!),
    first: before[place]!,
    last: after[place]!,
  }));
}

function noGrant(year: number, known: readonly number[]): InputError {
  return new InputError([
    {
      code: "no_appropriation",
      place: "last decided year",
      found: String(year),
      expected: `a year from ${Math.min(...known)} to ${Math.max(...known)}`,
      advice: "Choose a year whose appropriation is known, or give the grant yourself.",
    },
  ]);
}
