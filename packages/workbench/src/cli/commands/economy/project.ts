import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, oneOf, wholeNumber, withOutput, yearOf } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormats } from "../analysis/words.ts";
import { horizon, settingsFrom } from "./words.ts";

interface Options extends OutputOptions {
  readonly from?: string;
  readonly years?: string;
  readonly after?: string;
  readonly set?: readonly string[];
  readonly data?: string;
  readonly municipality?: string;
}

const formats = [...analysisFormats, "pdf"] as const;

const newestAccounts = 2022;

/** Adds `project`: the years ahead of a municipality, or of all together. */
export function addProject(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("project")
    .description(translate("cli.project.description"))
    .argument("[MUNICIPALITY]", translate("cli.project.argument"))
    .option("--municipality <MUNICIPALITY>", translate("cli.project.option.municipality"))
    .option("--from <YEAR>", translate("cli.project.option.from"))
    .option("--years <COUNT>", translate("cli.project.option.years"))
    .option("--after <RULE>", translate("cli.project.option.after"))
    .option("--set <NAME=VALUE>", translate("cli.project.option.set"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.project.examples")}`)
    .action(async (place: string | undefined, options: Options) => {
      const { isAmount } = await import("../../../services/economy/settings.ts");
      const { outlookPaths, outlookSeed } = await import("../../../services/economy/outlook.ts");
      const format = formatOf(options, formats, "table");
      refuseBinaryToTerminal(format, options, session);
      const asked = {
        place: place ?? options.municipality,
        from: yearOf(options.from, "--from") ?? newestAccounts,
        years: wholeNumber("--years", options.years, horizon, 10),
        ...(format === "pdf" ? { paths: outlookPaths, seed: outlookSeed } : {}),
        after: oneOf("--after", options.after, ["trend", "hold", "refuse"], "trend"),
      };
      const set = settingsFrom("--set", options.set, isAmount);
      const law = await plainLaw(defaultYear, options.data);
      await writeExport(law, requestOf("project", format, session, asked, { set }), options, session);
    });
}
