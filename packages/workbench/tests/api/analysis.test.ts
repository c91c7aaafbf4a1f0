import { beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

const answer = async (path: string, init?: RequestInit) => {
  const response = await api.request(path, init);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json() as Promise<Record<string, unknown>>;
};

test("similar municipalities, each with its traits and their contributions", async () => {
  const found = await answer("/v1/entities/1860/similar?count=3");
  expect(found.municipality).toMatchObject({ code: "1860", name: "Laxå", distance: 0 });
  expect(found.similar).toHaveLength(3);
  expect(found.traits).toContainEqual(expect.objectContaining({ id: "group", standard_deviation: null }));
});

test("a need model with a column of one's own", async () => {
  const codes = (await answer("/v1/entities?limit=300")) as { entities?: { code: string }[] };
  const beds = Object.fromEntries(codes.entities!.map(({ code }, at) => [code, at % 7]));
  const model = await answer(
    "/v1/need-model",
    post({ cost: "preschool", by: ["beds", "share(population_1_5)"], year: 2021, columns: { beds } }),
  );
  expect(model).toMatchObject({ method: "regression", observations: 290, law: { id: "reference_cost_pc" } });
});

test("one more inhabitant, and the change of a municipality and of the nation", async () => {
  const found = await answer("/v1/entities/1860/inhabitant?age=8&year=2020");
  expect(found.person).toMatchObject({ age: 8, tax_base_sek: 0 });
  for (const code of ["1860", "00"]) {
    const change = (await answer(`/v1/entities/${code}/change?from=2020&to=2021`)) as {
      parts: { total: { sek: number } }[];
      total: { change: { sek: number } };
    };
    expect(change.parts.reduce((sum, { total }) => sum + total.sek, 0)).toBe(change.total.change.sek);
  }
});

test.each([
  ["/v1/entities/1860/similar?format=csv", "code,name,group,distance"],
  ["/v1/entities/1860/inhabitant?format=csv", "item,basis,average_pc"],
  ["/v1/entities/1860/change?format=csv", "cause,part,from_value"],
])("%s is CSV with stable columns", async (path, columns) => {
  const response = await api.request(path);
  expect(response.status).toBe(200);
  expect((await response.text()).startsWith(columns)).toBe(true);
});

describe("mistakes", () => {
  test.each([
    ["/v1/entities/9999/similar", 404, "unknown_place"],
    ["/v1/entities/00/similar", 404, "unknown_place"],
    ["/v1/entities/1860/similar?by=height", 422, "unknown_trait"],
    ["/v1/entities/1860/similar?count=0", 400, "too_small"],
    ["/v1/entities/9999/inhabitant", 404, "unknown_place"],
    ["/v1/entities/1860/inhabitant?age=300", 400, "too_big"],
    ["/v1/entities/1860/inhabitant?counted_in=unicorns", 422, "unknown_count"],
    ["/v1/entities/1860/inhabitant?year=2019", 422, "year_without_law"],
    ["/v1/entities/9999/change", 404, "unknown_place"],
    ["/v1/entities/1860/change?from=2022&to=2020", 422, "years_not_in_order"],
    ["/v1/entities/1860/change?method=magic", 400, "invalid_value"],
  ])("%s", async (path, status, code) => {
    expect(await problemCodes(await api.request(path), status)).toEqual([code]);
  });

  test.each([
    [{ cost: "preschool", by: [], year: 2021 }, 400, "too_small"],
    [{ cost: "preschool", by: ["unicorns"], year: 2021 }, 422, "unknown_column"],
    [{ cost: "preschool", by: ["density"], year: 2021, weights: {} }, 422, "driver_without_weight"],
    [{ cost: "preschool", by: ["density"], year: 1950 }, 422, "no_figures"],
    [{ cost: "preschool", by: ["density"], year: 2021, colums: {} }, 400, "unknown_field"],
  ])("need model %j", async (body, status, code) => {
    expect(await problemCodes(await api.request("/v1/need-model", post(body)), status)).toEqual([code]);
  });
});
