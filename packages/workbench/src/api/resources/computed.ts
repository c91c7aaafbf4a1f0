import type { ManifestRequest } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import type { Context } from "hono";
import type { ExportedLaw } from "../../report/export/answer.ts";
import { answered, exportedAs } from "../../report/export/exported.ts";
import type { Voice } from "../../report/text/result-text.ts";
import type { ApiEnvironment } from "../environment.ts";
import { csvHeaders } from "../sending/format.ts";
import { sendProgress, wantsProgress } from "../sending/progress-lines.ts";

/** The voice of what the API writes as rows; column names are the same in every language. */
export const english = { language: "en", translate: createTranslator("en") } as const;

/** Computes a request and answers in its form: JSON with its manifest, or CSV under a name. */
export async function computed(
  context: Context<ApiEnvironment>,
  law: ExportedLaw,
  request: ManifestRequest,
  fileName = request.command,
): Promise<Response> {
  const answer = await answered(law, request, english);
  const { content } = await exportedAs(answer, law, request, english, 0);
  const headers = request.format === "csv" ? csvHeaders(fileName) : { "Content-Type": "application/json" };
  return context.body(String(content), 200, headers);
}

/**
 * Computes a request that takes long: as lines of progress with the JSON last where the caller asks for them, else as
 * one answer. A caller who closes the connection stops the run.
 */
export function computedLong(
  context: Context<ApiEnvironment>,
  law: ExportedLaw,
  request: ManifestRequest,
  fileName: string,
): Promise<Response> {
  return wantsProgress(context)
    ? sendProgress(context, (sweep) => computedJson({ ...law, sweep }, request))
    : computed(context, { ...law, sweep: { signal: context.req.raw.signal } }, request, fileName);
}

async function computedJson(law: ExportedLaw, request: ManifestRequest): Promise<string> {
  const answer = await answered(law, request, english);
  return String((await exportedAs(answer, law, request, english, 0)).content);
}

/** Computes a request in somebody's words and answers as printed pages under a name. */
export async function computedPdf(
  context: Context<ApiEnvironment>,
  law: ExportedLaw,
  request: ManifestRequest,
  voice: Voice,
  fileName: string,
): Promise<Response> {
  const { content } = await exportedAs(await answered(law, request, voice), law, request, voice);
  return context.body(new Uint8Array(content as Uint8Array), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${fileName}.pdf"`,
  });
}

/** The law as it is in a year. */
export function lawOf(country: ExportedLaw["country"], year: number): ExportedLaw {
  return { country, year, reform: {}, document: undefined };
}
