import type { ManifestRequest } from "@barkraft/core";
import type { Command } from "commander";
import type { ExportedLaw } from "../../../report/export/answer.ts";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { InputPaths } from "../../../services/manifest/input-files.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, withOutput } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeAnswer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { requireWritable, targetsOf } from "../../targets.ts";
import { askedScheme, numberOption } from "./words.ts";

const encodings = ["utf-8", "windows-1252", "utf-16"] as const;
const formats = ["table", "csv", "json", "xlsx"] as const;

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
  withOutput(round, session, formats, true).action((claims: string, options: Options) =>
    roundCommand(claims, options, session),
  );
  const check = withClaims(reimburse.command("check"), session).description(
    translate("cli.reimburse.check.description"),
  );
  withOutput(check, session, formats, true).action(async (claims: string, options: Options) => {
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
  const pot = numberOption("--pot", options.pot, [0, 1e13], undefined);
  const { decisions, earlier } = options;
  const { law, request } = await askedOf("reimburse-round", claims, options, session, {
    pot,
    files: {
      decisions: decisions === undefined ? [] : [decisions],
      earlier: earlier === undefined ? [] : [earlier],
    },
  });
  await requireWritable(
    [
      ...targetsOf(options, request.format),
      ...(options.letters === undefined ? [] : [{ option: "--letters", path: options.letters }]),
    ],
    law.inputs,
  );
  const { answered } = await import("../../../report/export/exported.ts");
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

/** How many faults the file has. */
async function checkCommand(claims: string, options: Options, session: Session): Promise<number> {
  const { law, request } = await askedOf("reimburse-check", claims, options, session);
  await requireWritable(targetsOf(options, request.format), law.inputs);
  const { answered } = await import("../../../report/export/exported.ts");
  const answer = await answered(law, request, session);
  await writeAnswer(answer, law, request, options, session);
  return answer.faults ?? 0;
}

/** What is asked of a file of claims, with the files that decide the answer. */
async function askedOf(
  command: string,
  claims: string,
  options: Options,
  session: Session,
  { pot, files = {} }: { readonly pot?: number | undefined; readonly files?: InputPaths } = {},
): Promise<{ readonly law: ExportedLaw; readonly request: ManifestRequest }> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const encoding = oneOf("--encoding", options.encoding, encodings, "utf-8");
  const [{ defaultScheme }, { inputFilesOf }] = await Promise.all([
    import("../../../services/reimbursement/library.ts"),
    import("../../../services/manifest/input-files.ts"),
  ]);
  const { scheme, inputs } = await askedScheme(options.scheme ?? defaultScheme);
  const paths = { claims: [claims], ...files, ...inputs };
  const request = requestOf(
    command,
    format,
    session,
    { scheme, round: options.round, pot, encoding },
    { inputs: await inputFilesOf(paths) },
  );
  return { law: { ...(await plainLaw(defaultYear, options.data)), inputs: paths }, request };
}
