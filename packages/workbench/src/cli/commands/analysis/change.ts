import { changeMethods } from "@barkraft/sweden";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { nationCode } from "../../../services/analysis/change.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, optionMistake, withOutput, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "./words.ts";

interface Options extends OutputOptions {
  readonly from?: string;
  readonly to?: string;
  readonly nation?: boolean;
  readonly method?: string;
  readonly data?: string;
}

const defaultLaterYear = 2021;

/** Adds `change`: what changed the equalisation between two years. */
export function addChange(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("change")
    .description(translate("cli.change.description"))
    .argument("[MUNICIPALITY]", translate("cli.argument.municipality"))
    .option("--from <YEAR>", translate("cli.option.from_year"))
    .option("--to <YEAR>", translate("cli.option.to_year"))
    .option("--nation", translate("cli.option.nation"))
    .option("--method <METHOD>", translate("cli.option.method", { methods: changeMethods.join(", ") }))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.change.examples")}`)
    .action((place: string | undefined, options: Options) => changeCommand(place, options, session));
}

async function changeCommand(place: string | undefined, options: Options, session: Session): Promise<void> {
  const format = analysisFormat(options, session);
  const method = oneOf("--method", options.method, changeMethods, "sequential");
  const from = yearOf(options.from);
  const to = yearOf(options.to) ?? (from === undefined ? defaultLaterYear : from + 1);
  if ((place === undefined) !== (options.nation === true)) {
    throw optionMistake({
      code: "options_conflict",
      place: "change",
      found:
        place === undefined ? "neither a municipality nor --nation" : "--nation together with a municipality",
      expected: "one of the two",
      advice: "For example `barkraft change Laxå`, or `barkraft change --nation`.",
    });
  }
  const asked = { place: place ?? nationCode, from: from ?? to - 1, to, method };
  const law = await plainLaw(to, options.data);
  await writeExport(law, requestOf("change", format, session, asked), options, session);
}
