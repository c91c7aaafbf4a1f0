import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

/** Adds `key list`: the keys that come with the program. */
export function addKeyList(key: Command, session: Session): void {
  const command = key.command("list").description(session.translate("cli.key.list.description"));
  withOutput(command, session, analysisFormats, true).action(async (options: OutputOptions) => {
    const request = requestOf("key-list", analysisFormat(options, session), session, {});
    await writeExport(await plainLaw(defaultYear, undefined), request, options, session);
  });
}
