import type { Command } from "commander";
import { parametersText } from "../../report/text/parameters-text.ts";
import { defaultYear } from "../../services/figures.ts";
import { parametersOf } from "../../services/parameters.ts";
import { type OutputOptions, withOutput, yearOf } from "../options.ts";
import { formatOf, writeResult } from "../output.ts";
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
      const parameters = parametersOf(year);
      if (format === "table") return writeResult(parametersText(year, parameters, session), options, session);
      const { jsonParameters, parameterColumns, parameterRows } = await import(
        "../../report/rows/parameter-rows.ts"
      );
      if (format === "json") {
        return writeResult(
          `${JSON.stringify(jsonParameters(year, parameters), null, 2)}\n`,
          options,
          session,
        );
      }
      const { toCsv } = await import("../../report/csv.ts");
      const rows = parameters.flatMap((parameter) => parameterRows(parameter, session.language));
      return writeResult(toCsv(rows, parameterColumns), options, session);
    });
}
