import { InputError } from "@barkraft/core";
import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import type { Country } from "../../services/country.ts";
import { type ResultLevel, resultLevels } from "../../services/figures.ts";
import { findPlace } from "../../services/find-place.ts";
import { askedLaw } from "../law.ts";
import {
  type LawOptions,
  type OutputOptions,
  oneOf,
  optionMistake,
  withLaw,
  withOutput,
} from "../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends LawOptions, OutputOptions {
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
  withOutput(withLaw(command, session), session, formats, true)
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
  const law = await askedLaw(options, session);
  const { country } = law;
  const places = options.municipality && findAll(country, level, options.municipality);
  await writeExport(law, requestOf("equalise", format, session, { level, places }), options, session);
}

/** The codes of every place asked for; all that are not found are reported at once. */
function findAll(country: Country, level: ResultLevel, asked: readonly string[]): readonly string[] {
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
  return [...codes];
}
