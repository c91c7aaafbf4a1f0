import { readFileSync } from "node:fs";
import { compileReform, Evaluation, exactSum, type InputColumn, type Places } from "@barkraft/core";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { parameters } from "../../src/generated/parameters.ts";
import { inputsOf, placesOf, sweden } from "../../src/index.ts";
import { shippedTables } from "../support/tables.ts";

const year = 2021;
const sql = readFileSync(new URL("equalisation.sql", import.meta.url), "utf8");
const shipped = placesOf(shippedTables().get("municipalities")!);

interface Town {
  readonly code: string;
  readonly county: string;
  readonly taxBase: number;
  readonly population: number;
  readonly cost: number;
  readonly structural: number;
  readonly introduction: number;
}

interface Country {
  readonly towns: readonly Town[];
  readonly guaranteeLevel: number;
  readonly appropriation: number;
}

/** Numbers from 0 to 1 that are the same on every machine. */
function* random(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** A country of some towns in some counties, from a few hundred inhabitants to a million. */
function madeUp(seed: number): Country {
  const numbers = random(seed);
  const between = (low: number, high: number) => low + Math.floor(numbers.next().value * (high - low + 1));
  const counties = shipped.levels.county!.codes;
  const towns = Array.from({ length: between(5, 60) }, (_, place) => {
    const population = Math.round(10 ** (2.5 + numbers.next().value * 3.5));
    return {
      code: String(place).padStart(4, "0"),
      county: counties[between(0, counties.length - 1)]!,
      population,
      taxBase: population * between(120_000, 480_000) + between(0, 99_999),
      cost: between(-8000, 9000),
      structural: between(0, 3) === 0 ? between(1, 2000) : 0,
      introduction: between(0, 3) === 0 ? between(1, 900) : 0,
    };
  });
  return {
    towns,
    guaranteeLevel: between(90, 130) / 100,
    appropriation: between(-9, 99) * 1e9 + between(0, 999_999_999),
  };
}

function placesFrom(towns: readonly Town[]): Places {
  const { county, region, nation } = shipped.levels;
  const codes = towns.map(({ code }) => code);
  const ofCounty = Int32Array.from(towns, (town) => county!.codes.indexOf(town.county));
  const whole = new Int32Array(towns.length);
  return {
    levels: { nation: nation!, county: county!, region: region!, municipality: { codes, names: codes } },
    parents: { ...shipped.parents, municipality: { nation: whole, county: ofCounty, region: ofCounty } },
  };
}

/** The engine's figures of a made-up country; every input that is not given is unknown. */
function engine({ towns, guaranteeLevel, appropriation }: Country): Evaluation {
  const places = placesFrom(towns);
  const given: Readonly<Record<string, readonly number[]>> = {
    tax_base: towns.map(({ taxBase }) => taxBase),
    population_1_november_published: towns.map(({ population }) => population),
    cost_equalisation_published_pc: towns.map(({ cost }) => cost),
    structural_grant_pc: towns.map(({ structural }) => structural),
    introduction_grant_pc: towns.map(({ introduction }) => introduction),
  };
  const inputs = new Map(
    sweden.declaration.inputs.map(({ id, level }): [string, InputColumn] => [
      id,
      {
        values: Float64Array.from(given[id] ?? places.levels[level]!.codes.map(() => Number.NaN)),
        year,
        statusAt: () => "published",
        sourceAt: () => undefined,
      },
    ]),
  );
  const law = Evaluation.of(sweden, year, places, inputs);
  const changes = {
    "income_equalisation.guarantee_level": guaranteeLevel,
    "regulating_item.municipal_appropriation": appropriation,
  };
  return law.under(compileReform(sweden, year, places, { changes }));
}

interface Answer {
  readonly income: number;
  readonly regulating: number;
  readonly printed: number;
  readonly payment: number;
}

/** The second implementation's figures, by country and code. */
async function inSql(countries: readonly Country[]): Promise<ReadonlyMap<string, Answer>> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  await connection.run(`
    CREATE TABLE municipality(country INTEGER, code VARCHAR, county VARCHAR, tax_base BIGINT, population BIGINT,
      cost_pc BIGINT, structural_pc BIGINT, introduction_pc BIGINT);
    CREATE TABLE county_rate(county VARCHAR, grant_rate DOUBLE, fee_rate DOUBLE);
    CREATE TABLE law(country INTEGER, factor_first DOUBLE, factor_second DOUBLE, guarantee_level DOUBLE, appropriation DOUBLE);
  `);
  const towns = await connection.createAppender("municipality");
  countries.forEach((country, number) => {
    for (const town of country.towns) {
      towns.appendInteger(number);
      towns.appendVarchar(town.code);
      towns.appendVarchar(town.county);
      for (const amount of [town.taxBase, town.population, town.cost, town.structural, town.introduction]) {
        towns.appendBigInt(BigInt(amount));
      }
      towns.endRow();
    }
  });
  towns.closeSync();
  const rates = await connection.createAppender("county_rate");
  for (const county of shipped.levels.county!.codes) {
    rates.appendVarchar(county);
    rates.appendDouble(rateOf("income_equalisation.municipal_grant_rate", county));
    rates.appendDouble(rateOf("income_equalisation.municipal_fee_rate", county));
    rates.endRow();
  }
  rates.closeSync();
  const laws = await connection.createAppender("law");
  countries.forEach(({ guaranteeLevel, appropriation }, number) => {
    laws.appendInteger(number);
    // Förordning (2020:813): 1.020 and 1.022 for the year 2021.
    for (const value of [1.02, 1.022, guaranteeLevel, appropriation]) laws.appendDouble(value);
    laws.endRow();
  });
  laws.closeSync();
  const reader = await connection.runAndReadAll(sql);
  return new Map(
    reader.getRowObjects().map((row) => [
      `${row.country} ${row.code}`,
      {
        income: Number(row.income_pc),
        regulating: Number(row.regulating_pc),
        printed: Number(row.regulating_printed_pc),
        payment: Number(row.payment),
      },
    ]),
  );
}

