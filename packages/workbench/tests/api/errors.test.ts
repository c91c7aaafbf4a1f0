import { pino } from "pino";
import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/index.ts";
import { post, problemCodes, shippedCountry, testApi } from "./support.ts";

let api: Api;

beforeAll(async () => {
  api = await testApi();
});

const good = { year: 2020, municipalities: ["0114"] };

const malformed: readonly [path: string, init: RequestInit | undefined, code: string][] = [
  ["/v1/years?x=1", undefined, "unknown_parameter"],
  ["/v1/docs?x=1", undefined, "unknown_parameter"],
  ["/v1/inputs/abc", undefined, "invalid_type"],
  ["/v1/entities?level=village", undefined, "invalid_value"],
  ["/v1/entities?page=0", undefined, "too_small"],
  ["/v1/entities?page=1&page=2", undefined, "invalid_type"],
  ["/v1/entities?limit=1001", undefined, "too_big"],
  ["/v1/entities?limit=0x10", undefined, "invalid_type"],
  ["/v1/explain?depth=9", undefined, "too_big"],
  ["/v1/evaluate", post("{"), "malformed_json"],
  ["/v1/evaluate", post(""), "malformed_json"],
  ["/v1/evaluate", post("null"), "invalid_type"],
  ["/v1/evaluate", post("[]"), "invalid_type"],
  ["/v1/evaluate", post({}), "missing_field"],
  ["/v1/evaluate", post({ year: "2020" }), "invalid_type"],
  ["/v1/evaluate", post({ year: 2020.5 }), "invalid_type"],
  ["/v1/evaluate", post({ ...good, yeer: 1 }), "unknown_field"],
  ["/v1/evaluate", post({ ...good, municipalities: [] }), "too_small"],
  ["/v1/evaluate", post({ ...good, reform: { change: {} } }), "unknown_field"],
  ["/v1/evaluate", post({ ...good, reform: { changes: { a: true } } }), "invalid_union"],
  ["/v1/evaluate", post('{"year":2020,"reform":{"changes":{"__proto__":1}}}'), "unknown_field"],
  ["/v1/evaluate?format=xml", post(good), "invalid_value"],
  ["/v1/compare", post({ year: 2020 }), "missing_field"],
  ["/v1/explain", post({ year: 2020 }), "missing_field"],
];

const impossible: readonly [path: string, init: RequestInit | undefined, code: string][] = [
  ["/v1/evaluate?year=1999", undefined, "year_without_law"],
  ["/v1/evaluate?year=2024", undefined, "no_tax_base"],
  ["/v1/evaluate?level=region&municipalities=0114", undefined, "municipalities_of_other_level"],
  ["/v1/evaluate", post({ year: 2020, municipalities: ["114"] }), "unknown_place"],
  ["/v1/evaluate", post({ ...good, reform: { changes: { nope: 1 } } }), "unknown_parameter_path"],
  [
    "/v1/evaluate",
    post({ ...good, reform: { changes: { "income_equalisation.guarantee_level": 9 } } }),
    "value_out_of_range",
  ],
  ["/v1/evaluate", post({ ...good, reform: { replace: { total_pc: "x" } } }), "unknown_replacement"],
  [
    "/v1/evaluate",
    post({ ...good, reform: { baseline: { country: "se", year: 2021 } } }),
    "other_baseline_year",
  ],
  ["/v1/compare", post({ year: 2020, reform: {} }), "nothing_to_compare"],
  ["/v1/explain?quantity=nope", undefined, "unknown_quantity"],
  ["/v1/explain?code=nope", undefined, "unknown_place"],
  ["/v1/entities?county=99", undefined, "unknown_county"],
  ["/v1/entities?group=Z", undefined, "unknown_group"],
];

const missing = [
  "/v1",
  "/v1/",
  "/v1/nope",
  "/v1/inputs/2024",
  "/v1/inputs/1999",
  "/v1/datasets/nope",
  "/v1/datasets/nope/rows",
  "/v1/datasets/municipality-boundaries/rows",
  "/v1/parameters/nope",
  "/v1/steps/constructor",
  "/v1/problems/constructor",
  "/v1/docs/package.json",
  "/data/nope.parquet",
  "/data/README.md",
  "/data/plain",
];

