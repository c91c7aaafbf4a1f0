import type { Command } from "commander";
import { comparisonText } from "../../report/text/comparison-text.ts";
import { compareReform } from "../../services/compare.ts";
import { evaluateOptions } from "../law.ts";
import {
  type ManifestOptions,
  optionMistake,
  wholeNumber,
  withLaw,
  withManifest,
  withOutput,
} from "../options.ts";
import { formatOf, refuseBinaryToTerminal, requestOf, writeExport, writeResult } from "../output.ts";
import type { Session } from "../session.ts";
import { compareFiles, compareStacked, refuseTogether, type SeveralOptions } from "./reforms/several.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends SeveralOptions, ManifestOptions {
  readonly stacked?: boolean;
  readonly top?: string;
}

/** Adds `compare`: the law as it is against a reform. */
export function addCompare(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("compare")
    .description(translate("cli.compare.description"))
    .argument("[FILE...]", translate("cli.argument.reforms"))
    .option("--stacked", translate("cli.option.stacked"))
    .option("--quantity <ID>", translate("cli.option.quantity"))
    .option("--top <COUNT>", translate("cli.option.top"));
  withManifest(withOutput(withLaw(command, session), session, formats, true), session)
    .addHelpText("after", `\n${translate("cli.compare.examples")}\n${translate("cli.compare.more_examples")}`)
    .action((files: readonly string[], options: Options) => compareCommand(files, options, session));
}

async function compareCommand(files: readonly string[], given: Options, session: Session): Promise<void> {
  const options = files.length === 1 ? { ...given, reform: files[0]! } : given;
  const format = formatOf(options, formats, "table");
  const top = wholeNumber("--top", options.top, [0, 400], 5);
  refuseBinaryToTerminal(format, options, session);
  refuseTogether(files, given);
  if (given.stacked) {
    if (files.length > 1) throw severalStacked(files.length);
    return compareStacked(options, format, top, session);
  }
  if (files.length > 1 || (files.length === 1 && given.quantity !== undefined)) {
    return compareFiles(files, given, format, top, session);
  }
  const evaluated = await evaluateOptions(options, session);
  const { country, baseline, outcome, reform, document } = evaluated;
  if (!outcome.baseline) {
    const asked = Object.keys({ ...reform.changes, ...reform.replace }).length > 0;
    throw optionMistake({
      code: "nothing_to_compare",
      place: "compare",
      found: asked
        ? "no law to compare with, because the reform supplies a value that the law's year lacks"
        : "no reform",
      expected: "a reform of a year that can be computed",
      advice: asked
        ? "Use `barkraft equalise` with the same options, or compare another year."
        : "Add --reform FILE or --set PATH=VALUE.",
    });
  }
  if (format === "table") {
    const compared = compareReform(country, baseline, outcome, top);
    await writeResult(comparisonText({ compared, reform, document }, session), options, session);
  }
  await writeExport(evaluated, requestOf("compare", format, session, { top }), options, session);
}

function severalStacked(count: number) {
  return optionMistake({
    code: "options_conflict",
    place: "--stacked",
    found: `${count} reforms`,
    expected: "one reform",
    advice: "Give one file, or --reform and --set.",
  });
}
