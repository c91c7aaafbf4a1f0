import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, withOutput } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { addOutlook } from "./outlook.ts";
import { addRepayment } from "./repayment.ts";
import { addRound } from "./round.ts";
import { askedScheme } from "./words.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

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
  const scheme = reimburse
    .command("scheme")
    .description(translate("cli.reimburse.scheme.description"))
    .argument("[SCHEME]", translate("cli.reimburse.argument.scheme", { scheme: "covid-19-2020" }));
  withOutput(scheme, session, formats, true).action((asked: string | undefined, options: OutputOptions) =>
    schemeCommand(asked, options, session),
  );
}

async function schemeCommand(
  asked: string | undefined,
  options: OutputOptions,
  session: Session,
): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const [{ defaultScheme }, { inputFilesOf }] = await Promise.all([
    import("../../../services/reimbursement/library.ts"),
    import("../../../services/manifest/input-files.ts"),
  ]);
  const { scheme, inputs } = await askedScheme(asked ?? defaultScheme);
  const files = await inputFilesOf(inputs);
  const given = files.length > 0 ? { inputs: files } : {};
  const law = { ...(await plainLaw(defaultYear, undefined)), inputs };
  await writeExport(law, requestOf("reimburse-scheme", format, session, { scheme }, given), options, session);
}
