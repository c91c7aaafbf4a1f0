import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { askedLaw } from "../../law.ts";
import { collect, type LawOptions, type OutputOptions, withLaw, withOutput } from "../../options.ts";
import { formatOf, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends LawOptions, OutputOptions {
  readonly parameter?: readonly string[];
  readonly target?: string;
  readonly maxLoss?: string;
  readonly quantity?: string;
}

/** Adds `solve`: the values of parameters that meet a target. */
export function addSolve(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("solve")
    .description(translate("cli.solve.description"))
    .option("--parameter <PATH[=LOW..HIGH]>", translate("cli.option.parameter"), collect)
    .option("--target <TARGET>", translate("cli.option.target"))
    .option("--max-loss <AMOUNT>", translate("cli.option.max_loss"))
    .option("--quantity <ID>", translate("cli.option.quantity"));
  withOutput(withLaw(command, session), session, formats, true)
    .addHelpText("after", `\n${translate("cli.solve.examples")}`)
    .action((options: Options) => solveCommand(options, session));
}

async function solveCommand(options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const { parameter: parameters, target, maxLoss, quantity } = options;
  const asked = { parameters, target, max_loss: maxLoss, quantity };
  const law = await askedLaw(options, session);
  await writeExport(law, requestOf("solve", format, session, asked), options, session);
}
