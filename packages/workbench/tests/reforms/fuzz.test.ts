import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { post, problemCodes, testApi } from "../api/support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi({ rate: { perSecond: 1e9, reserve: 1e9 } });
});

const path = fc.constantFrom(
  "income_equalisation.guarantee_level",
  "income_equalisation.fee_degree",
  "income_equalisation.municipal_grant_rate",
  "income_equalisation.municipal_grant_rate.18",
  "regulating_item.regional",
  "tax_base",
  "population_1_november_published",
  "x",
);
const number = fc.oneof(
  fc.double({ min: 0, max: 2 }),
  fc.double(),
  fc.constantFrom(0, 1.1, 19.5, "110%", "ten", -0),
);
const rightReform = fc.record({
  changes: fc.record({
    "income_equalisation.guarantee_level": fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  }),
});
const anyReform = fc.record(
  {
    title: fc.string(),
    changes: fc.dictionary(path, number, { maxKeys: 3 }),
    replace: fc.dictionary(fc.constantFrom("income_equalisation_pc", "x"), fc.constantFrom("symmetric", "y")),
  },
  { requiredKeys: [] },
);
const reform = fc.oneof({ weight: 2, arbitrary: rightReform }, { weight: 1, arbitrary: anyReform });
const rightPath = fc.constantFrom("income_equalisation.guarantee_level", "income_equalisation.fee_degree");
const wanted = fc.oneof({ weight: 2, arbitrary: rightPath }, { weight: 1, arbitrary: path });
const range = fc.oneof(fc.constantFrom([0.8, 1.2], ["90%", "115%"]), fc.tuple(number, number));
const shared = {
  year: fc.oneof(
    { weight: 5, arbitrary: fc.constant(2020) },
    { weight: 1, arbitrary: fc.constantFrom(2021, 2024, 1999) },
  ),
  quantity: fc.constantFrom(
    "income_equalisation_pc",
    "known_total_pc",
    "region_income_equalisation_pc",
    "tax_base",
  ),
};
const requests = fc.oneof(
  fc.tuple(
    fc.constant("compare"),
    fc.record({ ...shared, reforms: fc.array(reform, { maxLength: 6 }) }, { requiredKeys: ["year"] }),
  ),
  fc.tuple(fc.constant("stack"), fc.record({ ...shared, reform }, { requiredKeys: ["year"] })),
  fc.tuple(
    fc.constant("distribution"),
    fc.record(
      {
        ...shared,
        reform,
        by: fc.constantFrom("county", "group", "size", "tax_rate", "x"),
        bands: fc.oneof(fc.constant([0, 10_000]), fc.array(fc.double(), { maxLength: 4 })),
        closed: fc.boolean(),
      },
      { requiredKeys: ["year", "reform"] },
    ),
  ),
  fc.tuple(
    fc.constant("solve"),
    fc.record(
      {
        ...shared,
        reform,
        parameters: fc.array(fc.record({ path: wanted, range }, { requiredKeys: ["path"] }), {
          maxLength: 2,
        }),
        target: fc.constantFrom("neutral", "cost=1e9", "cost<=-1e9", "cost=x", ""),
        max_loss: fc.constantFrom("100", "1%", "0", "-1"),
      },
      { requiredKeys: ["year", "parameters"] },
    ),
  ),
  fc.tuple(
    fc.constant("cliffs"),
    fc.record(
      {
        ...shared,
        swept: wanted,
        range,
        municipality: fc.constantFrom("Tyresö", "1860", "x"),
        within: fc.double({ min: 0, max: 0.3 }),
        least_pc: fc.double({ min: 10, max: 1000 }),
      },
      { requiredKeys: ["year", "swept"] },
    ),
  ),
);

test("whatever is asked of a reform is answered or refused, and never our mistake", async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(requests, async ([resource, body]) => {
      const response = await api.request(`/v1/${resource}`, post(body));
      expect(response.status, `${resource} ${JSON.stringify(body)}`).toBeLessThan(500);
      if (response.status >= 400) await problemCodes(response, response.status);
      else answered++;
    }),
    { numRuns: 250, seed: 20_201_101 },
  );
  // A refusal of everything would prove nothing.
  expect(answered).toBeGreaterThan(10);
}, 120_000);
