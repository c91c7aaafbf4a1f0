import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { whatIsThere } from "../../../services/what-is-there.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, optionMistake, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly data?: string;
}

/** Adds `digital`: a digital programme or service. */
export function addDigital(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("digital")
    .description(translate("cli.digital.description"))
    .argument("[SERVICE]", translate("cli.digital.argument"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.digital.examples")}`)
    .action(async (service: string | undefined, options: Options) => {
      const format = analysisFormat(options, session);
      const own = /\.ya?ml$/i.test(service ?? "") ? await readOwn(service!) : undefined;
      const law = await plainLaw(defaultYear, options.data);
      const asked = own ? {} : { id: service ?? "programme" };
      await writeExport(
        law,
        requestOf("digital", format, session, asked, { document: own }),
        options,
        session,
      );
    });
}

async function readOwn(file: string) {
  const { readFile } = await import("node:fs/promises");
  const { parseDigital } = await import("../../../services/digital/document.ts");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw optionMistake({
      code: "file_unreadable",
      place: file,
      found: whatIsThere(error),
      expected: "a digital service or programme in YAML",
      advice: "The folder scenarios/digital has examples.",
    });
  });
  return parseDigital(file, text);
}
