import { needWeightings } from "@barkraft/sweden";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultNeedYear, needColumnNames, readNeedColumns } from "../../../services/analysis/need-model.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, optionMistake, wholeNumber, withOutput, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf, weightsOf } from "./words.ts";

interface Options extends OutputOptions {
  readonly cost?: string;
  readonly by?: string;
  readonly weights?: string;
  readonly weighting?: string;
  readonly columns?: string;
  readonly year?: string;
  readonly top?: string;
  readonly list?: boolean;
  readonly data?: string;
}

/** Adds `need`: a need model of the user's own. */
export function addNeed(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("need")
    .description(translate("cli.need.description"))
    .option("--cost <COST>", translate("cli.option.cost"))
    .option("--by <COLUMNS>", translate("cli.option.drivers"))
    .option("--weights <WEIGHTS>", translate("cli.option.weights"))
    .option("--weighting <WORD>", translate("cli.option.weighting", { words: needWeightings.join(", ") }))
    .option("--columns <FILE>", translate("cli.option.columns"))
    .option("--year <YEAR>", translate("cli.option.need_year"))
    .option("--top <COUNT>", translate("cli.option.top_rows"))
    .option("--list", translate("cli.option.list_columns"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.need.examples")}`)
    .action((options: Options) => needCommand(options, session));
}

async function needCommand(options: Options, session: Session): Promise<void> {
  const format = analysisFormat(options, session);
  const year = yearOf(options.year) ?? defaultNeedYear;
  const top = wholeNumber("--top", options.top, [0, 400], 20);
  const weighting = oneOf("--weighting", options.weighting, needWeightings, "population");
  const weights = weightsOf(options.weights);
  const { cost, columns: file } = options;
  const by = listOf(options.by);
  if (!options.list && (cost === undefined || by === undefined)) {
    throw optionMistake({
      code: "missing_columns",
      place: "need",
      found: "nothing",
      expected: "a net cost and its cost drivers",
      advice:
        "For example --cost preschool --by 'share(population_1_5)'; `barkraft need --list` lists all of them.",
    });
  }
  const law = await plainLaw(year, options.data);
  const { country } = law;
  if (options.list || cost === undefined || by === undefined) {
    const { costs, drivers } = await needColumnNames(country, year);
    const { terminal, translate } = session;
    const lines = [translate("cli.need.costs"), ...costs, "", translate("cli.need.columns"), ...drivers];
    terminal.out(`${lines.join("\n")}\n`);
    return;
  }
  const columns = file === undefined ? undefined : Object.fromEntries(await readNeedColumns(country, file));
  const request = requestOf("need", format, session, { cost, by, weighting, top }, { weights, columns });
  await writeExport(law, request, options, session);
}
