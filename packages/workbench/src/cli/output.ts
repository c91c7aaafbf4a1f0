import { extname } from "node:path";
import type { ManifestRequest } from "@barkraft/core";
import type { Answer, ExportedLaw } from "../report/export/answer.ts";
import { type OutputOptions, oneOf, optionMistake } from "./options.ts";
import type { Session } from "./session.ts";
import { notWritable, requireWritable, type Target, targetsOf } from "./targets.ts";

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
  await requireWritable(targetsOf(options, request.format), law.inputs);
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
  const targets = targetsOf(options, request.format);
  const { exportedAs } = await import("../report/export/exported.ts");
  const forPeople = request.format === "table" || request.format === "text";
  if (forPeople) await writeResult(answer.text?.() ?? "", options, session);
  else for (const note of answer.notes ?? []) session.terminal.error(`${note}\n`);
  if (forPeople && options.manifest === undefined) return;
  const asked = forPeople ? { ...request, format: "json" } : request;
  const { content, manifest } = await exportedAs(answer, law, asked, session);
  if (!forPeople) await writeResult(content, options, session);
  for (const target of targets) {
    if (target.path === options.output) continue;
    await writeTarget(target, `${JSON.stringify(manifest, null, 2)}\n`, session);
  }
}

/** Writes a result to --output or, without it, to standard output. */
export async function writeResult(
  content: string | Uint8Array,
  { output }: OutputOptions,
  session: Session,
): Promise<void> {
  if (output === undefined) session.terminal.out(content);
  else await writeTarget({ option: "--output", path: output }, content, session);
}

/** Writes a file; one that could not be written whole is not left behind. */
async function writeTarget(
  target: Target,
  content: string | Uint8Array,
  { terminal, translate }: Session,
): Promise<void> {
  await requireWritable([target]);
  const { rm, stat, writeFile } = await import("node:fs/promises");
  const isNew = !(await stat(target.path).catch(() => undefined));
  await writeFile(target.path, content).catch(async (error: NodeJS.ErrnoException) => {
    if (isNew) await rm(target.path, { force: true });
    throw optionMistake(notWritable(target, `a file that cannot be written (${error.code})`));
  });
  terminal.error(`${translate("cli.note.written", { file: target.path })}\n`);
}
