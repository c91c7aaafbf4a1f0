import { expect, test } from "vitest";
import { createApi } from "../../src/api/index.ts";
import { loadCountry } from "../../src/services/index.ts";
import { simulation } from "../../src/services/simulation/simulation.ts";
import { stress } from "../../src/services/simulation/stress.ts";
import { findStressTests } from "../../src/services/simulation/stress-library.ts";
import { barkraft, rowsOf } from "../cli/support.ts";

const country = await loadCountry();
const ahead = { from: 2022, years: 4, after: "trend", seed: 7 } as const;

test("one thread or two: the same bytes", async () => {
  const asked = { ...ahead, paths: 900 };
  const alone = await simulation(country, asked, { threads: 1 });
  const together = await simulation(country, asked, { threads: 2 });
  expect(together).toEqual(alone);
});

test("a stopped run throws and leaves nothing", async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  for (const threads of [1, 2]) {
    const run = simulation(country, { ...ahead, paths: 3000 }, { threads, onProgress, signal: stop.signal });
    await expect(run).rejects.toThrow(/abort/i);
  }
});

test("stress tests strike as they say", async () => {
  const result = await stress(country, { ...ahead, paths: 0 });
  const changes = Object.fromEntries(
    result.outcomes.map(({ test: { id }, worstChange }) => [id, worstChange]),
  );
  // Everyone loses in a crisis, and more in the nineties' than in 2009.
  expect(Math.max(...changes["crisis-1991"]!)).toBeLessThan(-0.03);
  expect(Math.max(...changes["crisis-2009"]!)).toBeLessThan(-0.01);
  const laxå = result.codes.indexOf("1860");
  expect(changes["crisis-1991"]![laxå]).toBeLessThan(changes["crisis-2009"]![laxå]!);
  // A place without debt does not feel the interest.
  const interest = changes["interest-three-points"]!;
  expect(Math.max(...interest)).toBeLessThanOrEqual(0.0001);
  expect(Math.min(...interest)).toBeLessThan(-0.01);
});

test("a local shock is equalised: the tax base of one falls by six percent, its income by far less", async () => {
  const test = { ...ahead, paths: 0, tests: ["employer-closes"] };
  const [outcome] = (await stress(country, test)).outcomes;
  const sorted = [...outcome!.worstChange].sort((a, b) => a - b);
  expect(sorted[145]).toBeGreaterThan(-0.06);
});

test("a stress test with every mistake in it", async () => {
  await expect(findStressTests(["crisis-1992"])).rejects.toThrow(/Did you mean crisis-1991/);
});

test("on the command line, in every language, and as rows", async () => {
  for (const [language, words] of Object.entries({
    sv: "Stresstester",
    da: "Stresstest",
    en: "Stress tests",
  })) {
    const shown = await barkraft(`stress --years 3 --municipality Laxå --lang ${language}`);
    expect(shown.out).toContain(words);
  }
  const csv = await barkraft("simulate Laxå --years 2 --paths 50 --format csv");
  const rows = rowsOf(csv.out);
  expect(rows).toHaveLength(2);
  expect(Number(rows[0]!.result_p05_pct)).toBeLessThan(Number(rows[0]!.result_p95_pct));
  const wrong = await barkraft("simulate Laxå --shock tax_base,price=0.99 --shock price,interest=0.99");
  expect(wrong.code).toBe(1);
  expect(wrong.error).toContain("tax_base,price=");
});

test("over HTTP: progress line by line, then the result; the description of every answer holds", async () => {
  const api = await createApi(country);
  const body = JSON.stringify({ municipality: "1860", years: 3, paths: 200 });
  const headers = { "Content-Type": "application/json" };
  const plain = await api.request("/v1/simulation", { method: "POST", body, headers });
  expect(plain.status).toBe(200);
  const whole = (await plain.json()) as { municipalities: unknown[] };
  const streamed = await api.request("/v1/simulation", {
    method: "POST",
    body,
    headers: { ...headers, Accept: "application/x-ndjson" },
  });
  const lines = (await streamed.text()).trim().split("\n");
  expect(JSON.parse(lines[0]!)).toEqual({ done: 200, paths: 200 });
  expect(JSON.parse(lines.at(-1)!).result).toEqual(whole);
  expect(whole.municipalities).toHaveLength(1);
  const stressed = await api.request("/v1/stress");
  expect(((await stressed.json()) as { tests: unknown[] }).tests).toHaveLength(8);
  expect((await api.request("/v1/simulation/shocks/2022")).status).toBe(200);
});

test("over HTTP: lines of progress do not hide what is refused, and a stress test has them too", async () => {
  const api = await createApi(country);
  const inLines = (path: string, body: unknown, signal?: AbortSignal) =>
    api.request(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", Accept: "application/x-ndjson" },
      ...(signal ? { signal } : {}),
    });
  const shocks = { "tax_base,price": 0.99, "price,interest": 0.99, "tax_base,interest": -0.9 };
  for (const [path, wrong, code] of [
    ["/v1/simulation", { municipality: "Nowhere" }, "unknown_place"],
    ["/v1/simulation", { shocks }, "correlation_impossible"],
    ["/v1/stress", { shocks, paths: 20 }, "correlation_impossible"],
  ] as const) {
    const refused = await inLines(path, wrong);
    expect(refused.status).toBe(422);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect(((await refused.json()) as { problems: { code: string }[] }).problems[0]!.code).toBe(code);
  }
  const stressed = await inLines("/v1/stress", { tests: ["crisis-1991"], years: 2, paths: 20 });
  const lines = (await stressed.text()).trim().split("\n");
  expect(JSON.parse(lines[0]!)).toMatchObject({ done: 20, paths: 40 });
  expect(JSON.parse(lines.at(-1)!).result.tests).toHaveLength(1);
  const stop = new AbortController();
  const stopped = await inLines("/v1/simulation", { years: 2, paths: 20_000 }, stop.signal);
  stop.abort();
  expect(await stopped.text()).not.toContain("result");
});