function rateOf(id: keyof typeof parameters, county: string): number {
  const { value } = parameters[id].values.find(({ from }) => from <= `${year}-01-01`)!;
  return (value as unknown as Record<string, number>)[county]! / 100;
}

function expectSame(countries: readonly Country[], answers: ReadonlyMap<string, Answer>): void {
  countries.forEach((country, number) => {
    const evaluation = engine(country);
    const income = evaluation.column("income_equalisation_pc");
    const payments = evaluation.column("total_payment");
    const regulating = evaluation.value("regulating_item_unrounded_pc", "00")!;
    country.towns.forEach(({ code }, place) => {
      const answer = answers.get(`${number} ${code}`)!;
      expect([number, code, income[place]]).toEqual([number, code, answer.income]);
      expect(Math.abs(payments[place]! - answer.payment)).toBeLessThan(0.01);
    });
    const [{ regulating: closing, printed }] = [answers.get(`${number} ${country.towns[0]!.code}`)!];
    expect(Math.abs(regulating - closing)).toBeLessThan(1e-6);
    expect(evaluation.value("regulating_item_pc", "00")).toBe(printed);
    expect(Math.abs(exactSum(payments) - country.appropriation)).toBeLessThan(1);
  });
}

describe("the income equalisation and the closing, in SQL", () => {
  test("agree with the engine on every municipality of a thousand made-up countries", async () => {
    const countries = Array.from({ length: 1000 }, (_, seed) => madeUp(seed + 1));
    expectSame(countries, await inSql(countries));
  });

  test("agree with the engine on every municipality of Sweden", async () => {
    const inputs = inputsOf(shippedTables(), shipped, year);
    const law = Evaluation.of(sweden, year, shipped, inputs);
    const { codes } = shipped.levels.municipality!;
    const [taxBase, population, cost] = ["tax_base", "population_1_november", "cost_equalisation_pc"].map(
      (id) => law.column(id),
    );
    const towns = codes.map((code, place) => ({
      code,
      county: code.slice(0, 2),
      taxBase: taxBase![place]!,
      // The estimate is not in whole persons.
      population: Math.round(population![place]!),
      cost: cost![place]!,
      structural: 0,
      introduction: 0,
    }));
    const countries = [{ towns, guaranteeLevel: 1.15, appropriation: 102_945_466_087 }];
    expect(towns).toHaveLength(290);
    expectSame(countries, await inSql(countries));
  });
});
