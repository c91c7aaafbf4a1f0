import type { Command } from "commander";
import { type OutputOptions, optionMistake, withOutput, yearOf } from "../options.ts";
import { formatOf, writeResult } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly from?: string;
  readonly to?: string;
  readonly statement?: string;
  readonly data?: string;
}

/** Adds `balance`: the balance requirement of a municipality, or of accounts of the user's own. */
export function addBalance(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("balance")
    .argument("[MUNICIPALITY]", translate("cli.balance.argument"))
    .description(translate("cli.balance.description"))
    .option("--from <YEAR>", translate("cli.balance.option.from"))
    .option("--to <YEAR>", translate("cli.balance.option.to"))
    .option("--statement <FILE>", translate("cli.balance.option.statement"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.balance.examples")}`)
    .action((asked: string | undefined, options: Options) => balanceCommand(asked, options, session));
}

async function balanceCommand(asked: string | undefined, options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const from = yearOf(options.from, "--from");
  const to = yearOf(options.to, "--to");
  const document = options.statement === undefined ? undefined : await readStatement(options.statement);
  const { loadCountry } = await import("../../services/country.ts");
  const { findPlace } = await import("../../services/find-place.ts");
  const { balanceOf } = await import("../../services/accounts/balance.ts");
  const country = await loadCountry(options.data);
  const name = asked ?? document?.municipality;
  const code = name === undefined ? undefined : findPlace(country, "municipality", name);
  const answer = balanceOf(country, { code, from, to, document });
  if (format === "table") {
    const { balanceText } = await import("../../report/text/balance-text.ts");
    return writeResult(balanceText(answer, session), options, session);
  }
  const { balanceColumns, balanceRows, jsonBalance } = await import("../../report/rows/balance-rows.ts");
  for (const each of answer.assumptions) {
    session.terminal.error(`${session.translate(`balance.assumption.${each}`)}\n`);
  }
  if (format === "json") {
    return writeResult(`${JSON.stringify(jsonBalance(answer), null, 2)}\n`, options, session);
  }
  const { toCsv } = await import("../../report/csv.ts");
  return writeResult(toCsv(balanceRows(answer, session.language), balanceColumns), options, session);
}

async function readStatement(file: string) {
  const { readFile } = await import("node:fs/promises");
  const { parseBalanceDocument } = await import("../../services/accounts/balance-document.ts");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw optionMistake({
      code: "file_unreadable",
      place: file,
      found: error.code === "ENOENT" ? "no file" : `a file that cannot be read (${error.code})`,
      expected: "a statement in YAML or CSV",
      advice: "Check the path given to --statement.",
    });
  });
  return parseBalanceDocument(file, text);
}
