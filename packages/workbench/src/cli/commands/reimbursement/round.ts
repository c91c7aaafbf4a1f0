import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, withOutput } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeAnswer, writeResult } from "../../output.ts";
import type { Session } from "../../session.ts";
import { numberOption } from "./words.ts";

const encodings = ["utf-8", "windows-1252", "utf-16"] as const;
const roundFormats = ["table", "csv", "json", "xlsx"] as const;
const checkFormats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly scheme?: string;
  readonly round?: string;
  readonly pot?: string;
  readonly decisions?: string;
  readonly earlier?: string;
  readonly encoding?: string;
  readonly letters?: string;
  readonly data?: string;
}

/** Adds `reimburse round` and `reimburse check`. */
export function addRound(reimburse: Command, session: Session, setExitCode: (code: number) => void): void {
  const { translate } = session;
  const round = withClaims(reimburse.command("round"), session)
    .description(translate("cli.reimburse.round.description"))
    .option("--pot <SEK>", translate("cli.reimburse.option.pot"))
    .option("--decisions <FILE>", translate("cli.reimburse.option.decisions"))
    .option("--earlier <FILE>", translate("cli.reimburse.option.earlier"))
    .option("--letters <FILE>", translate("cli.reimburse.option.letters"));
  withOutput(round, session, roundFormats, true).action((claims: string, options: Options) =>
    roundCommand(claims, options, session),
  );
  const check = withClaims(reimburse.command("check"), session).description(
    translate("cli.reimburse.check.description"),
  );
  check
    .option("--format <FORMAT>", translate("cli.option.format", { formats: checkFormats.join(", ") }))
    .option("--output <FILE>", translate("cli.option.output"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .action(async (claims: string, options: Options) => {
      if ((await checkCommand(claims, options, session)) > 0) setExitCode(1);
    });
}

function withClaims(command: Command, { translate }: Session): Command {
  return command
    .argument("<CLAIMS>", translate("cli.reimburse.argument.claims"))
    .option("--scheme <SCHEME>", translate("cli.reimburse.argument.scheme", { scheme: "covid-19-2020" }))
    .option("--round <ROUND>", translate("cli.reimburse.option.round"))
    .option(
      "--encoding <ENCODING>",
      translate("cli.reimburse.option.encoding", { encodings: encodings.join(", ") }),
    )
    .option("--data <FOLDER>", translate("cli.option.data"));
}

async function roundCommand(claims: string, options: Options, session: Session): Promise<void> {
  const format = formatOf(options, roundFormats, "table");
  refuseBinaryToTerminal(format, options, session);
  const pot = numberOption("--pot", options.pot, [0, 1e13], undefined);
  const encoding = oneOf("--encoding", options.encoding, encodings, "utf-8");
  const [{ defaultScheme, isShippedScheme }, { inputFilesOf }, { answered }] = await Promise.all([
    import("../../../services/reimbursement/library.ts"),
    import("../../../services/manifest/input-files.ts"),
    import("../../../report/export/exported.ts"),
  ]);
  const { scheme = defaultScheme, round, decisions, earlier } = options;
  const isShipped = isShippedScheme(scheme);
  const paths = {
    claims: [claims],
    decisions: decisions === undefined ? [] : [decisions],
    earlier: earlier === undefined ? [] : [earlier],
    scheme: isShipped ? [] : [scheme],
  };
  const law = { ...(await plainLaw(defaultYear, options.data)), inputs: paths };
  const request = requestOf(
    "reimburse-round",
    format,
    session,
    { ...(isShipped ? { scheme } : {}), round, pot, encoding },
    { inputs: await inputFilesOf(paths) },
  );
  const answer = await answered(law, request, session);
  await writeAnswer(answer, law, request, options, session);
  if (options.letters === undefined) return;
  const { lettersCommand } = await import("../../../report/export/writers/reimbursement-files.ts");
  await writeAnswer(
    answer.beside![lettersCommand]!,
    law,
    { ...request, command: lettersCommand, format: "json" },
    { output: options.letters },
    session,
  );
}

async function checkCommand(claims: string, options: Options, session: Session): Promise<number> {
  const format = formatOf(options, checkFormats, "table");
  const { loadCountry } = await import("../../../services/country.ts");
  const { defaultScheme } = await import("../../../services/reimbursement/library.ts");
  const encoding = oneOf("--encoding", options.encoding, encodings, "utf-8");
  const { scheme = defaultScheme, round } = options;
  const [{ checkClaims }, { checkReport, jsonCheck }, analysis] = await Promise.all([
    import("../../../services/reimbursement/round.ts"),
    import("../../../report/reimbursement/fault-table.ts"),
    import("../../../report/analysis/analysis-report.ts"),
  ]);
  const checked = await checkClaims(await loadCountry(options.data), { claims, scheme, round, encoding });
  const report = checkReport(checked, session);
  const content = {
    table: () => analysis.analysisText(report, session),
    csv: () => analysis.analysisCsv(report),
    json: () => `${JSON.stringify(jsonCheck(checked), null, 2)}\n`,
  };
  await writeResult(content[format](), options, session);
  return Object.values(checked.claims.faultCounts).reduce((sum, count) => sum + count, 0);
}
