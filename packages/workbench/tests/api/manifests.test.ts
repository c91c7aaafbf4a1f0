import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { verify } from "../../src/report/export/verify.ts";
import { post, testApi } from "./support.ts";

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(join(tmpdir(), "barkraft-answers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reform = { title: "Lower", changes: { "income_equalisation.guarantee_level": 1.1 } };
const year = 2020;

/** A request for each kind of answer that carries a manifest; those without a body are GET. */
const requests: Readonly<Record<string, object | null>> = {
  "evaluate?year=2021&level=region": null,
  evaluate: { year, municipalities: ["Laxå"], reform },
  compare: { year, most: 2, reform },
  "compare?format=json": { year, reforms: [reform, { replace: { income_equalisation_pc: "symmetric" } }] },
  "compare?": { year, municipalities: ["Laxå"], quantity: "known_total_pc", reform },
  stack: { year, reform: { changes: reform.changes } },
  distribution: { year, by: "size", bands: [0, 10_000, 50_000], closed: true, reform },
  solve: {
    year,
    parameters: [{ path: "income_equalisation.guarantee_level", range: [1.1, 1.2] }],
    target: "neutral",
    reform: { changes: { "income_equalisation.municipal_grant_degree": 1 } },
  },
  cliffs: { year, swept: "income_equalisation.guarantee_level", range: ["110%", 1.2], least_pc: 20 },
  "explain?code=1860&depth=3": null,
  "explain?quantity=national_income_equalisation&depth=8": null,
  explain: { year, quantity: "income_equalisation_pc", code: "Laxå", depth: 8, reform },
  grant: { year, amount_sek: 2e9, cost_models: ["preschool"], municipalities: ["0127"] },
  "keys/share": { year, pot_sek: 2e9, key: "per-inhabitant=0.8,fast-variable=0.2", cap_pc: 250 },
  "keys/backtest": { years_later: 2, since: "year before" },
  "keys/histogram?year=2020": null,
  "balance?municipality=1860&from=2016": null,
  balance: { opening: { income_evening_reserve: 12e6 }, years: [{ year, result: -5e6 }] },
  "reconciliation?year=2020&municipalities=1860": null,
  "entities/1860/similar?count=3&by=population,density": null,
  "entities/1860/change?method=shapley": null,
  "entities/00/change": null,
  "entities/1860/inhabitant?age=30&tax_base=mean": null,
  "need-model": {
    cost: "preschool",
    by: ["share(population_1_5)", "mine"],
    year: 2021,
    columns: { mine: { "0114": 1, "0115": 4, "0117": 2, "1860": 7, "1880": 3 } },
  },
};

test.each(Object.entries(requests))(
  "the answer to %s, saved as a file, is identical when computed again",
  async (path, body) => {
    const response = await api.request(`/v1/${path}`, body ? post(body) : undefined);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    const file = join(folder, "answer.json");
    await writeFile(file, text);
    expect((await verify(file, undefined)).differences).toEqual([]);
  },
);
