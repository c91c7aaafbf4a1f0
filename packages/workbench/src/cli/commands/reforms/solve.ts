import { parseWantedPath } from "@barkraft/core";
import type { Command } from "commander";
import { lawOptions } from "../../law.ts";
import { collect, type LawOptions, type OutputOptions, withLaw, withOutput } from "../../options.ts";
import { formatOf, writeResult } from "../../output.ts";
import type { Session } from "../../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends LawOptions, OutputOptions {
  readonly parameter?: readonly string[];
  readonly target?: string;
  readonly maxLoss?: string;
  readonly quantity?: string;
}

/** Adds `solve`: the values of parameters that meet a target. */
export function addSolve(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("solve")
    .description(translate("cli.solve.description"))
    .option("--parameter <PATH[=LOW..HIGH]>", translate("cli.option.parameter"), collect)
    .option("--target <TARGET>", translate("cli.option.target"))
    .option("--max-loss <AMOUNT>", translate("cli.option.max_loss"))
    .option("--quantity <ID>", translate("cli.option.quantity"));
  withOutput(withLaw(command, session), session, formats, true)
    .addHelpText("after", `\n${translate("cli.solve.examples")}`)
    .action((options: Options) => solveCommand(options, session));
}

async function solveCommand(options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const services = await import("../../../services/reforms/index.ts");
  const { parseLossLimit, parseTarget, solveReform } = services;
  const parameters = (options.parameter ?? []).map(parseWantedPath);
  const target = options.target === undefined ? undefined : parseTarget(options.target, "--target");
  const maxLoss = options.maxLoss === undefined ? undefined : parseLossLimit(options.maxLoss, "--max-loss");
  const { year, reform } = await lawOptions(options, session);
  const { loadCountry } = await import("../../../services/country.ts");
  const country = await loadCountry(options.data);
  const { quantity } = options;
  const result = await solveReform(country, { year, parameters, reform, target, maxLoss, quantity });
  const render = async () => {
    if (format === "json") {
      const { jsonSolved } = await import("../../../report/reforms/json.ts");
      return `${JSON.stringify(jsonSolved(result), null, 2)}\n`;
    }
    const { solvedTable, solvedText } = await import("../../../report/reforms/solved.ts");
    if (format === "table") return solvedText(result, session);
    const { tableCsv } = await import("../../../report/reforms/report-table.ts");
    return tableCsv(solvedTable(result, session));
  };
  await writeResult(await render(), options, session);
}
