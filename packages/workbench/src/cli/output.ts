import { extname } from "node:path";
import type { ManifestRequest } from "@barkraft/core";
import type { Answer, ExportedLaw } from "../report/export/answer.ts";
import { sidecarOf } from "../services/manifest/sidecar.ts";
import { type OutputOptions, oneOf, optionMistake } from "./options.ts";
import type { Session } from "./session.ts";

/** The format asked for, or the one that the ending of --output says, or a table. */
export function formatOf<const Format extends string>(
  options: OutputOptions,
  formats: readonly Format[],
  otherwise: Format,
): Format {
  const ending = extname(options.output ?? "").slice(1);
  const byEnding = formats.find((format) => format === ending);
  if (!byEnding && options.format === undefined && ending !== "" && ending !== "txt") {
    throw optionMistake({
      code: "unknown_ending",
      place: `--output ${options.output}`,
      found: `the ending .${ending}`,
      expected: `one of ${formats.map((format) => (format === "table" ? ".txt" : `.${format}`)).join(", ")}`,
      advice: "Change the ending, or say the format with --format.",
    });
  }
  return oneOf("--format", options.format, formats, byEnding ?? otherwise);
}

const binary: ReadonlySet<string> = new Set(["xlsx", "pdf"]);

/** Throws when an Excel or PDF file would be written to a terminal, before anything is computed. */
export function refuseBinaryToTerminal(format: string, options: OutputOptions, { terminal }: Session): void {
  if (!binary.has(format) || options.output !== undefined || !terminal.outIsTerminal) return;
  throw optionMistake({
    code: "binary_to_terminal",
    place: `--format ${format}`,
    found: "a terminal to write to",
    expected: "a file",
    advice: `Add --output result.${format}, or send the output to a file with >.`,
  });
}

/**
 * Computes what a request asks for and writes it, with its manifest: to --manifest where that is asked for, and beside
 * a CSV or PDF file. Excel and JSON hold it themselves.
 */
export async function writeExport(
  law: ExportedLaw,
  request: ManifestRequest,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const { answered } = await import("../report/export/exported.ts");
  await writeAnswer(await answered(law, request, session), law, request, options, session);
}

/** Writes an answer that is computed already, as `writeExport` does. */
export async function writeAnswer(
  answer: Answer,
  law: ExportedLaw,
  request: ManifestRequest,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const { exportedAs } = await import("../report/export/exported.ts");
  const forPeople = request.format === "table" || request.format === "text";
  if (forPeople) await writeResult(answer.text?.() ?? "", options, session);
  else for (const note of answer.notes ?? []) session.terminal.error(`${note}\n`);
  if (forPeople && options.manifest === undefined) return;
  const asked = forPeople ? { ...request, format: "json" } : request;
  const { content, manifest } = await exportedAs(answer, law, asked, session);
  if (!forPeople) await writeResult(content, options, session);
  const needsBeside = request.format === "csv" || request.format === "pdf";
  const beside = needsBeside && options.output !== undefined ? [sidecarOf(options.output)] : [];
  for (const output of [...beside, ...(options.manifest === undefined ? [] : [options.manifest])]) {
    await writeResult(`${JSON.stringify(manifest, null, 2)}\n`, { output }, session);
  }
}

/** Writes a result to --output or, without it, to standard output. */
export async function writeResult(
  content: string | Uint8Array,
  { output }: OutputOptions,
  { terminal, translate }: Session,
): Promise<void> {
  if (output === undefined) {
    terminal.out(content);
    return;
  }
  const { writeFile } = await import("node:fs/promises");
  await writeFile(output, content).catch((error: NodeJS.ErrnoException) => {
    throw optionMistake({
      code: "file_not_writable",
      place: output,
      found:
        error.code === "ENOENT"
          ? "a folder that does not exist"
          : `a file that cannot be written (${error.code})`,
      expected: "a file you may write",
      advice: "Check the path given to --output.",
    });
  });
  terminal.error(`${translate("cli.note.written", { file: output })}\n`);
}
