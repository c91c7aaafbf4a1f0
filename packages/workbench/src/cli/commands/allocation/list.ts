import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly data?: string;
}

/** Adds `key list`: the keys that come with the program. */
export function addKeyList(key: Command, session: Session): void {
  const { translate } = session;
  const command = key
    .command("list")
    .description(translate("cli.key.list.description"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true).action(async (options: Options) => {
    const request = requestOf("key-list", analysisFormat(options, session), session, {});
    await writeExport(await plainLaw(defaultYear, options.data), request, options, session);
  });
}
