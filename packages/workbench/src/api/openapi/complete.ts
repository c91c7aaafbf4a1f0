import type { ExampleAnswers } from "./example-answers.ts";
import type { OpenApiDocument } from "./types.ts";

/** Adds to each operation the bodies to try it with and, where there is one, an example of its answer. */
export function describeOperations(document: OpenApiDocument, answers: ExampleAnswers): OpenApiDocument {
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations)) {
      const { "x-bodies": bodies, operationId } = operation;
      const content = operation.requestBody?.content["application/json"];
      if (bodies && content) content.examples = bodies;
      delete operation["x-bodies"];
      const answered = operation.responses["200"]?.content?.["application/json"];
      if (!answered || !Object.hasOwn(answers, operationId)) continue;
      const summary = "An answer from the shipped figures, long lists cut";
      answered.examples = { answer: { summary, value: answers[operationId] } };
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