describe("error answers", () => {
  it.each(malformed)("%s %j is malformed: %s", async (path, init, code) => {
    expect(await problemCodes(await api.request(path, init), 400)).toContain(code);
  });

  it.each(impossible)("%s %j cannot be computed: %s", async (path, init, code) => {
    expect(await problemCodes(await api.request(path, init), 422)).toContain(code);
  });

  it.each(missing)("%s is not there", async (path) => {
    await problemCodes(await api.request(path), 404);
  });

  it("lists every mistake of a body at once, with near names", async () => {
    const response = await api.request("/v1/evaluate", post({ yeer: 2020, level: "village" }));
    const { problems } = await response.json();
    expect(problems.map(({ code }: { code: string }) => code).sort()).toEqual([
      "invalid_value",
      "missing_field",
      "unknown_field",
    ]);
    const unknown = problems.find(({ code }: { code: string }) => code === "unknown_field");
    expect(unknown.advice).toBe("Did you mean year?");
  });

  it("says which methods a resource answers", async () => {
    const response = await api.request("/v1/compare");
    expect(response.headers.get("allow")).toBe("POST");
    await problemCodes(response, 405);
    const both = await api.request("/v1/evaluate", { method: "DELETE" });
    expect(both.headers.get("allow")).toBe("GET, HEAD, POST");
    await problemCodes(await api.request("/v1/years", { method: "PUT" }), 405);
    await problemCodes(await api.request("/data/panel.parquet", { method: "POST" }), 405);
    await problemCodes(await api.request("/v1/nope", { method: "POST" }), 404);
  });

  it("refuses other media types, in the body and in what is accepted", async () => {
    const text = { method: "POST", headers: { "Content-Type": "text/plain" }, body: "{}" };
    await problemCodes(await api.request("/v1/evaluate", text), 415);
    await problemCodes(await api.request("/v1/evaluate", { method: "POST", body: null }), 415);
    await problemCodes(await api.request("/v1/evaluate", { headers: { Accept: "application/xml" } }), 406);
  });

  it("refuses a body that is too large, said or found to be so", async () => {
    const large = JSON.stringify({ year: 2020, padding: "x".repeat(100_000) });
    await problemCodes(
      await api.request("/v1/evaluate", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Content-Length": String(large.length) },
        body: large,
      }),
      413,
    );
    await problemCodes(await api.request("/v1/evaluate", post(large)), 413);
  });

  it("refuses a reform with more changes than any reform needs", async () => {
    const changes = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`path${index}`, 1]));
    await problemCodes(await api.request("/v1/evaluate", post({ year: 2020, reform: { changes } })), 400);
  });

  it("describes every type that an error can have", async () => {
    const { problems } = await (await api.request("/v1/problems")).json();
    expect(problems).not.toEqual([]);
    for (const { name, status } of problems) {
      const one = await api.request(`/v1/problems/${name}`);
      expect(one.status).toBe(200);
      expect((await one.json()).status).toBe(status);
    }
  });

  it("keeps its own mistakes to itself", async () => {
    const broken = Object.assign(Object.create(await shippedCountry()), {
      transported: () => {
        throw new Error("secret");
      },
    });
    const response = await (await createApi(broken, { logger: pino({ level: "silent" }) })).request(
      "/v1/inputs/2020",
    );
    expect(await response.clone().text()).not.toContain("secret");
    await problemCodes(response, 500);
  });

  it("slows an address down when its reserve is used up", async () => {
    const slow = await testApi({ rate: { perSecond: 0.5, reserve: 2 } });
    expect((await slow.request("/v1/years")).status).toBe(200);
    expect((await slow.request("/v1/years")).status).toBe(200);
    const third = await slow.request("/v1/years");
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    await problemCodes(third, 429);
  });
});
