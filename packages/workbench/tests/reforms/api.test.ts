import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import {
  besideSchema,
  cliffsSchema,
  distributionSchema,
  solutionSchema,
  stackSchema,
} from "../../src/api/schema/reforms.ts";
import { post, problemCodes, testApi } from "../api/support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

const lower = { title: "Lower", changes: { "income_equalisation.guarantee_level": 1.1 } };
const full = { changes: { "income_equalisation.municipal_grant_degree": 1 } };
const answer = async (path: string, body: unknown) => {
  const response = await api.request(`/v1/${path}`, post(body));
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return JSON.parse(text);
};

describe("POST /v1/compare with several reforms", () => {
  it("answers with a column for each", async () => {
    const beside = besideSchema.parse(await answer("compare", { year: 2020, reforms: [lower, full] }));
    expect(beside.rows).toHaveLength(290);
    expect(beside.reforms.map(({ title }) => title)).toEqual(["Lower", "Reform 2"]);
    const single = await answer("compare", { year: 2020, reform: lower });
    expect(beside.reforms[0]!.cost_sek).toBe(single.cost_sek);
  });

  it("answers for the municipalities that are asked for, sums over all", async () => {
    const beside = await answer("compare", { year: 2020, reforms: [lower], municipalities: ["Laxå"] });
    expect(beside.rows).toHaveLength(1);
    expect(beside.reforms[0].losers).toBe(290);
  });

  it("answers with CSV", async () => {
    const response = await api.request(
      "/v1/compare?format=csv",
      post({ year: 2020, reforms: [lower, full] }),
    );
    expect((await response.text()).split("\n")[0]).toBe(
      "code,name,before,after_1,after_2,difference_1,difference_2,status_1,status_2",
    );
  });

  it.each([
    [{ year: 2020 }, 400, "missing_field"],
    [{ year: 2020, reform: lower, reforms: [lower] }, 400, "missing_field"],
    [
      { year: 2020, reforms: [{ ...lower, baseline: { country: "se", year: 2021 } }] },
      422,
      "other_baseline_year",
    ],
    [{ year: 2020, reforms: [lower], quantity: "total" }, 422, "unknown_quantity"],
    [{ year: 2020, reforms: [lower], quantity: "tax_base" }, 422, "quantity_not_per_inhabitant"],
  ])("refuses %j", async (body, status, code) => {
    expect(await problemCodes(await api.request("/v1/compare", post(body)), status)).toContain(code);
  });

  it("refuses more than five", async () => {
    const reforms = [lower, full, lower, full, lower, full];
    expect((await api.request("/v1/compare", post({ year: 2020, reforms }))).status).toBe(400);
  });
});

describe("a field written twice", () => {
  const twice = (fields: string) =>
    api.request("/v1/compare", post(`{"year":2020,"reform":{"changes":{${fields}}}}`));
  it("is refused, because only one of the two would count", async () => {
    const path = '"income_equalisation.guarantee_level"';
    const response = await twice(`${path}:1.1,${path}:1.2`);
    expect(await problemCodes(response, 400)).toEqual(["field_twice"]);
    const escaped = await twice(`${path}:1.1,"income_equalisation\\u002eguarantee_level":1.2`);
    expect(await problemCodes(escaped, 400)).toEqual(["field_twice"]);
  });

  it("in two objects is no mistake", async () => {
    const codes = (code: string) => `"income_equalisation.${code}":{"18":19.5}`;
    expect((await twice(`${codes("municipal_grant_rate")},${codes("municipal_fee_rate")}`)).status).toBe(200);
  });
});

describe("POST /v1/stack", () => {
  it("adds up", async () => {
    const reform = { changes: { ...lower.changes, ...full.changes } };
    const { parts, interaction, whole } = stackSchema.parse(await answer("stack", { year: 2020, reform }));
    const alone = parts.reduce((sum, part) => sum + part.alone.cost_sek, 0);
    expect(alone + interaction.cost_sek).toBe(whole.cost_sek);
  });

  it("refuses a reform without parts", async () => {
    const response = await api.request("/v1/stack", post({ year: 2020, reform: {} }));
    expect(await problemCodes(response, 422)).toEqual(["no_parts"]);
  });
});

describe("POST /v1/distribution", () => {
  it("gathers by bands", async () => {
    const body = { year: 2020, by: "size", bands: [0, 50000], reform: lower };
    const { groups, whole } = distributionSchema.parse(await answer("distribution", body));
    expect(groups.map(({ municipalities }) => municipalities).reduce((a, b) => a + b)).toBe(
      whole.municipalities,
    );
  });

  it.each([
    [{ by: "county", bands: [0, 1] }, "bands_without_size"],
    [{ by: "size", bands: [5, 1] }, "malformed_bands"],
  ])("refuses %j", async (asked, code) => {
    const response = await api.request("/v1/distribution", post({ year: 2020, reform: lower, ...asked }));
    expect(await problemCodes(response, 422)).toEqual([code]);
  });
});

describe("POST /v1/solve", () => {
  it("finds what pays for a reform", async () => {
    const solved = solutionSchema.parse(
      await answer("solve", {
        year: 2020,
        parameters: [{ path: "income_equalisation.guarantee_level", range: ["110%", 1.2] }],
        target: "neutral",
        reform: full,
      }),
    );
    expect(Math.abs(solved.cost_sek)).toBeLessThan(1e6);
  });

  it.each([
    [{ parameters: [{ path: "x" }], target: "neutral" }, "unknown_parameter_path"],
    [{ parameters: [{ path: "income_equalisation.guarantee_level" }] }, "no_target"],
    [{ parameters: [{ path: "income_equalisation.guarantee_level" }], target: "free" }, "malformed_target"],
    [
      { parameters: [{ path: "income_equalisation.guarantee_level" }], target: "cost=9e13" },
      "target_not_met",
    ],
  ])("refuses %j", async (asked, code) => {
    const response = await api.request("/v1/solve", post({ year: 2020, ...asked }));
    expect(await problemCodes(response, 422)).toEqual([code]);
  });
});

describe("POST /v1/cliffs", () => {
  it("finds who is near", async () => {
    const body = { year: 2020, swept: "tax_base", municipality: "Tyresö" };
    expect(cliffsSchema.parse(await answer("cliffs", body)).near).toHaveLength(1);
  });

  it.each([
    [{ swept: "tax_base" }, "missing_field"],
    [{ swept: "nothing" }, "unknown_parameter_path"],
    [{ swept: "income_equalisation.municipal_grant_rate" }, "several_values"],
  ])("refuses %j", async (asked, code) => {
    const response = await api.request("/v1/cliffs", post({ year: 2020, ...asked }));
    expect(await problemCodes(response, 422)).toEqual([code]);
  });
});
