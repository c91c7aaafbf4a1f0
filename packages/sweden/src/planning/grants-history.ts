import { exactSum, type Table } from "@barkraft/core";
import type { History, PlaceHistory } from "@barkraft/finance";

/** The columns and tables of the value of early notice and of the planning basis. */
export const planningColumns: Readonly<Record<string, readonly string[]>> = {
  panel: [
    "code",
    "year",
    "population",
    "general_grants_pc",
    "result_before_extraordinary_pc",
    "tax_revenue_pc",
  ],
  national: [
    "year",
    "equalisation_appropriation_msek",
    "general_grants_appropriation_area_25_msek",
    "gdp_msek",
  ],
};

type Tables = ReadonlyMap<string, Table>;

/** What the state paid over the appropriation for equalisation (budget area 25, 1:1), SEK by year. */
export function appropriations(tables: Tables): History {
  const table = tables.get("national")!;
  const [years, amounts] = ["year", "equalisation_appropriation_msek"].map(
    (name) => table.numbers.get(name)!,
  );
  return new Map(
    [...years!].flatMap((year, row) =>
      amounts![row]! > 0 ? [[year, Math.round(amounts![row]! * 1e6)]] : [],
    ),
  );
}

/** A sum over all municipalities of the accounts, SEK by year. */
function bookedSum(tables: Tables, column: string): History {
  const panel = tables.get("panel")!;
  const [years, people, each] = ["year", "population", column].map((name) => panel.numbers.get(name)!);
  const terms = new Map<number, number[]>();
  for (let row = 0; row < panel.rowCount; row++) {
    const amount = each![row]! * people![row]!;
    if (Number.isNaN(amount)) continue;
    const known = terms.get(years![row]!) ?? [];
    known.push(amount);
    terms.set(years![row]!, known);
  }
  return new Map([...terms].sort(([a], [b]) => a - b).map(([year, amounts]) => [year, exactSum(amounts)]));
}

/** General grants and equalisation as the municipalities booked them, SEK by year. */
export const bookedGrants = (tables: Tables): History => bookedSum(tables, "general_grants_pc");

/** The municipalities' results before extraordinary items, SEK by year. */
export const bookedResults = (tables: Tables): History => bookedSum(tables, "result_before_extraordinary_pc");

/** Every municipality's booked general grants and inhabitants, by code. */
export function grantsByPlace(tables: Tables): ReadonlyMap<string, PlaceHistory> {
  const panel = tables.get("panel")!;
  const [years, people, each] = ["year", "population", "general_grants_pc"].map(
    (name) => panel.numbers.get(name)!,
  );
  const places = new Map<string, { amounts: Map<number, number>; inhabitants: Map<number, number> }>();
  panel.texts.get("code")!.forEach((code, row) => {
    const place = places.get(code) ?? { amounts: new Map(), inhabitants: new Map() };
    place.amounts.set(years![row]!, each![row]! * people![row]!);
    place.inhabitants.set(years![row]!, people![row]!);
    places.set(code, place);
  });
  return places;
}
