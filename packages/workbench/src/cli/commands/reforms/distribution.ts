import { parseBands } from "@barkraft/core";
import { groupings } from "@barkraft/sweden";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { askedLaw } from "../../law.ts";
import {
  type LawOptions,
  type OutputOptions,
  oneOf,
  optionMistake,
  withLaw,
  withOutput,
} from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { refuseTogether } from "./several.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends LawOptions, OutputOptions {
  readonly by?: string;
  readonly bands?: string;
  readonly quantity?: string;
  readonly closed?: boolean;
}

/** Adds `distribution`: who wins and who loses by a reform, by group. */
export function addDistribution(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("distribution")
    .description(translate("cli.distribution.description"))
    .argument("[FILE]", translate("cli.option.reform"))
    .option("--by <GROUPING>", translate("cli.option.by", { names: groupings.join(", ") }))
    .option("--bands <NUMBERS>", translate("cli.option.bands"))
    .option("--quantity <ID>", translate("cli.option.quantity"))
    .option("--closed", translate("cli.option.closed"));
  withOutput(withLaw(command, session), session, formats, true)
    .addHelpText("after", `\n${translate("cli.distribution.examples")}`)
    .action((file: string | undefined, options: Options) => distributionCommand(file, options, session));
}

async function distributionCommand(
  file: string | undefined,
  options: Options,
  session: Session,
): Promise<void> {
  const format = formatOf(options, formats, "table");
  const by = oneOf("--by", options.by, groupings, options.bands === undefined ? "county" : "size");
  refuseBinaryToTerminal(format, options, session);
  refuseTogether(file === undefined ? [] : [file], options);
  if (options.bands !== undefined) parseBands(options.bands, "--bands");
  const asked = file === undefined ? options : { ...options, reform: file };
  const law = await askedLaw(asked, session);
  if (Object.keys({ ...law.reform.changes, ...law.reform.replace }).length === 0) {
    throw optionMistake({
      code: "nothing_to_compare",
      place: "distribution",
      found: "no reform",
      expected: "one reform",
      advice: "Add --reform FILE or --set PATH=VALUE.",
    });
  }
  const { bands, quantity, closed } = options;
  const request = requestOf("distribution", format, session, { by, bands, quantity, closed });
  await writeExport(law, request, options, session);
}
