import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly year?: string;
  readonly municipality?: string;
  readonly data?: string;
}

/** The year of the published counts. */
const usualYear = 2019;

/** Adds `sector`: the state of the sector. */
export function addSector(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("sector")
    .description(translate("cli.sector.description"))
    .option("--year <YEAR>", translate("cli.sector.option.year"))
    .option("--municipality <NAME>", translate("cli.argument.municipality"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.sector.examples")}`)
    .action(async (options: Options) => {
      const format = analysisFormat(options, session);
      const year = wholeNumber("--year", options.year, [1900, 2999], usualYear);
      const law = await plainLaw(year, options.data);
      const asked = { year, place: options.municipality };
      await writeExport(law, requestOf("sector", format, session, asked), options, session);
    });
}
