import { similarityVariableIds } from "@barkraft/sweden";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, wholeNumber, withOutput, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf, weightsOf } from "./words.ts";

interface Options extends OutputOptions {
  readonly count?: string;
  readonly by?: string;
  readonly weights?: string;
  readonly year?: string;
  readonly data?: string;
}

const largestCount = 400;

/** Adds `similar`: municipalities with a structure like that of one. */
export function addSimilar(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("similar")
    .description(translate("cli.similar.description"))
    .argument("<MUNICIPALITY>", translate("cli.argument.municipality"))
    .option("--count <COUNT>", translate("cli.option.count"))
    .option("--by <TRAITS>", translate("cli.option.traits", { traits: similarityVariableIds.join(",") }))
    .option("--weights <WEIGHTS>", translate("cli.option.weights"))
    .option("--year <YEAR>", translate("cli.option.figures_year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.similar.examples")}`)
    .action(async (place: string, options: Options) => {
      const format = analysisFormat(options, session);
      const count = wholeNumber("--count", options.count, [1, largestCount], 8);
      const weights = weightsOf(options.weights);
      const year = yearOf(options.year);
      const law = await plainLaw(year ?? defaultYear, options.data);
      const asked = { place, count, year, by: listOf(options.by) };
      const request = requestOf("similar", format, session, asked, { weights });
      await writeExport(law, request, options, session);
    });
}
