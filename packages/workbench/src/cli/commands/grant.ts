import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import type { Command } from "commander";
import { defaultYear } from "../../services/figures.ts";
import { findCostModels, grantKeys, grantOf, largestGrant } from "../../services/grant.ts";
import { collect, type OutputOptions, oneOf, optionMistake, withOutput, yearOf } from "../options.ts";
import { formatOf, writeResult } from "../output.ts";
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
  const models = findCostModels(options.model ?? "individual_and_family_care");
  const year = yearOf(options.year) ?? defaultYear;
  const { loadCountry } = await import("../../services/country.ts");
  const country = await loadCountry(options.data);
  const { findPlace } = await import("../../services/find-place.ts");
  const codes = options.municipality?.map((asked) => findPlace(country, "municipality", asked));
  const chosen = codes && new Set(codes);
  const whole = grantOf(country, year, amount, models);
  if (format === "table") {
    const { grantText } = await import("../../report/text/grant-text.ts");
    return writeResult(grantText(whole, chosen, session), options, session);
  }
  const result = { ...whole, rows: whole.rows.filter(({ code }) => !chosen || chosen.has(code)) };
  const { grantColumns, grantRows, jsonGrant } = await import("../../report/rows/grant-rows.ts");
  if (format === "json") {
    return writeResult(`${JSON.stringify(jsonGrant(result), null, 2)}\n`, options, session);
  }
  const { toCsv } = await import("../../report/csv.ts");
  return writeResult(toCsv(grantRows(result), grantColumns), options, session);
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
