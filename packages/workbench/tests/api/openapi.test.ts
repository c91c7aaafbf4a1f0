import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Api } from "../../src/api/index.ts";
import { shownAnswer } from "../../src/api/openapi/example-answers.ts";
import { exampleRequest } from "../../src/api/openapi/example-request.ts";
import type { JsonSchema, OpenApiDocument } from "../../src/api/openapi/types.ts";
import { testApi } from "./support.ts";

let api: Api;
let text: string;
let document: OpenApiDocument;

beforeAll(async () => {
  api = await testApi();
  const response = await api.request("/v1/openapi.json");
  expect(response.status).toBe(200);
  text = await response.text();
  document = JSON.parse(text);
});

function operations() {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

function schemaOf(schema: JsonSchema): z.ZodType {
  const local = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll("#/components/schemas/", "#/$defs/"));
  return z.fromJSONSchema({ ...local(schema), $defs: local(document.components.schemas) });
}

describe("the description of the API", () => {
  it("is OpenAPI 3.1 with title, licence, contact and both languages", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    const { info } = document as unknown as { info: Record<string, string> };
    expect(info).toMatchObject({ title: expect.any(String), version: "1.0.0", license: expect.any(Object) });
    expect(info.description).toMatch(/kommunala inkomstutjämningen/);
    expect(info.description).toMatch(/municipal income equalisation/);
    expect(info.description).toMatch(/limit/);
  });

  it("describes every route of the API, and nothing else", () => {
    const undocumented = /^\/v1\/(openapi\.json|docs(\/:file)?)$/;
    const routes = api.routes
      .filter(({ method, path }) => method !== "ALL" && path !== "/*" && !undocumented.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const described = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(described)].sort()).toEqual([...new Set(routes)].sort());
  });

  it("gives every operation a unique id, a summary, a description and answers with descriptions", () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.description, path).toBeTruthy();
      for (const answer of Object.values(operation.responses)) expect(answer).toHaveProperty("description");
      for (const status of ["429", "500"]) expect(operation.responses, path).toHaveProperty(status);
    }
  });

  it("names paths and parameters as the national profile asks", () => {
    for (const { path, operation } of operations()) {
      expect(path.replace(/\{\w+\}/g, "x")).toMatch(/^(\/[a-z0-9-]+)+$/);
      const names = (operation.parameters ?? []).map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      if (names.includes("page")) expect(names).toContain("limit");
      for (const parameter of operation.parameters ?? []) {
        if (parameter.in === "query") expect(parameter.required, `${path} ${parameter.name}`).not.toBe(true);
        if (parameter.name === "page") expect(parameter.schema.default).toBe(1);
        if (parameter.name === "limit") expect(parameter.schema.default).toBe(20);
      }
    }
  });

  it("refers only to schemas it holds", () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1];
      expect(document.components.schemas, reference).toHaveProperty(name!);
    }
  });

  it("writes problem details for every failure", () => {
    for (const { path, operation } of operations()) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) {
          expect(Object.keys(answer.content ?? {}), path).toEqual(["application/problem+json"]);
        }
      }
    }
  });

  it("describes figures and changes from the declared law", () => {
    expect(text).toContain("Guarantee level");
    expect(text).toContain("Inkomstutjämning");
    expect(document.components.schemas.Reform).toMatchObject({
      properties: {
        changes: {
          properties: {
            "income_equalisation.guarantee_level": {
              anyOf: [{ type: "number", minimum: 0, maximum: 2 }, { type: "object" }],
            },
          },
        },
        replace: { properties: { income_equalisation_pc: { enum: ["symmetric"] } } },
      },
    });
  });

  it("has examples that run and answers that are of the described form", async () => {
    for (const { path, method, operation } of operations()) {
      const answer = operation.responses["200"]?.content?.["application/json"];
      if (!answer?.schema) continue;
      const described = schemaOf(answer.schema);
      for (const { value } of Object.values(answer.examples ?? {})) {
        expect(described.safeParse(value).error?.issues, `${method} ${path}`).toBeUndefined();
      }
      const request = operation.requestBody?.content["application/json"];
      const names = Object.keys(request?.examples ?? { only: {} });
      const [firstBody] = names;
      for (const name of names) {
        if (request?.schema) {
          const body = request.examples![name]!.value;
          expect(schemaOf(request.schema).safeParse(body).error?.issues, `${path} ${name}`).toBeUndefined();
        }
        const response = await api.request(
          exampleRequest(path, method, operation, request ? name : undefined),
        );
        expect(response.status, `${method} ${path} ${name}`).toBe(200);
        const computed = await response.json();
        expect(described.safeParse(computed).error?.issues, `${method} ${path}`).toBeUndefined();
        const shown = Object.entries(answer.examples ?? {});
        expect(shown.length, `${method} ${path} has no example: npm run generate`).toBe(1);
        // The examples come with the program, so that describing the API computes nothing.
        if (name === firstBody) {
          expect(shown[0]![1].value, `${method} ${path}: npm run generate`).toEqual(shownAnswer(computed));
        }
      }
    }
  });
});
