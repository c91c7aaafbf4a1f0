import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { chanceOf, type SimulationOptions, sweepOf, withChance } from "./words.ts";

interface Options extends SimulationOptions {
  readonly test?: readonly string[];
  readonly municipality?: readonly string[];
}

/** Adds `stress`: every municipality under every stress test. */
export function addStress(program: Command, session: Session): void {
  const { translate } = session;
  const command = withChance(
    program
      .command("stress")
      .description(translate("cli.stress.description"))
      .option("--test <NAME>", translate("cli.stress.option.test"), collect)
      .option("--municipality <NAME>", translate("cli.option.municipality"), collect),
    session,
    "0",
  );
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.stress.examples")}`)
    .action(async (options: Options) => {
      const format = analysisFormat(options, session);
      const { asked, given } = await chanceOf(options, 0, 0);
      const request = requestOf(
        "stress",
        format,
        session,
        { tests: options.test, places: options.municipality, ...asked },
        given,
      );
      const law = await plainLaw(defaultYear, options.data);
      await writeExport({ ...law, sweep: sweepOf(options, session) }, request, options, session);
    });
}
