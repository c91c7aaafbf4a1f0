import { InputError, type Problem } from "@barkraft/core";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ApiEnvironment } from "../environment.ts";
import { ApiError } from "./api-error.ts";
import { problemDetails, problemMediaType } from "./problem-details.ts";
import type { ProblemTypeName } from "./problem-types.ts";

/** An error answer. */
export function problemResponse(
  context: Context<ApiEnvironment>,
  type: ProblemTypeName,
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const details = problemDetails(type, context.req.path, problems);
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { "Content-Type": problemMediaType, "Cache-Control": "no-store", ...headers },
  });
}

/** The answer to whatever a handler threw: a caller's mistake is explained, ours is logged and kept short. */
export function respondToError(error: Error, context: Context<ApiEnvironment>): Response {
  if (error instanceof ApiError) return problemResponse(context, error.type, error.problems, error.headers);
  if (error instanceof InputError) return problemResponse(context, "impossible-request", error.problems);
  if (error instanceof HTTPException && error.status === 400) {
    return problemResponse(context, "invalid-request", [
      {
        code: "malformed_json",
        place: "body",
        found: "text that is not JSON",
        expected: "a JSON object",
        advice: "Check quotation marks and commas; the documentation at /v1/docs has examples.",
      },
    ]);
  }
  // A caller who hung up leaves an unreadable body behind; nobody is left to answer, and nothing of ours is wrong.
  if (context.req.raw.signal.aborted) return problemResponse(context, "request-timeout", []);
  context
    .get("logger")
    ?.error({ error, method: context.req.method, path: context.req.path }, "request failed");
  return problemResponse(context, "internal-error", []);
}
