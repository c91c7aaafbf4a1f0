import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { defaultYear } from "../../services/figures.ts";
import { findCostModels, grantKeys, largestGrant } from "../../services/grant.ts";
import { plainLaw } from "../law.ts";
import { collect, type OutputOptions, oneOf, optionMistake, withOutput, yearOf } from "../options.ts";
import { formatOf, writeExport } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly amount?: string;
  readonly key?: string;
  readonly model?: string;
  readonly municipality?: readonly string[];
  readonly year?: string;
  readonly data?: string;
}

/** Adds `grant`: a general grant and what the cost equalisation does to it. */
export function addGrant(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("grant")
    .description(translate("cli.grant.description"))
    .option("--amount <SEK>", translate("cli.grant.option.amount"))
    .option("--key <KEY>", translate("cli.grant.option.key", { keys: grantKeys.join(", ") }))
    .option("--model <MODEL>", translate("cli.grant.option.model"))
    .option("--municipality <NAME>", translate("cli.option.municipality"), collect)
    .option("--year <YEAR>", translate("cli.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.grant.examples")}`)
    .action((options: Options) => grantCommand(options, session));
}

async function grantCommand(options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const amount = amountOf(options.amount);
  oneOf("--key", options.key, grantKeys, "per-capita");
  const models = options.model ?? "individual_and_family_care";
  findCostModels(models);
  const law = await plainLaw(yearOf(options.year) ?? defaultYear, options.data);
  const request = requestOf("grant", format, session, { amount, models, places: options.municipality });
  await writeExport(law, request, options, session);
}

function amountOf(given: string | undefined): number {
  const text = (given ?? "").trim().replace(/(?<=\d)[\s\u00a0\u202f_](?=\d{3}(\D|$))/g, "");
  const amount = isWrittenNumber(text) ? readWrittenNumber(text, "SEK") : Number.NaN;
  if (amount >= -largestGrant && amount <= largestGrant && amount !== 0) return amount;
  throw optionMistake({
    code: "option_not_a_number",
    place: "--amount",
    found: given === undefined ? "nothing" : `'${given}'`,
    expected: `an amount in kronor, not zero, at most ${largestGrant}`,
    advice: "Write two billion kronor as 2e9 or 2000000000.",
  });
}
