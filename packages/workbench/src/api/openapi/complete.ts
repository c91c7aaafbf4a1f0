import type { Api } from "../environment.ts";
import { exampleRequest } from "./example-request.ts";
import type { OpenApiDocument } from "./types.ts";

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
  return withoutSafeBounds(document);
}

/** Leaves out the bounds that zod writes for every whole number: they say how it counts, not what is allowed. */
function withoutSafeBounds<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutSafeBounds) as Value;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, bound]) =>
      !(key === "minimum" && bound === Number.MIN_SAFE_INTEGER) &&
      !(key === "maximum" && bound === Number.MAX_SAFE_INTEGER),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutSafeBounds(inner)])) as Value;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, longestList).map(cut);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
}
