import { manifestKind } from "@barkraft/core";
import type { Api } from "../environment.ts";
import { exampleRequest } from "./example-request.ts";
import type { OpenApiDocument } from "./types.ts";

/** What each operation answers to its first example, by the operation's id. */
export type ExampleAnswers = Readonly<Record<string, unknown>>;

const longestList = 2;

/** Asks every operation of a described API that answers in JSON for its first example. Takes some seconds. */
export async function exampleAnswers(app: Api, { paths }: OpenApiDocument): Promise<ExampleAnswers> {
  const answers: Record<string, unknown> = {};
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (!operation.responses["200"]?.content?.["application/json"]) continue;
      const response = await app.request(exampleRequest(path, method, operation));
      if (!response.ok) throw new Error(`the example of ${method} ${path} fails: ${await response.text()}`);
      answers[operation.operationId] = shownAnswer(await response.json());
    }
  }
  return answers;
}

/** An answer as an example shows it: long lists cut after two entries, digests without their digits. */
export function shownAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, longestList).map(shownAnswer);
  if (typeof value !== "object" || value === null) return value;
  const shown = Object.entries(value).map(([key, inner]) => [key, shownAnswer(inner)]);
  const plain = Object.fromEntries(shown) as Record<string, unknown>;
  return plain.kind === manifestKind ? { ...plain, digests: withoutDigits(plain.digests) } : plain;
}

/** The digests of a manifest change with every figure that is shipped; an example need not. */
function withoutDigits(digests: unknown): unknown {
  const text = JSON.stringify(digests).replace(/sha256:[0-9a-f]{64}/g, "sha256:…");
  return JSON.parse(text);
}
