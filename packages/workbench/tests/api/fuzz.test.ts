import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { listParameters } from "../../src/services/law/catalogue.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;

beforeAll(async () => {
  api = await testApi({ rate: { perSecond: 1e9, reserve: 1e9 } });
});

const seed = 20_201_101;
const posts = ["/v1/evaluate", "/v1/compare", "/v1/explain"];

async function expectNoMistakeOfOurs(path: string, init?: RequestInit): Promise<void> {
  const response = await api.request(path, init);
  expect(response.status, `${path} ${String(init?.body)}`).toBeLessThan(500);
  if (response.status >= 400) await problemCodes(response, response.status);
}

const path = fc.oneof(fc.constantFrom(...listParameters().map(({ id }) => id)), fc.string());
const code = fc.constantFrom("01", "25", "0114", "2020-01-01", "1999-12-31", "");
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e308, 1e-308));

/** Bodies that are almost right: known names with any value, any name with a right value. */
const nearlyRight = fc.record(
  {
    year: fc.oneof(fc.constantFrom(2020, 2021, 2022, 2024, 1999), fc.jsonValue()),
    level: fc.oneof(fc.constantFrom("municipality", "region", "county"), fc.string()),
    municipalities: fc.array(fc.oneof(fc.constantFrom("0114", "Malå", "malmö kommun"), fc.string())),
    quantity: fc.oneof(fc.constantFrom("income_equalisation_pc", "sum(tax_base)@nation"), fc.string()),
    code: fc.string(),
    depth: fc.integer(),
    most: fc.integer(),
    reform: fc.record(
      {
        changes: fc.dictionary(path, fc.oneof(number, fc.dictionary(code, number), fc.jsonValue())),
        replace: fc.dictionary(
          fc.oneof(fc.constant("income_equalisation_pc"), fc.string()),
          fc.oneof(fc.constant("symmetric"), fc.string()),
        ),
        baseline: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe("any request", () => {
  it("gets an answer or problem details for any JSON body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), fc.jsonValue(), (target, body) =>
        expectNoMistakeOfOurs(target, post(JSON.stringify(body))),
      ),
      { numRuns: 200, seed },
    );
  });

  it("gets an answer or problem details for a body that is almost right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), nearlyRight, (target, body) =>
        expectNoMistakeOfOurs(target, post(body)),
      ),
      { numRuns: 400, seed },
    );
  });

  it("gets an answer or problem details for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), fc.string({ unit: "binary" }), (target, body) =>
        expectNoMistakeOfOurs(target, post(body)),
      ),
      { numRuns: 100, seed },
    );
  });

  it("gets an answer or problem details for any path and query", async () => {
    const start = fc.constantFrom(
      "/v1/",
      "/v1/steps/",
      "/v1/datasets/",
      "/data/",
      "/v1/evaluate?",
      "/v1/entities?name=",
      "/",
    );
    await fc.assert(
      fc.asyncProperty(start, fc.string({ unit: "grapheme" }), async (before, rest) => {
        const target =
          before + (before.includes("?") ? encodeURIComponent(rest) : encodeURI(rest.toWellFormed()));
        const response = await api.request(target);
        expect([200, 400, 404, 405, 422, 503], target).toContain(response.status);
      }),
      { numRuns: 300, seed },
    );
  });
});
