import { parseBands } from "@barkraft/core";
import { groupings } from "@barkraft/sweden";
import type { Command } from "commander";
import { evaluateOptions } from "../../law.ts";
import {
  type LawOptions,
  type OutputOptions,
  oneOf,
  optionMistake,
  withLaw,
  withOutput,
} from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeResult } from "../../output.ts";
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
  const bands = options.bands === undefined ? undefined : parseBands(options.bands, "--bands");
  const asked = file === undefined ? options : { ...options, reform: file };
  const { country, year, reform } = await evaluateOptions(asked, session);
  if (Object.keys({ ...reform.changes, ...reform.replace }).length === 0) {
    throw optionMistake({
      code: "nothing_to_compare",
      place: "distribution",
      found: "no reform",
      expected: "one reform",
      advice: "Add --reform FILE or --set PATH=VALUE.",
    });
  }
  const { distribute } = await import("../../../services/reforms/index.ts");
  const closed = options.closed === true;
  const result = distribute(country, { year, reform, by, bands, quantity: options.quantity, closed });
  const [report, { tableCsv, tablesWorkbook }, { jsonDistribution }] = await Promise.all([
    import("../../../report/reforms/distribution.ts"),
    import("../../../report/reforms/report-table.ts"),
    import("../../../report/reforms/json.ts"),
  ]);
  const render = () => {
    if (format === "json") return `${JSON.stringify(jsonDistribution(result), null, 2)}\n`;
    if (format === "table") return report.distributionText(result, closed, session);
    if (format === "csv") return tableCsv(report.distributionTable(result, session));
    const title = session.translate("cli.distribution.description");
    const notes = report.distributionNotes(result, closed, session).map((note) => ["", note] as const);
    const tables = [report.distributionTable(result, session), report.spreadTable(result, session)];
    return tablesWorkbook(title, tables, [title, year, result.versions, reform, notes, session]);
  };
  await writeResult(await render(), options, session);
}
