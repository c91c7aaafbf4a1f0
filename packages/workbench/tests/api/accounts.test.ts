import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { balanceSchema, reconciliationSchema } from "../../src/api/schema/accounts.ts";
import { accuracySchema } from "../../src/api/schema/accuracy.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;

beforeAll(async () => {
  api = await testApi();
});

async function json(path: string, init?: RequestInit) {
  const response = await api.request(path, init);
  expect(response.status, path).toBe(200);
  return response.json();
}

describe("/v1/balance", () => {
  it("answers with a municipality's statements in the documented form", async () => {
    const answer = balanceSchema.parse(await json("/v1/balance?municipality=1860&from=2018&to=2022"));
    expect(answer).toMatchObject({ municipality: { name: "Laxå" } });
    expect(answer.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(answer.years.every(({ status }) => status === "derived")).toBe(true);
  });

  it("computes accounts that the caller gives", async () => {
    const years = [{ year: 2024, result: 150_000, taxes_and_grants: 2_000_000, reserve_transfer: "largest" }];
    const answer = balanceSchema.parse(await json("/v1/balance", post({ years })));
    // 5 % × 2 000 000 = 100 000 is less than 150 000 − 1 % × 2 000 000
    expect(answer.years[0]!.result_reserve.closing).toBe(100_000);
    expect(answer.years[0]!.status).toBe("assumed");
  });

  it("refuses what the law does not let, and fields that do not exist", async () => {
    const years = [{ year: 2024, result: 1000, taxes_and_grants: 1000, reserve_transfer: 991 }];
    expect(await problemCodes(await api.request("/v1/balance", post({ years })), 422)).toEqual([
      "more_than_allowed",
    ]);
    const wrong = post({ years: [{ year: 2024, resultat: 1 }] });
    expect(await problemCodes(await api.request("/v1/balance", wrong), 400)).toEqual(["unknown_field"]);
    const twice = post({
      years: [
        { year: 2024, result: 1 },
        { year: 2024, result: 1 },
      ],
    });
    expect(await problemCodes(await api.request("/v1/balance", twice), 422)).toEqual(["year_twice"]);
  });
});

describe("/v1/reconciliation", () => {
  it("answers with parts, booked totals and rests in the documented form", async () => {
    const answer = reconciliationSchema.parse(
      await json("/v1/reconciliation?year=2020&municipalities=1860,Kumla"),
    );
    expect(answer.rows.map(({ code }) => code)).toEqual(["1860", "1881"]);
    for (const { grants, tax } of answer.rows) {
      expect(grants.computed + grants.rest!).toBeCloseTo(grants.booked!, 3);
      expect(tax.computed + tax.rest!).toBeCloseTo(tax.booked!, 3);
    }
  });

  it("sends every municipality as CSV", async () => {
    const response = await api.request("/v1/reconciliation?year=2020&format=csv");
    expect((await response.text()).trimEnd().split("\n")).toHaveLength(291);
  });
});

describe("/v1/accuracy", () => {
  it("answers in the documented form, and with 304 to who holds it", async () => {
    const first = await api.request("/v1/accuracy");
    const { schemes, reconciliation, cost_equalisation } = accuracySchema.parse(await first.json());
    const income = schemes.find(({ id }) => id === "income_equalisation_municipalities")!;
    expect(income.years[0]!.agreement).toEqual({ published: 12, exact: 12, largest_deviation: 0 });
    expect(income.deviations.length).toBeGreaterThan(0);
    expect(new Set(reconciliation.map(({ year }) => year))).toEqual(new Set([2020, 2021, 2022]));
    expect(cost_equalisation[1]!.places[4]).toMatchObject({ name: "Hällefors", published: 8116 });
    const again = await api.request("/v1/accuracy", {
      headers: { "If-None-Match": first.headers.get("etag")! },
    });
    expect(again.status).toBe(304);
  });
});
