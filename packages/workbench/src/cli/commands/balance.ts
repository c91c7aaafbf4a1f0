import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { defaultYear } from "../../services/figures.ts";
import { whatIsThere } from "../../services/what-is-there.ts";
import { plainLaw } from "../law.ts";
import { type OutputOptions, optionMistake, withOutput, yearOf } from "../options.ts";
import { formatOf, writeExport } from "../output.ts";
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
  const law = await plainLaw(to ?? defaultYear, options.data);
  const request = requestOf("balance", format, session, { place: asked, from, to }, document);
  await writeExport(law, request, options, session);
}

async function readStatement(file: string) {
  const { readFile } = await import("node:fs/promises");
  const { parseBalanceDocument } = await import("../../services/accounts/balance-document.ts");
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw optionMistake({
      code: "file_unreadable",
      place: file,
      found: whatIsThere(error),
      expected: "a statement in YAML or CSV",
      advice: "Check the path given to --statement.",
    });
  });
  return parseBalanceDocument(file, text);
}
