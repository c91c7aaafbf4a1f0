import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, withOutput, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { columnsIn, type GivenOptions } from "./given.ts";

interface Options extends OutputOptions, GivenOptions {
  readonly year?: string;
  readonly data?: string;
}

/** Adds `key histogram`: how the fast variable is spread. */
export function addKeyHistogram(key: Command, session: Session): void {
  const { translate } = session;
  const command = key
    .command("histogram")
    .description(translate("cli.key.histogram.description"))
    .option("--registrations <FILE>", translate("cli.key.option.registrations"), collect)
    .option("--weeks <WEEKS>", translate("cli.key.option.weeks"))
    .option("--year <YEAR>", translate("cli.key.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true).action(async (options: Options) => {
    const format = analysisFormat(options, session);
    const law = await plainLaw(yearOf(options.year) ?? defaultYear, options.data);
    const columns = await columnsIn(law.country, law.year, options);
    const request = requestOf("key-histogram", format, session, {}, { columns });
    await writeExport(law, request, options, session);
  });
}
