import type { Context } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { ApiError } from "../problem/api-error.ts";
import { weights } from "./weighted-header.ts";

export const formats = ["json", "csv"] as const;

export type Format = (typeof formats)[number];

export const csvMediaType = "text/csv; charset=utf-8; header=present";

/** The format of the rows: what the query says, otherwise the better liked of those in `Accept`, otherwise JSON. */
export function formatOf(context: Context<ApiEnvironment>, asked: Format | undefined): Format {
  if (asked) return asked;
  const accepted = weights(context.req.header("accept"));
  if (accepted.size === 0) return "json";
  const weightOf = (type: string, family: string) =>
    accepted.get(type) ?? accepted.get(family) ?? accepted.get("*/*") ?? 0;
  const json = weightOf("application/json", "application/*");
  const csv = weightOf("text/csv", "text/*");
  // A browser's address line prefers HTML and takes anything: JSON then.
  if (json === 0 && csv === 0) {
    throw new ApiError("not-acceptable", [
      {
        code: "not_acceptable",
        place: "header Accept",
        found: `'${(context.req.header("accept") ?? "").slice(0, 100)}'`,
        expected: "application/json or text/csv",
        advice: "Change the header, or add format=csv to the query.",
      },
    ]);
  }
  return csv > json ? "csv" : "json";
}

/** Headers of rows as CSV, with a file name that says what they are. `links` lead to other pages of the rows. */
export function csvHeaders(name: string, links?: string): Readonly<Record<string, string>> {
  const description = '</v1/openapi.json>; rel="describedby"';
  return {
    "Content-Type": csvMediaType,
    "Content-Disposition": `attachment; filename="${name}.csv"`,
    Link: links === undefined ? description : `${links}, ${description}`,
    Vary: "Accept",
  };
}
