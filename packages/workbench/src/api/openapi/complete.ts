import type { Api } from "../app.ts";
import { exampleRequest } from "./example-request.ts";

/** Just as much of an OpenAPI document as is read and completed here. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, OpenApiOperation>>;
  readonly components: { readonly schemas: Record<string, JsonSchema> };
  readonly [other: string]: unknown;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly parameters?: readonly OpenApiParameter[];
  requestBody?: { readonly content: Record<string, MediaType> };
  readonly responses: Record<string, { readonly content?: Record<string, MediaType> }>;
  "x-bodies"?: Examples;
  readonly [other: string]: unknown;
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

export interface MediaType {
  readonly schema?: JsonSchema;
  examples?: Examples;
}

export type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

export type JsonSchema = Readonly<Record<string, unknown>>;

const longestList = 2;

/**
 * Adds to each operation the bodies to try it with and an example of its answer: what the operation really answers
 * to its first example, with long lists cut after two entries.
 */
export async function describeOperations(app: Api, document: OpenApiDocument): Promise<OpenApiDocument> {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const { "x-bodies": bodies } = operation;
      const content = operation.requestBody?.content["application/json"];
      if (bodies && content) content.examples = bodies;
      delete operation["x-bodies"];
      const answered = operation.responses["200"]?.content?.["application/json"];
      if (!answered) continue;
      const response = await app.request(exampleRequest(path, method, operation));
      if (!response.ok) throw new Error(`the example of ${method} ${path} fails: ${await response.text()}`);
      answered.examples = {
        answer: { summary: "An answer, long lists cut", value: cut(await response.json()) },
      };
    }
  }
  return document;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, longestList).map(cut);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}
