import { describe, expect, test } from "vitest";
import { createApi } from "../../src/api/index.ts";
import { loadCountry } from "../../src/index.ts";

const api = await createApi(await loadCountry());

async function asked(path: string, body?: unknown) {
  const response = await api.request(`/v1${path}`, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("support packages over HTTP", () => {
  test("every shipped package is listed, and computed as it is listed", async () => {
    const { body } = await asked("/packages");
    expect(body.packages.map(({ id }: { id: string }) => id)).toContain("spring-2020");
    for (const each of body.packages) {
      const { status, body: outcome } = await asked("/packages/evaluate", { package: each.package });
      expect([status, outcome.title]).toEqual([200, each.package.title]);
      expect(outcome.places).toHaveLength(311);
    }
  });

  test("two packages stand beside the same money as a grant", async () => {
    const { body } = await asked("/packages");
    const [first, second] = body.packages.slice(1).map((each: { package: unknown }) => each.package);
    const { body: compared } = await asked("/packages/compare", {
      packages: [first, second],
      same_money: "amount",
    });
    expect(compared.packages).toHaveLength(3);
    expect(compared.packages[2].amount_sek).toBe(compared.packages[0].amount_sek);
  });

  test("a page gets the places, the columns it names, and unemployment by month", async () => {
    const { body } = await asked("/packages/places/2021?columns=unemployment_18_64_pct@2019,population");
    expect(body.columns.map(({ name }: { name: string }) => name)).toEqual([
      "population_1_november",
      "unemployment_18_64_pct@2019",
      "population",
    ]);
    expect(body.columns[0].values).toHaveLength(311);
    expect(body.unemployment.first).toBe("2020-01");
    expect((await asked("/packages/places/2021?columns=cows")).status).toBe(422);
  });

  test("a mistake in a package is a problem with its place", async () => {
    const measure = { id: "a", name: "A", source: "me", kind: "loan", receiver: "businesses", amount: 1 };
    const { status, body } = await asked("/packages/evaluate", {
      package: { title: "T", year: 2020, measures: [measure] },
    });
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain("package.measures.0.terms");
  });
});
