import { exactSum, type Table } from "@barkraft/core";
import type { ServiceCost } from "@barkraft/finance";
import { ageGroups } from "./ages.ts";
import { type AgedService, serviceWeights } from "./weights.ts";

/** The columns and tables that the cost by service reads. */
export const serviceCostColumns: Readonly<Record<string, readonly string[]>> = {
  panel: ["code", "year", "population", "net_operating_cost_pc"],
  "reference-costs": ["code", "year", "area", "net_cost_pc"],
};

/** What no area of the published costs holds: administration, streets, leisure, culture, depreciation. */
export const otherServices = "other_services";

/** Services in the order they are shown. */
export const services = [...(Object.keys(serviceWeights) as AgedService[]), otherServices] as const;

/**
 * The net cost of each service in one year, SEK, for every municipality together or for one of them. What the areas
 * leave of the net operating cost weighs the same at every age. NaN where a cost is not published.
 */
export function serviceCosts(
  tables: ReadonlyMap<string, Table>,
  year: number,
  code?: string,
): readonly ServiceCost[] {
  const { people, operating } = accounts(tables.get("panel")!, year, code);
  const areas = areaCosts(tables.get("reference-costs")!, year, people);
  const known = Object.entries(serviceWeights).map(
    ([service, weights]): ServiceCost => ({
      service,
      cost: areas.get(service) ?? Number.NaN,
      weights: ageGroups.map((group) => (weights as Readonly<Record<string, number>>)[group] ?? 0),
    }),
  );
  const rest = operating - exactSum(known.map(({ cost }) => cost));
  return [...known, { service: otherServices, cost: rest, weights: ageGroups.map(() => 1) }];
}

function accounts(panel: Table, year: number, code: string | undefined) {
  const [years, population, cost] = ["year", "population", "net_operating_cost_pc"].map(
    (name) => panel.numbers.get(name)!,
  );
  const people = new Map<string, number>();
  const costs: number[] = [];
  panel.texts.get("code")!.forEach((each, row) => {
    if (years![row] !== year || (code !== undefined && each !== code)) return;
    people.set(each, population![row]!);
    costs.push(-cost![row]! * population![row]!);
  });
  return { people, operating: costs.length === 0 ? Number.NaN : exactSum(costs) };
}

function areaCosts(
  table: Table,
  year: number,
  people: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const [years, cost] = ["year", "net_cost_pc"].map((name) => table.numbers.get(name)!);
  const areas = table.texts.get("area")!;
  const terms = new Map<string, number[]>();
  table.texts.get("code")!.forEach((code, row) => {
    const inhabitants = years![row] === year ? people.get(code) : undefined;
    // A municipality whose cost of one area is not published has it among the other services.
    if (inhabitants === undefined || Number.isNaN(cost![row]!)) return;
    const known = terms.get(areas[row]!) ?? [];
    known.push(cost![row]! * inhabitants);
    terms.set(areas[row]!, known);
  });
  return new Map([...terms].map(([area, costs]) => [area, exactSum(costs)]));
}
