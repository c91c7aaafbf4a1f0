import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { scenarioLibrary } from "../../src/services/reforms/scenario-library.ts";
import { post, testApi } from "./support.ts";

let api: Api;

beforeAll(async () => {
  api = await testApi();
});

describe("the library of scenarios", () => {
  it("offers each worked scenario so that it can be compared as it is", async () => {
    const response = await api.request("/v1/scenarios");
    expect(response.status).toBe(200);
    const { scenarios } = await response.json();
    const grant = scenarios.find(({ id }: { id: string }) => id === "two-billion-grant");
    expect(grant.reform.title).toBe("Two billion kronor for individual and family care");
    const compared = await api.request("/v1/compare", post({ year: 2020, reforms: [grant.reform] }));
    expect(compared.status).toBe(200);
  });

  it("names the file of a scenario that cannot be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "scenarios-"));
    try {
      await writeFile(join(folder, "wrong.yaml"), "title: Wrong\nchange: {}\n");
      await expect(scenarioLibrary(folder)).rejects.toThrow(/wrong\.yaml.*'change'/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
