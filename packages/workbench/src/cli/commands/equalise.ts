import { InputError } from "@barkraft/core";
import type { Command } from "commander";
import { resultNotes, resultText } from "../../report/text/result-text.ts";
import { equalise } from "../../services/equalise.ts";
import { type ResultLevel, resultLevels } from "../../services/figures.ts";
import { findPlace } from "../../services/find-place.ts";
import { totalsOf } from "../../services/totals.ts";
import { type Evaluated, evaluateOptions } from "../law.ts";
import {
  type LawOptions,
  type ManifestOptions,
  type OutputOptions,
  oneOf,
  optionMistake,
  withLaw,
  withManifest,
  withOutput,
} from "../options.ts";
import { formatOf, refuseBinaryToTerminal, requestOf, writeExport, writeResult } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends LawOptions, OutputOptions, ManifestOptions {
  readonly municipality?: readonly string[];
  readonly level?: string;
}

/** Adds `equalise`: the outcome of a year, place by place. */
export function addEqualise(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("equalise")
    .alias("equalize")
    .description(translate("cli.equalise.description"))
    .option("--municipality <PLACE...>", translate("cli.option.municipalities"))
    .option("--level <LEVEL>", translate("cli.option.level", { levels: resultLevels.join(", ") }));
  withManifest(withOutput(withLaw(command, session), session, formats, true), session)
    .addHelpText("after", `\n${translate("cli.equalise.examples")}`)
    .action((options: Options) => equaliseCommand(options, session));
}

async function equaliseCommand(options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const level = oneOf("--level", options.level, resultLevels, "municipality");
  refuseBinaryToTerminal(format, options, session);
  if (options.municipality && level !== "municipality") {
    throw optionMistake({
      code: "options_conflict",
      place: "--level",
      found: `'${level}' together with --municipality`,
      expected: "one of the two",
      advice: `Leave out --municipality to list every ${level}.`,
    });
  }
  const evaluated = await evaluateOptions(options, session);
  const codes = options.municipality ? findAll(evaluated, level, options.municipality) : undefined;
  const { country, outcome, document } = evaluated;
  const result = equalise(country, outcome, level, codes);
  const totals = totalsOf(outcome, level, new Set(result.rows.map(({ code }) => code)));
  const request = requestOf("equalise", format, session, { level, ...(codes ? { places: [...codes] } : {}) });
  if (format === "table") {
    await writeResult(resultText(result, totals, session, document?.title), options, session);
  } else for (const note of resultNotes(result, totals, session)) session.terminal.error(`${note}\n`);
  await writeExport(evaluated, request, options, session);
}

/** The codes of every place asked for; all that are not found are reported at once. */
function findAll({ country }: Evaluated, level: ResultLevel, asked: readonly string[]): ReadonlySet<string> {
  const problems = [];
  const codes = new Set<string>();
  for (const place of asked) {
    try {
      codes.add(findPlace(country, level, place));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return codes;
}
