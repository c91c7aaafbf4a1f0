import { bandsOf, compileReform, Evaluation, exactSum, type Reform } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultBands,
  distributionOf,
  financesOf,
  groupingOf,
  groupings,
  inputsOf,
  municipalitiesOf,
  netCapacity,
  placesOf,
  sweden,
} from "../../src/index.ts";
import { shippedTables, tableFrom } from "../support/tables.ts";

const tables = shippedTables();
const places = placesOf(tables.get("municipalities")!);
const municipalities = municipalitiesOf(tables.get("municipalities")!);
const baseline = Evaluation.of(sweden, 2020, places, inputsOf(tables, places, 2020));
const finances = financesOf(tables, places, 2020);
const inhabitants = baseline.column("population_1_november");
const item = "income_equalisation_pc";
const under = (reform: Reform) => baseline.under(compileReform(sweden, 2020, places, reform));
const guarantee = (level: number) => under({ changes: { "income_equalisation.guarantee_level": level } });
const gathered = (by: (typeof groupings)[number]) =>
  groupingOf(
    by,
    baseline,
    municipalities,
    finances.taxRates,
    bandsOf(by === "tax_rate" ? defaultBands.tax_rate : defaultBands.size, by),
  );

describe("winners and losers", () => {
  test("whatever the reform, the groups of every grouping make the country, to the krona", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.9, max: 1.3, noNaN: true }),
        fc.constantFrom(...groupings),
        (level, by) => {
          const { groups, whole } = distributionOf(baseline, guarantee(level), item, gathered(by), finances);
          expect(exactSum(groups.map(({ amount }) => amount))).toBe(whole.amount);
          expect(groups.reduce((sum, { winners }) => sum + winners, 0)).toBe(whole.winners);
          expect(groups.reduce((sum, { places }) => sum + places, 0)).toBe(290);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("with the sum kept unchanged nobody pays for the others' equal amount", () => {
    const closed = distributionOf(baseline, guarantee(1.1), item, gathered("county"), finances, true);
    expect(Math.abs(closed.whole.amount)).toBeLessThan(1);
    const alone = distributionOf(baseline, guarantee(1.1), item, gathered("county"), finances);
    expect(closed.added! * exactSum(inhabitants)).toBeCloseTo(-alone.whole.amount, 0);
    const [before, after] = [closed.capacity.weighted.before.mean!, closed.capacity.weighted.after.mean!];
    expect(after).toBeCloseTo(before, 6);
  });

  test("a share of revenue by hand: Stockholm county's amount over its taxes and general grants", () => {
    const { groups } = distributionOf(baseline, guarantee(1.1), item, gathered("county"), finances);
    const rows = municipalities.flatMap(({ countyCode }, row) => (countyCode === "01" ? [row] : []));
    const revenue = exactSum(rows.map((row) => finances.revenues[row]! * inhabitants[row]!));
    const stockholm = groups.find(({ key }) => key === "01")!;
    expect(stockholm.name).toMatch(/Stockholm/);
    expect(stockholm.share).toBe(stockholm.amount / revenue);
  });

  test("the nearest year held stands in where the year's accounts are not there", () => {
    expect(financesOf(tables, places, 2020)).toMatchObject({ revenueYear: 2020, taxRateYear: 2020 });
    expect(financesOf(tables, places, 2026)).toMatchObject({ revenueYear: 2022, taxRateYear: 2022 });
    expect(financesOf(new Map(), places, 2026)).toMatchObject({ revenueYear: null, taxRateYear: null });
  });
});

describe("net capacity", () => {
  test("as the law is, is own tax at the mean rate with what is equalised for income", () => {
    const { definition, taxRate, values } = netCapacity(baseline, baseline, finances.taxRates);
    expect(definition).toBe("with cost equalisation");
    expect(taxRate).toBeGreaterThan(0.19);
    expect(taxRate).toBeLessThan(0.23);
    const row = baseline.row("municipality", "1860");
    const [own, income, regulating] = [
      baseline.column("own_tax_capacity")[row]!,
      baseline.column(item)[row]!,
      baseline.column("known_total_pc")[row]! -
        baseline.column(item)[row]! -
        baseline.column("cost_equalisation_pc")[row]!,
    ];
    expect(values[row]).toBeCloseTo(taxRate * own + income + regulating, 6);
  });

  test("is less unequal than own tax capacity alone: that is what equalisation is for", () => {
    const grouping = gathered("county");
    const { capacity } = distributionOf(baseline, baseline, item, grouping, finances);
    expect(capacity.unweighted.before).toEqual(capacity.unweighted.after);
    const without = under({ changes: { "income_equalisation.guarantee_level": 0.5 } });
    const lower = distributionOf(baseline, without, item, grouping, finances).capacity;
    expect(capacity.unweighted.before.gini!).toBeLessThan(lower.unweighted.after.gini!);
  });

  test("leaves cost equalisation out for all where it is not known for all", () => {
    const partly = {
      column: (id: string) => {
        const values = baseline.column(id);
        return id === "cost_equalisation_pc" || id === "known_total_pc" ? values.with(7, Number.NaN) : values;
      },
    } as unknown as Evaluation;
    const { definition, taxRate, values } = netCapacity(partly, partly, finances.taxRates);
    expect(definition).toBe("income equalisation only");
    const own = baseline.column("own_tax_capacity");
    const income = baseline.column(item);
    for (const row of [0, 7]) expect(values[row]).toBe(taxRate * own[row]! + income[row]!);
  });
});

test("a municipality outside every band belongs to none and counts for none", () => {
  const bands = bandsOf([100_000], "bands");
  const grouping = groupingOf("size", baseline, municipalities, finances.taxRates, bands);
  const { groups, whole } = distributionOf(baseline, guarantee(1.1), item, grouping, finances);
  expect(groups).toHaveLength(1);
  expect(groups[0]!.places).toBe(grouping.groups.filter((group) => group !== null).length);
  expect(groups[0]!.places).toBeLessThan(whole.places);
});

test("a table without the columns gives no finances rather than zeros", () => {
  const panel = tableFrom("panel", "code,year,population\n0114,2020,1\n");
  const found = financesOf(new Map([...tables, ["panel", panel]]), places, 2020);
  expect(found.revenueYear).toBeNull();
  expect([...found.revenues].every(Number.isNaN)).toBe(true);
});
