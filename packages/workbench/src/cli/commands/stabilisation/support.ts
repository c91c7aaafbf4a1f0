import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { assumptionsOf, numberWithin, reservesOf } from "./words.ts";

interface Options extends OutputOptions {
  readonly year?: string;
  readonly share?: string;
  readonly uninsured?: string;
  readonly assume?: string;
  readonly reserve?: readonly string[];
  readonly municipality?: readonly string[];
  readonly data?: string;
}

/** Adds `support`: the support that keeps the sector from cutting, and what it would take to do without. */
export function addSupport(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("support")
    .description(translate("cli.support.description"))
    .option("--year <YEAR>", translate("cli.support.option.year"))
    .option("--share <PERCENT>", translate("cli.support.option.share"))
    .option("--uninsured <PERCENT>", translate("cli.assistance.option.uninsured"))
    .option("--assume <NAME=NUMBER>", translate("cli.option.assume", { example: "price_growth=2.5" }))
    .option("--reserve <MUNICIPALITY=SEK>", translate("cli.support.option.reserve"), collect)
    .option("--municipality <NAME>", translate("cli.option.municipality"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.support.examples")}`)
    .action(async (options: Options) => {
      const format = analysisFormat(options, session);
      const year = wholeNumber("--year", options.year, [2020, 2022], 2021);
      const share = numberWithin("--share", options.share, [0, 100], 90);
      const given = { assume: assumptionsOf(options.assume), reserves: reservesOf(options.reserve) };
      const law = await plainLaw(year, options.data);
      const uninsured =
        options.uninsured === undefined
          ? undefined
          : numberWithin("--uninsured", options.uninsured, [0, 100], 100 / 3);
      const asked = { year, share, uninsured, places: options.municipality };
      await writeExport(law, requestOf("support", format, session, asked, given), options, session);
    });
}
