import { InputError, type Problem, parseSetting, type Reform, type WrittenNumber } from "@barkraft/core";
import type { ExportedLaw } from "../report/export/answer.ts";
import { defaultYear } from "../services/figures.ts";
import type { ReformDocument } from "../services/reform-document/reform-document.ts";
import { whatIsThere } from "../services/what-is-there.ts";
import { type LawOptions, yearOf } from "./options.ts";
import type { Session } from "./session.ts";

/** A year's law as it is, over the shipped figures and the user's own. */
export async function plainLaw(year: number, data: string | undefined): Promise<ExportedLaw> {
  const { loadCountry } = await import("../services/country.ts");
  return { country: await loadCountry(data), year, reform: {}, document: undefined };
}

/** The year and the reform that --year, --set and --reform ask for, over the figures. */
export async function askedLaw(options: LawOptions, session: Session): Promise<ExportedLaw> {
  const asked = yearOf(options.year);
  const settings = readSettings(options.set ?? []);
  const document = options.reform === undefined ? undefined : await readReform(options.reform);
  const year = asked ?? document?.baseline?.year ?? defaultYear;
  if (document?.baseline && document.baseline.year !== year) {
    const values = { year: String(year), baseline: String(document.baseline.year) };
    session.terminal.error(`${session.translate("cli.note.other_year", values)}\n`);
  }
  return { ...(await plainLaw(year, options.data)), reform: mergeReform(document, settings), document };
}

function readSettings(texts: readonly string[]): readonly (readonly [string, WrittenNumber])[] {
  const problems = [];
  const settings = [];
  const seen = new Set<string>();
  for (const text of texts) {
    try {
      const setting = parseSetting(text);
      if (seen.has(setting[0])) problems.push(setTwice(setting[0]));
      seen.add(setting[0]);
      settings.push(setting);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

function setTwice(path: string): Problem {
  return {
    code: "changed_twice",
    place: `--set ${path}`,
    found: "two values for one path",
    expected: "one value for each path",
    advice: "Give each path to --set once.",
  };
}

/** Reads a reform document. Throws an `InputError` for one that cannot be read or is wrong. */
export async function readReform(file: string): Promise<ReformDocument> {
  const { readFile } = await import("node:fs/promises");
  const { parseReformDocument } = await import("../services/reform-document/reform-document.ts");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new InputError([
      {
        code: "file_unreadable",
        place: file,
        found: whatIsThere(error),
        expected: "a reform document in YAML",
        advice: "Check the path; the scenarios folder has examples.",
      },
    ]);
  });
  return parseReformDocument(file, text);
}

/** The document's changes with the settings after them, so that a setting has the last word. */
function mergeReform(
  document: ReformDocument | undefined,
  settings: readonly (readonly [string, WrittenNumber])[],
): Reform {
  const changes = new Map(Object.entries(document?.changes ?? {}));
  for (const [path, value] of settings) {
    changes.delete(path);
    changes.set(path, value);
  }
  return {
    changes: Object.fromEntries(changes),
    ...(document?.replace ? { replace: document.replace } : {}),
  };
}
