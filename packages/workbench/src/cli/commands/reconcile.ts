import type { Command } from "commander";
import { defaultYear } from "../../services/figures.ts";
import { type OutputOptions, withOutput, yearOf } from "../options.ts";
import { formatOf, writeResult } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly year?: string;
  readonly data?: string;
}

/** Adds `reconcile`: computed grants and taxes against the accounts. */
export function addReconcile(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("reconcile")
    .argument("[MUNICIPALITY]", translate("cli.reconcile.argument"))
    .description(translate("cli.reconcile.description"))
    .option("--year <YEAR>", translate("cli.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.reconcile.examples")}`)
    .action((asked: string | undefined, options: Options) => reconcileCommand(asked, options, session));
}

async function reconcileCommand(
  asked: string | undefined,
  options: Options,
  session: Session,
): Promise<void> {
  const format = formatOf(options, formats, "table");
  const year = yearOf(options.year) ?? defaultYear;
  const { loadCountry } = await import("../../services/country.ts");
  const { findPlace } = await import("../../services/find-place.ts");
  const { reconcileYear } = await import("../../services/accounts/reconcile.ts");
  const country = await loadCountry(options.data);
  const codes = asked === undefined ? undefined : new Set([findPlace(country, "municipality", asked)]);
  const result = reconcileYear(country, year, codes);
  if (format === "table") {
    const { reconciliationText, restSpreadText } = await import("../../report/text/reconciliation-text.ts");
    const { restSpread } = await import("../../services/accounts/rest-spread.ts");
    const text = codes
      ? reconciliationText(result, session)
      : restSpreadText(result, restSpread(result), session);
    return writeResult(text, options, session);
  }
  const { jsonReconciliation, reconciliationColumns, reconciliationRows } = await import(
    "../../report/rows/reconciliation-rows.ts"
  );
  if (format === "json") {
    return writeResult(`${JSON.stringify(jsonReconciliation(result), null, 2)}\n`, options, session);
  }
  const { toCsv } = await import("../../report/csv.ts");
  return writeResult(toCsv(reconciliationRows(result), reconciliationColumns(result)), options, session);
}
