import { similarityVariableIds } from "@barkraft/sweden";
import type { Command } from "commander";
import { jsonSimilar, similarReport } from "../../../report/analysis/similar-report.ts";
import { similarTo } from "../../../services/analysis/similar.ts";
import { type OutputOptions, wholeNumber, withOutput, yearOf } from "../../options.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf, weightsOf, writeAnalysis } from "./words.ts";

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
      const { loadCountry } = await import("../../../services/country.ts");
      const country = await loadCountry(options.data);
      const found = await similarTo(country, { place, count, year, by: listOf(options.by), weights });
      await writeAnalysis(format, similarReport(found, session), jsonSimilar(found), options, session);
    });
}
