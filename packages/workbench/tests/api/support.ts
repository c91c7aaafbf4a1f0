import { pino } from "pino";
import { expect } from "vitest";
import { type Api, type ApiOptions, createApi } from "../../src/api/index.ts";
import { problemSchema } from "../../src/api/schema/problem.ts";
import { type Country, loadCountry } from "../../src/services/index.ts";

let loading: Promise<Country> | undefined;

/** The shipped figures, loaded once for all tests of a file. */
export function shippedCountry(): Promise<Country> {
  loading ??= loadCountry();
  return loading;
}

/** The API over the shipped figures; what it logs as a mistake of its own fails the test through the status. */
export async function testApi(options: ApiOptions = {}): Promise<Api> {
  return createApi(await shippedCountry(), { logger: pino({ level: "silent" }), ...options });
}

/** A request with a JSON body. */
export function post(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** Expects problem details of a status and returns the codes of what was wrong. */
export async function problemCodes(response: Response, status: number): Promise<string[]> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const details = problemSchema.parse(JSON.parse(text));
  expect(details.status).toBe(status);
  expect(text).not.toMatch(/\.ts:\d|node_modules|\\n\s+at /);
  return details.problems.map(({ code }) => code);
}
