import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackYear } from "@barkraft/sweden";
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { verify } from "../../src/report/export/verify.ts";
import { jsonResult } from "../../src/report/result-rows.ts";
import { type Country, equalise } from "../../src/services/index.ts";
import { post, shippedCountry, testApi } from "./support.ts";

let api: Api;
let country: Country;

beforeAll(async () => {
  [api, country] = await Promise.all([testApi(), shippedCountry()]);
});

async function json(path: string, init?: RequestInit) {
  const response = await api.request(path, init);
  expect(response.status, path).toBe(200);
  return response.json();
}

const reform = { changes: { "income_equalisation.guarantee_level": 1.1 } };

describe("figures", () => {
  it("lists every year, with a reason for each that cannot be computed", async () => {
    const { years, model_version } = await json("/v1/years");
    expect(years).toEqual(country.years());
    expect(years.filter((year: { computable: boolean }) => !year.computable).length).toBeGreaterThan(0);
    expect(model_version).toBe(country.versions.model);
  });

  it("sends the inputs of a year so that a page computes the same", async () => {
    const transported = await json("/v1/inputs/2020");
    expect(transported).toEqual(JSON.parse(JSON.stringify(country.transported(2020))));
    expect(unpackYear(transported).places.levels.municipality?.codes.length).toBe(290);
  });

  it("answers 304 when the caller holds the inputs, whatever their encoding was", async () => {
    const first = await api.request("/v1/inputs/2020", { headers: { "Accept-Encoding": "br" } });
    expect(first.headers.get("content-encoding")).toBe("br");
    const etag = first.headers.get("etag")!;
    const again = await api.request("/v1/inputs/2020", { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("pages through the rows of a dataset without losing or repeating one", async () => {
    const { total, pages } = await json("/v1/datasets/tax-base/rows?limit=1000");
    const seen = new Set<string>();
    for (let page = 1; page <= pages; page++) {
      const { rows } = await json(`/v1/datasets/tax-base/rows?limit=1000&page=${page}`);
      for (const row of rows) seen.add(`${row.code} ${row.equalisation_year}`);
    }
    expect(seen.size).toBe(total);
    expect((await json(`/v1/datasets/tax-base/rows?page=${pages + 1}&limit=1000`)).rows).toEqual([]);
  });

  it("says of every column unit, status, source, licence and vintage", async () => {
    const { datasets } = await json("/v1/datasets");
    expect(datasets).not.toEqual([]);
    for (const { columns, name } of datasets) {
      for (const column of columns) {
        expect(column.source, `${name}.${column.name}`).not.toBe("");
        expect(column.licence).not.toBe("");
        expect(column.vintage).not.toBe("");
      }
    }
  });

  it("finds places by part of a name, county and group", async () => {
    const { entities } = await json("/v1/entities?name=MALM");
    expect(entities.map(({ name }: { name: string }) => name)).toContain("Malmö");
    const gotland = await json("/v1/entities?county=09");
    expect(gotland.total).toBe(1);
    const cities = await json("/v1/entities?group=A1&limit=1000");
    expect(new Set(cities.entities.map(({ group }: { group: string }) => group))).toEqual(new Set(["A1"]));
    expect((await json("/v1/entities?level=region")).total).toBe(21);
  });

  it("leads from page to page by links", async () => {
    const response = await api.request("/v1/entities?limit=100&page=2");
    const links = response.headers.get("link")!;
    expect(links).toContain('rel="prev"');
    const next = /<([^>]+)>; rel="next"/.exec(links)![1]!;
    const { page, entities } = await json(next);
    expect(page).toBe(3);
    expect(entities.length).toBe(90);
  });
});

describe("the law", () => {
  it("gives a parameter with all dated values and their references", async () => {
    const parameter = await json("/v1/parameters/income_equalisation.guarantee_level");
    expect(parameter.values[0]).toMatchObject({
      from: "2020-01-01",
      value: 1.15,
      status: "enacted",
      reference: { act: "SFS 2004:773", section: "4 §" },
    });
  });

  it("gives a step with formula, inputs and parameters", async () => {
    const step = await json("/v1/steps/income_equalisation_pc");
    expect(step.formula).toBe("difference * (difference > 0 ? grantRate : feeRate)");
    expect(step.inputs.map(({ name }: { name: string }) => name)).toContain("difference");
    const { steps } = await json("/v1/steps");
    for (const each of steps) if (each.kind === "step") expect(each.formula, each.id).not.toBeNull();
  });
});

describe("computation", () => {
  it("returns the same rows as the service, for the law as it is and under a reform", async () => {
    const { baseline, reformed } = country.evaluate(2020, reform);
    const { manifest: _, ...lawful } = await json("/v1/evaluate?year=2020");
    expect(lawful).toEqual(jsonResult(equalise(country, baseline, "municipality")));
    const { manifest, ...changed } = await json("/v1/evaluate", post({ year: 2020, reform }));
    expect(changed).toEqual(jsonResult(equalise(country, reformed!, "municipality")));
    expect(manifest).toMatchObject({ year: 2020, scenario: reform, seed: null });
  });

  it("writes a place's whole calculation as a workbook, the same bytes each time", async () => {
    const first = await api.request("/v1/entities/1860/workbook?year=2020");
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toContain("spreadsheetml");
    expect(first.headers.get("content-disposition")).toMatch(/"calculation-1860-2020-se-[\w.-]+\.xlsx"/);
    const bytes = new Uint8Array(await first.arrayBuffer());
    expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b]);
    const headers = { "if-none-match": first.headers.get("etag")! };
    expect((await api.request("/v1/entities/1860/workbook?year=2020", { headers })).status).toBe(304);
    expect((await api.request("/v1/entities/18/workbook?year=2021&language=en")).status).toBe(200);
  });

  it.each([
    ["/v1/entities/9999/workbook", 404],
    ["/v1/entities/1860/workbook?year=1999", 422],
    ["/v1/entities/1860/workbook?language=fi", 400],
    ["/v1/entities/1860/workbook?rows=1", 400],
  ])("refuses %s with %i", async (path, status) => {
    expect((await api.request(path)).status).toBe(status);
  });

  it("answers what barkraft verify computes again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "barkraft-answer-"));
    try {
      const asked = post({ year: 2020, municipalities: ["Malå", "0114"], reform });
      for (const path of ["/v1/evaluate", "/v1/compare"]) {
        const file = join(folder, "answer.json");
        await writeFile(file, await (await api.request(path, asked)).text());
        expect((await verify(file, undefined)).differences).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("takes municipalities by code and by name", async () => {
    const { rows } = await json("/v1/evaluate", post({ year: 2020, municipalities: ["Malå", "0114"] }));
    expect(rows.map(({ code }: { code: string }) => code)).toEqual(["0114", "2418"]);
    const same = await json("/v1/evaluate?year=2020&municipalities=0114,Mal%C3%A5");
    expect(same.rows).toEqual(rows);
  });

  it.each(["municipality", "region", "county"])("returns rows at the level %s", async (level) => {
    const { rows } = await json("/v1/evaluate", post({ year: 2020, level }));
    expect(rows.length).toBe(level === "municipality" ? 290 : 21);
  });

  it("returns CSV when the header or the query asks for it", async () => {
    const asked = { ...post({ year: 2020, municipalities: ["0114"] }) };
    const byQuery = await api.request("/v1/evaluate?format=csv", asked);
    const byHeader = await api.request("/v1/evaluate", {
      ...asked,
      headers: { ...asked.headers, Accept: "text/csv" },
    });
    const text = await byQuery.text();
    expect(byQuery.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
    expect(text.split("\n")[0]).toMatch(/^code,name,income_equalisation_pc,/);
    expect(text.split("\n")[1]).toMatch(/^0114,Upplands Väsby,\d+,/);
    expect(await byHeader.text()).toBe(text);
  });

  it("compares a reform with the law as it is", async () => {
    const compared = await json("/v1/compare", post({ year: 2020, most: 3, reform }));
    expect(compared.rows.length).toBe(290);
    const { item_alone, appropriation_unchanged, unknown } = compared;
    expect(item_alone.biggest_losers.length).toBe(3);
    expect(item_alone.winners + item_alone.losers + item_alone.unchanged + unknown).toBe(290);
    expect(appropriation_unchanged.winners).toBeGreaterThan(0);
    expect(compared.cost_sek).toBeLessThan(0);
  });

  it("explains a figure down to the paragraph, and the law's value beside the reform's", async () => {
    const { figure, figures } = await json(
      "/v1/explain",
      post({ year: 2020, quantity: "income_equalisation_pc", code: "0114", depth: 8, reform }),
    );
    expect(figures).toBeGreaterThan(10);
    expect(figure.law.length).toBeGreaterThan(0);
    expect(figure.before).not.toBe(figure.value);
    expect(figure.inputs.length).toBe(figure.input_count);
  });

  it("stops opening at the largest size of an answer and says so", async () => {
    const { figures, truncated } = await json("/v1/explain?quantity=national_income_equalisation&depth=8");
    expect(truncated).toBe(true);
    expect(figures).toBeLessThanOrEqual(1000);
  });

  it("takes 2020 when no year is said, as the command line does", async () => {
    expect((await json("/v1/explain?code=0114")).equalisation_year).toBe(2020);
    expect((await json("/v1/evaluate")).equalisation_year).toBe(2020);
  });
});
