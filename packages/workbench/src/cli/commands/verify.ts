import type { Command } from "commander";
import { verificationText } from "../../report/text/verification-text.ts";
import { oneOf, optionMistake } from "../options.ts";
import type { Session } from "../session.ts";

const formats = ["text", "json"] as const;

interface Options {
  readonly data?: string;
  readonly files?: string;
  readonly format?: string;
}

/** Adds `verify`: an exported file computed again. A file that is not the same gives exit code 1. */
export function addVerify(program: Command, session: Session, setExitCode: (code: number) => void): void {
  const { translate } = session;
  program
    .command("verify")
    .description(translate("cli.verify.description"))
    .argument("[FILE]", translate("cli.verify.argument"))
    .option("--data <FOLDER>", translate("cli.option.data"))
    .option("--files <FOLDER>", translate("cli.verify.option.files"))
    .option("--format <FORMAT>", translate("cli.option.format", { formats: formats.join(", ") }))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .addHelpText("after", `\n${translate("cli.verify.examples")}`)
    .action(async (file: string | undefined, options: Options) => {
      const format = oneOf("--format", options.format, formats, "text");
      if (file === undefined) throw missingFile();
      const { verify } = await import("../../report/export/verify.ts");
      const verification = await verify(file, options.data, options.files);
      const { differences } = verification;
      const identical = differences.length === 0;
      if (format === "json") {
        session.terminal.out(`${JSON.stringify({ file, identical, differences }, null, 2)}\n`);
      } else session.terminal.out(verificationText(verification, session));
      setExitCode(identical ? 0 : 1);
    });
}

function missingFile() {
  return optionMistake({
    code: "missing_file",
    place: "verify",
    found: "no file",
    expected: "an exported file",
    advice: "For example `barkraft verify laxa.xlsx`.",
  });
}
