import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { defaultYear } from "../../services/figures.ts";
import { plainLaw } from "../law.ts";
import { type OutputOptions, withOutput, yearOf } from "../options.ts";
import { formatOf, writeExport } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly year?: string;
  readonly data?: string;
}

/** Adds `reconcile`: computed grants and taxes against the accounts. */
export function addReconcile(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("reconcile")
    .argument("[MUNICIPALITY]", translate("cli.reconcile.argument"))
    .description(translate("cli.reconcile.description"))
    .option("--year <YEAR>", translate("cli.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.reconcile.examples")}`)
    .action((asked: string | undefined, options: Options) => reconcileCommand(asked, options, session));
}

async function reconcileCommand(
  asked: string | undefined,
  options: Options,
  session: Session,
): Promise<void> {
  const format = formatOf(options, formats, "table");
  const law = await plainLaw(yearOf(options.year) ?? defaultYear, options.data);
  const places = asked === undefined ? undefined : [asked];
  await writeExport(law, requestOf("reconcile", format, session, { places }), options, session);
}
