import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { askedLaw } from "../law.ts";
import { optionMistake, wholeNumber, withLaw, withOutput } from "../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../output.ts";
import type { Session } from "../session.ts";
import { compareFiles, compareStacked, refuseTogether, type SeveralOptions } from "./reforms/several.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends SeveralOptions {
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
  withOutput(withLaw(command, session), session, formats, true)
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
  const law = await askedLaw(options, session);
  await writeExport(law, requestOf("compare", format, session, { top }), options, session);
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
