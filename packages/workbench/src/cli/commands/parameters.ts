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
}

/** Adds `parameters`: what --set and a reform can change, with the values in force. */
export function addParameters(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("parameters")
    .description(translate("cli.parameters.description"))
    .option("--year <YEAR>", translate("cli.option.year"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.parameters.examples")}`)
    .action(async (options: Options) => {
      const format = formatOf(options, formats, "table");
      const year = yearOf(options.year) ?? defaultYear;
      const law = await plainLaw(year, undefined);
      await writeExport(law, requestOf("parameters", format, session, {}), options, session);
    });
}
