import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { findPlace } from "../../services/find-place.ts";
import { askedLaw } from "../law.ts";
import { type LawOptions, type OutputOptions, oneOf, optionMistake, withLaw } from "../options.ts";
import { refuseBinaryToTerminal, writeExport } from "../output.ts";
import type { Session } from "../session.ts";

const levels = ["municipality", "region"] as const;

interface Options extends LawOptions, OutputOptions {
  readonly level?: string;
}

/** Adds `workbook`: the whole calculation of one place as Excel with live formulas. */
export function addWorkbook(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("workbook")
    .description(translate("cli.workbook.description"))
    .argument("[PLACE]", translate("cli.workbook.argument"))
    .option("--level <LEVEL>", translate("cli.option.level", { levels: levels.join(", ") }))
    .option("--output <FILE>", translate("cli.workbook.option.output"))
    .option("--manifest <FILE>", translate("cli.option.manifest"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"));
  withLaw(command, session)
    .addHelpText("after", `\n${translate("cli.workbook.examples")}`)
    .action((place: string | undefined, options: Options) => workbookCommand(place, options, session));
}

async function workbookCommand(place: string | undefined, options: Options, session: Session): Promise<void> {
  const level = oneOf("--level", options.level, levels, "municipality");
  if (place === undefined) {
    throw optionMistake({
      code: "missing_place",
      place: "workbook",
      found: "no place",
      expected: "a municipality, or a region with --level region",
      advice: "For example `barkraft workbook Laxå --output laxa.xlsx`.",
    });
  }
  refuseBinaryToTerminal("xlsx", options, session);
  const law = await askedLaw(options, session);
  const code = findPlace(law.country, level, place);
  const request = requestOf("workbook", "xlsx", session, { level, places: [code] });
  await writeExport(law, request, options, session);
}
