import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { chanceOf, type SimulationOptions, sweepOf, withChance } from "./words.ts";

interface Options extends SimulationOptions {
  readonly backtest?: boolean;
}

/** Adds `simulate`: the years ahead over many paths, and how earlier bands turned out. */
export function addSimulate(program: Command, session: Session): void {
  const { translate } = session;
  const command = withChance(
    program
      .command("simulate")
      .description(translate("cli.simulate.description"))
      .argument("[MUNICIPALITY]", translate("cli.project.argument")),
    session,
    "10000",
  )
    .option("--debt-limit <SHARE>", translate("cli.simulate.option.debt_limit"))
    .option("--equity-limit <SHARE>", translate("cli.simulate.option.equity_limit"))
    .option("--backtest", translate("cli.simulate.option.backtest"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.simulate.examples")}`)
    .action(async (place: string | undefined, options: Options) => {
      const format = analysisFormat(options, session);
      const law = async () => ({
        ...(await plainLaw(defaultYear, options.data)),
        sweep: sweepOf(options, session),
      });
      if (options.backtest) {
        const { paths, seed } = (await chanceOf(options, 2000, 100)).asked;
        await writeExport(
          await law(),
          requestOf("back-test", format, session, { paths, seed }),
          options,
          session,
        );
        return;
      }
      const { asked, given } = await chanceOf(options, 10_000, 1);
      const request = requestOf("simulate", format, session, { place, ...asked }, given);
      await writeExport(await law(), request, options, session);
    });
}
