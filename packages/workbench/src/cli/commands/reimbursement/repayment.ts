import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, withOutput } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends OutputOptions {
  readonly reports?: readonly string[];
  readonly data?: string;
}

/** Adds `reimburse repay`: what is to be paid back when receivers have reported. */
export function addRepayment(reimburse: Command, session: Session): void {
  const { translate } = session;
  const command = reimburse
    .command("repay")
    .description(translate("cli.reimburse.repay.description"))
    .argument("<PAYMENTS...>", translate("cli.reimburse.argument.payments"))
    .option("--reports <FILE>", translate("cli.reimburse.option.reports"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true).action(
    async (payments: readonly string[], options: Options) => {
      const format = formatOf(options, formats, "table");
      refuseBinaryToTerminal(format, options, session);
      const { inputFilesOf } = await import("../../../services/manifest/input-files.ts");
      const inputs = { payments, reports: options.reports ?? [] };
      const given = { inputs: await inputFilesOf(inputs) };
      const law = { ...(await plainLaw(defaultYear, options.data)), inputs };
      await writeExport(law, requestOf("reimburse-repay", format, session, {}, given), options, session);
    },
  );
}
