import { describeRoute, resolver } from "hono-openapi";
import type { z } from "zod";
import { problemDetails, problemMediaType } from "../problem/problem-details.ts";
import { type ProblemTypeName, problemTypes } from "../problem/problem-types.ts";
import { problemSchema } from "../schema/problem.ts";

/** What the API description says about one operation. */
export interface OperationDescription {
  readonly id: string;
  readonly tag: "about" | "figures" | "law" | "computation";
  readonly summary: string;
  readonly description: string;
  readonly answer: z.ZodType;
  /** Set when the rows can also be had as CSV: what its columns are. */
  readonly csv?: string;
  /** What the printed pages hold, where there are some. */
  readonly pdf?: string;
  /** Ways in which it can fail, beside those that every operation has. */
  readonly problems: readonly ProblemTypeName[];
  /** Named bodies to try it with. */
  readonly bodies?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

/** How an operation can fail that has a body and answers in the form that is asked for. */
export const bodyProblems: readonly ProblemTypeName[] = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
];

const always: readonly ProblemTypeName[] = ["too-many-requests", "internal-error"];

/** The error answers of an operation: the named ones and those that every operation has. */
export function failureResponses(names: readonly ProblemTypeName[]) {
  const byStatus = Object.groupBy([...names, ...always], (name) => problemTypes[name].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, same]) => [
      status,
      {
        description: (same ?? []).map((name) => problemTypes[name].title).join("; "),
        content: {
          [problemMediaType]: {
            schema: resolver(problemSchema),
            examples: Object.fromEntries(
              (same ?? []).map((name) => [
                name,
                { summary: problemTypes[name].title, value: problemDetails(name, "/v1/evaluate", []) },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

/** Describes an operation for the API description; the schemas are the ones that check and type the answer. */
export function operation(described: OperationDescription) {
  const { id, tag, summary, description, answer, csv, pdf, problems, bodies } = described;
  return describeRoute({
    operationId: id,
    tags: [tag],
    summary,
    description,
    // Moved into the request body by the description's own build, which knows its schema.
    ...(bodies ? { "x-bodies": bodies } : {}),
    responses: {
      200: {
        description: summary,
        content: {
          "application/json": { schema: resolver(answer) },
          ...(csv ? { "text/csv": { schema: { type: "string", description: csv } } } : {}),
          ...(pdf
            ? { "application/pdf": { schema: { type: "string", format: "binary", description: pdf } } }
            : {}),
        },
      },
      ...failureResponses(problems),
    },
  });
}
