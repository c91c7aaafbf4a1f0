import type { Command } from "commander";
import type { OutputOptions } from "../../options.ts";
import { formatOf, writeResult } from "../../output.ts";
import type { Session } from "../../session.ts";
import { addOutlook } from "./outlook.ts";
import { addRepayment } from "./repayment.ts";
import { addRound } from "./round.ts";

const formats = ["table", "csv", "json"] as const;

/** Adds `reimburse`: claims, rounds, forecasts and queues of a scheme that reimburses costs. */
export function addReimburse(program: Command, session: Session, setExitCode: (code: number) => void): void {
  const { translate } = session;
  const reimburse = program
    .command("reimburse")
    .description(translate("cli.reimburse.description"))
    .addHelpText("after", `\n${translate("cli.reimburse.examples")}`);
  addRound(reimburse, session, setExitCode);
  addRepayment(reimburse, session);
  addOutlook(reimburse, session);
  reimburse
    .command("scheme")
    .description(translate("cli.reimburse.scheme.description"))
    .argument("[SCHEME]", translate("cli.reimburse.argument.scheme", { scheme: "covid-19-2020" }))
    .option("--format <FORMAT>", translate("cli.option.format", { formats: formats.join(", ") }))
    .option("--output <FILE>", translate("cli.option.output"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .action((asked: string | undefined, options: OutputOptions) => schemeCommand(asked, options, session));
}

async function schemeCommand(
  asked: string | undefined,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const format = formatOf(options, formats, "table");
  const [{ defaultScheme, findScheme }, { loadCountry }, { jsonScheme, schemeReport }, analysis] =
    await Promise.all([
      import("../../../services/reimbursement/library.ts"),
      import("../../../services/country.ts"),
      import("../../../report/reimbursement/scheme-report.ts"),
      import("../../../report/analysis/analysis-report.ts"),
    ]);
  const scheme = await findScheme(asked ?? defaultScheme);
  const report = schemeReport(scheme, (await loadCountry()).versions, session);
  const content = {
    table: () => analysis.analysisText(report, session),
    csv: () => analysis.analysisCsv(report),
    json: () => `${JSON.stringify(jsonScheme(scheme), null, 2)}\n`,
  };
  await writeResult(content[format](), options, session);
}
