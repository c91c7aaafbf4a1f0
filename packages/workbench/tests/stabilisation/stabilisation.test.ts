import { readFileSync } from "node:fs";
import { compileReform, InputError } from "@barkraft/core";
import { packSupport, supportAnswer, sweden, unpackSupport } from "@barkraft/sweden";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Country } from "../../src/services/country.ts";
import { loadCountry } from "../../src/services/country.ts";
import { assistanceEstimates, assistanceOf } from "../../src/services/stabilisation/assistance.ts";
import { stateFrameOf } from "../../src/services/stabilisation/state-frame.ts";
import { supportGroundOf, supportOf } from "../../src/services/stabilisation/support.ts";

interface Golden {
  readonly support: {
    readonly year: number;
    readonly with_regions: number;
    readonly municipalities_together: number;
    readonly exactly: number;
    readonly lacking: number;
    readonly tax_revenue: number;
    readonly meets: Readonly<Record<string, number>>;
  };
  readonly assistance: {
    readonly effects: readonly number[];
    readonly total: number;
    readonly total_error: number;
  };
  readonly state_frame: readonly {
    readonly deficit: number;
    readonly debt: number;
    readonly interest: number;
  }[];
}

const golden = parse(readFileSync(new URL("golden.yaml", import.meta.url), "utf8")) as Golden;
const usual = { year: golden.support.year, share: 90, assume: {}, reserves: {} };

let country: Country;

beforeAll(async () => {
  country = await loadCountry();
});

describe("support needed", () => {
  test("in the situation of autumn 2020", async () => {
    const { asked, sensitivity } = await supportOf(country, usual);
    const { support } = golden;
    expect(asked.withRegions / 1e9).toBeCloseTo(support.with_regions, 2);
    expect(asked.needed.together / 1e9).toBeCloseTo(support.municipalities_together, 2);
    expect(asked.needed.exact / 1e9).toBeCloseTo(support.exactly, 2);
    expect(asked.needed.lacking).toBe(support.lacking);
    expect(asked.taxRevenue / 1e9).toBeCloseTo(support.tax_revenue, 1);
    for (const [id, value] of Object.entries(support.meets)) {
      expect(sensitivity.find((each) => each.id === id)!.meets, id).toBeCloseTo(value, 2);
    }
  });

  test("is what the association said at the value that is said to give that", async () => {
    const { sensitivity } = await supportOf(country, usual);
    const { meets } = sensitivity.find(({ id }) => id === "wanted_result")!;
    const { asked } = await supportOf(country, { ...usual, assume: { wanted_result: meets } });
    expect(asked.withRegions).toBeCloseTo(8e9, -3);
  });

  test("goes on from cuts over lost work to social assistance", async () => {
    const { lostJobs, asked } = await supportOf(country, usual);
    expect(lostJobs.unemployed / asked.jobs).toBeCloseTo(0.5, 6);
    // Half a percentage point or less: 13,000 employees among six million people.
    expect(lostJobs.points).toBeGreaterThan(0.05);
    expect(lostJobs.points).toBeLessThan(0.5);
    const half = await supportOf(country, { ...usual, uninsured: 50, assume: { unemployed_share: 100 } });
    expect(half.lostJobs.years[1]!.cost / lostJobs.years[1]!.cost).toBeCloseTo(2 * 1.5, 6);
  });

  test("vanishes with the growth that came", async () => {
    const { asked } = await supportOf(country, { ...usual, assume: { growth_second_year: 5.3 } });
    expect(asked.needed.together).toBe(0);
  });

  test("lets the income equalisation grow with the tax base as the law does", async () => {
    // The whole country's tax base two percent higher: grants and fees two percent larger, rounded to the krona.
    const law = country.baseline(2020);
    const changes = { "tax_base.scaling_factor_second": 1.032 * 1.02 };
    const higher = law.under(compileReform(sweden, 2020, country.places, { changes }));
    const [before, after] = [law, higher].map((each) => each.column("income_equalisation_pc"));
    before!.forEach((item, place) => {
      expect(Math.abs(after![place]! - item * 1.02)).toBeLessThanOrEqual(2);
    });
  });

  test("knows a reserve that a user gives, and says nothing of the others", async () => {
    const { places, ground } = await supportOf(country, { ...usual, reserves: { Kävlinge: 100e6 } });
    const at = ground.codes.indexOf("1261");
    expect(places.reserveShare[at]).toBeCloseTo(100e6 / places.shortfall[at]!, 9);
    expect(places.reserveShare[ground.codes.indexOf("1275")]).toBeNaN();
  });

  test("is the same on the page, which gets its figures as JSON", async () => {
    const ground = await supportGroundOf(country);
    const { panel, estimates, heldBack } = await assistanceEstimates(country, 1);
    const packed = packSupport(country.versions, ground, {
      estimates,
      heldBack,
      population: panel.population.at(-1)!,
    });
    const sent = JSON.parse(JSON.stringify(packed)) as typeof packed;
    const question = { year: 2021, share: 0.9 };
    expect(supportAnswer(unpackSupport(sent), question).years).toEqual(supportAnswer(ground, question).years);
  });

  test("refuses every impossible assumption at once", async () => {
    const asked = supportOf(country, { ...usual, assume: { prices: 2, wanted_result: 99 } });
    await expect(asked).rejects.toThrow(InputError);
    await expect(asked).rejects.toThrow(/price_growth[\s\S]*wanted_result/);
  });
});

describe("social assistance", () => {
  test("follows unemployment as estimated over the municipalities", async () => {
    const { estimates } = await assistanceEstimates(country, 1);
    const { effects, total, totalError } = estimates[0]!;
    effects.forEach((effect, lag) => {
      expect(effect).toBeCloseTo(golden.assistance.effects[lag]!, 1);
    });
    expect(total).toBeCloseTo(golden.assistance.total, 1);
    expect(totalError).toBeCloseTo(golden.assistance.total_error, 1);
  });

  test("of the municipalities adds up to that of the country", async () => {
    const { forecasts, together } = await assistanceOf(country, {
      points: 2,
      lasting: 3,
      lags: 1,
      uninsured: 50,
    });
    together.forEach(({ cost }, year) => {
      expect(forecasts.reduce((sum, each) => sum + each[year]!.cost, 0)).toBeCloseTo(cost, 3);
    });
    expect(together[3]!.cost).toBeLessThan(together[2]!.cost);
  });
});

describe("the frame of the state", () => {
  test("sets the three deficits side by side", async () => {
    const { deficits } = await stateFrameOf(country, {
      opening: 2009,
      deficits: golden.state_frame.map(({ deficit }) => deficit / 100),
      years: 15,
      deficitYears: 15,
      afterwards: 0,
      reading: "total",
      grant: 0,
      grantYears: 1,
    });
    deficits.forEach(({ cases }, at) => {
      const { debt, interest, gdp } = cases.usual.at(-1)!;
      expect((100 * debt) / gdp).toBeCloseTo(golden.state_frame[at]!.debt, 1);
      expect((100 * interest) / gdp).toBeCloseTo(golden.state_frame[at]!.interest, 1);
    });
  });
});
