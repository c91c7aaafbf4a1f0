import type { Command } from "commander";
import { type OutputOptions, oneOf } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeResult } from "../../output.ts";
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
  withFiles(round, session, roundFormats).action((claims: string, options: Options) =>
    roundCommand(claims, options, session),
  );
  const check = withClaims(reimburse.command("check"), session).description(
    translate("cli.reimburse.check.description"),
  );
  withFiles(check, session, checkFormats).action(async (claims: string, options: Options) => {
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

/** Without --manifest: the answer itself names every file that it was made of, with its digest. */
function withFiles(command: Command, { translate }: Session, formats: readonly string[]): Command {
  return command
    .option("--format <FORMAT>", translate("cli.option.format", { formats: formats.join(", ") }))
    .option("--output <FILE>", translate("cli.option.output"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"));
}

async function questionOf(claims: string, options: Options) {
  const { loadCountry } = await import("../../../services/country.ts");
  const { defaultScheme } = await import("../../../services/reimbursement/library.ts");
  const { scheme = defaultScheme, round, decisions, earlier } = options;
  const encoding = oneOf("--encoding", options.encoding, encodings, "utf-8");
  const pot = numberOption("--pot", options.pot, [0, 1e13], undefined);
  const country = await loadCountry(options.data);
  return { country, question: { claims, scheme, round, pot, decisions, earlier, encoding } };
}

async function roundCommand(claims: string, options: Options, session: Session): Promise<void> {
  const format = formatOf(options, roundFormats, "table");
  refuseBinaryToTerminal(format, options, session);
  const { country, question } = await questionOf(claims, options);
  const [{ computeRound }, { roundReport }, { jsonLetters, jsonRound }, analysis] = await Promise.all([
    import("../../../services/reimbursement/round.ts"),
    import("../../../report/reimbursement/round-report.ts"),
    import("../../../report/reimbursement/round-json.ts"),
    import("../../../report/analysis/analysis-report.ts"),
  ]);
  const answer = await computeRound(country, question);
  const report = roundReport(answer, session);
  const content = {
    table: () => analysis.analysisText(report, session),
    csv: () => analysis.analysisCsv(report),
    json: () => `${JSON.stringify(jsonRound(answer), null, 2)}\n`,
    xlsx: () => analysis.analysisWorkbook(report, session),
  };
  await writeResult(await content[format](), options, session);
  if (options.letters === undefined) return;
  const letters = `${JSON.stringify(jsonLetters(answer), null, 2)}\n`;
  await writeResult(letters, { output: options.letters }, session);
}

async function checkCommand(claims: string, options: Options, session: Session): Promise<number> {
  const format = formatOf(options, checkFormats, "table");
  const { country, question } = await questionOf(claims, options);
  const [{ checkClaims }, { checkReport, jsonCheck }, analysis] = await Promise.all([
    import("../../../services/reimbursement/round.ts"),
    import("../../../report/reimbursement/fault-table.ts"),
    import("../../../report/analysis/analysis-report.ts"),
  ]);
  const checked = await checkClaims(country, question);
  const report = checkReport(checked, session);
  const content = {
    table: () => analysis.analysisText(report, session),
    csv: () => analysis.analysisCsv(report),
    json: () => `${JSON.stringify(jsonCheck(checked), null, 2)}\n`,
  };
  await writeResult(content[format](), options, session);
  return Object.values(checked.claims.faultCounts).reduce((sum, count) => sum + count, 0);
}
