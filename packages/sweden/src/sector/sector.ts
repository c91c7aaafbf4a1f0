import { exactSum, type Table } from "@barkraft/core";
import { accountsByYear, type PlaceAccounts } from "./accounts.ts";
import { largestReserves } from "./reserves.ts";

/** How many of the municipalities with known accounts have a deficit. */
export interface RedCount {
  readonly red: number;
  readonly known: number;
}

/** The state of the sector in one year, SEK in current prices; null where nothing is known. */
export interface SectorYear {
  readonly year: number;
  /** Municipalities that there were. */
  readonly places: number;
  /** Those of whose accounts the operating result is not published. */
  readonly missing: readonly string[];
  readonly operating: RedCount;
  readonly beforeExtraordinary: RedCount;
  readonly result: RedCount;
  readonly sums: {
    readonly taxesAndGrants: number | null;
    readonly operatingResult: number | null;
    readonly result: number | null;
    readonly equity: number | null;
    readonly longTermDebt: number | null;
    readonly shortTermDebt: number | null;
  };
  /** Result as a share of taxes and grants: the sector's, and the municipality in the middle. */
  readonly resultShare: number | null;
  readonly medianResultShare: number | null;
  /** What could have been set aside by the end of the year, and in how many municipalities; null before the reserve. */
  readonly largestReserve: { readonly amount: number; readonly places: number } | null;
}

const lastReserveYear = 2023;
const firstReserveYear = 2013;

/** Every year of the accounts, with what was in red and who is missing. */
export function sectorYears(tables: ReadonlyMap<string, Table>): readonly SectorYear[] {
  const byYear = accountsByYear(tables.get("panel")!);
  return [...byYear].map(([year, places]) => {
    const red = (value: (place: PlaceAccounts) => number): RedCount => {
      const known = places.map(value).filter((each) => !Number.isNaN(each));
      return { red: known.filter((each) => each < 0).length, known: known.length };
    };
    const sum = (value: (place: PlaceAccounts) => number) => {
      const known = places.map(value).filter((each) => !Number.isNaN(each));
      return known.length === 0 ? null : exactSum(known);
    };
    const shares = places
      .map(({ result, taxesAndGrants }) => result / taxesAndGrants)
      .filter((share) => !Number.isNaN(share))
      .sort((a, b) => a - b);
    const [taxesAndGrants, result] = [sum((each) => each.taxesAndGrants), sum((each) => each.result)];
    return {
      year,
      places: places.length,
      missing: places.filter((each) => Number.isNaN(each.operatingResult)).map(({ code }) => code),
      operating: red((each) => each.operatingResult),
      beforeExtraordinary: red((each) => each.resultBeforeExtraordinary),
      result: red((each) => each.result),
      sums: {
        taxesAndGrants,
        operatingResult: sum((each) => each.operatingResult),
        result,
        equity: sum((each) => each.equity),
        longTermDebt: sum((each) => each.longTermDebt),
        shortTermDebt: sum((each) => each.shortTermDebt),
      },
      resultShare: taxesAndGrants === null || result === null ? null : result / taxesAndGrants,
      medianResultShare: middleOf(shares),
      largestReserve: reserveIn(byYear, year),
    };
  });
}

/** One municipality of a year, with what it could have set aside until then. */
export interface SectorPlace extends PlaceAccounts {
  readonly largestReserve: number | null;
}

/** The municipalities of one year, in code order. */
export function sectorPlaces(tables: ReadonlyMap<string, Table>, year: number): readonly SectorPlace[] {
  const byYear = accountsByYear(tables.get("panel")!);
  const reserves = hasReserve(year) ? largestReserves(byYear, year) : undefined;
  return (byYear.get(year) ?? []).map((place) => ({
    ...place,
    largestReserve: reserves?.get(place.code) ?? null,
  }));
}

/** A municipality's accounts, year by year. */
export function sectorPlaceOverYears(
  tables: ReadonlyMap<string, Table>,
  code: string,
): readonly PlaceAccounts[] {
  return [...accountsByYear(tables.get("panel")!).values()].flatMap((places) =>
    places.filter((place) => place.code === code),
  );
}

function reserveIn(byYear: ReadonlyMap<number, readonly PlaceAccounts[]>, year: number) {
  if (!hasReserve(year)) return null;
  const reserves = [...largestReserves(byYear, year).values()];
  return { amount: exactSum(reserves), places: reserves.filter((each) => each > 0).length };
}

/** From 2024 on there is another reserve with a cap, and no accounts. */
const hasReserve = (year: number) => year >= firstReserveYear && year <= lastReserveYear;

function middleOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
