import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { numberWithin } from "./words.ts";

interface Options extends OutputOptions {
  readonly points?: string;
  readonly lasting?: string;
  readonly lags?: string;
  readonly uninsured?: string;
  readonly municipality?: readonly string[];
  readonly data?: string;
}

/** The last year with both unemployment and social assistance. */
const lastYear = 2022;

/** Adds `assistance`: what higher unemployment adds to social assistance. */
export function addAssistance(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("assistance")
    .description(translate("cli.assistance.description"))
    .option("--points <POINTS>", translate("cli.assistance.option.points"))
    .option("--lasting <YEARS>", translate("cli.assistance.option.lasting"))
    .option("--lags <YEARS>", translate("cli.assistance.option.lags"))
    .option("--uninsured <PERCENT>", translate("cli.assistance.option.uninsured"))
    .option("--municipality <NAME>", translate("cli.option.municipality"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.assistance.examples")}`)
    .action(async (options: Options) => {
      const format = analysisFormat(options, session);
      const asked = {
        points: numberWithin("--points", options.points, [-20, 20], 1),
        lasting: wholeNumber("--lasting", options.lasting, [1, 4], 2),
        lags: wholeNumber("--lags", options.lags, [0, 3], 1),
        uninsured: numberWithin("--uninsured", options.uninsured, [0, 100], 100 / 3),
        places: options.municipality,
      };
      const law = await plainLaw(lastYear, options.data);
      await writeExport(law, requestOf("assistance", format, session, asked), options, session);
    });
}
