import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, oneOf, optionMistake, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf } from "../analysis/words.ts";
import { documentsIn, type RegistrationOptions, weeksOf } from "./given.ts";

const mostKeys = 12;
const mostMixed = 4;

interface Options extends OutputOptions, RegistrationOptions {
  readonly key?: readonly string[];
  readonly mix?: string;
  readonly later?: string;
  readonly since?: string;
  readonly data?: string;
}

/** Adds `key backtest`: keys held against the past. */
export function addKeyBacktest(key: Command, session: Session): void {
  const { translate } = session;
  const command = key
    .command("backtest")
    .description(translate("cli.key.backtest.description"))
    .option("--key <KEY>", translate("cli.key.option.keys"), collect)
    .option("--mix <KEYS>", translate("cli.key.option.mix"))
    .option("--later <YEARS>", translate("cli.key.option.later"))
    .option("--since <WHEN>", translate("cli.key.option.since"))
    .option("--registrations <FILE>", translate("cli.key.option.registrations"), collect)
    .option("--weeks <WEEKS>", translate("cli.key.option.weeks"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.key.backtest.help")}`)
    .action((options: Options) => backtestCommand(options, session));
}

async function backtestCommand(options: Options, session: Session): Promise<void> {
  const format = analysisFormat(options, session);
  const later = wholeNumber("--later", options.later, [1, 2], 1);
  const written = oneOf("--since", options.since, ["year", "year-before"], "year");
  const { usualKeys, usualMix } = await import("../../../services/allocation/backtest.ts");
  const keys = options.key ?? usualKeys;
  const mix = listOf(options.mix) ?? usualMix;
  if (keys.length > mostKeys) throw tooMany("--key", keys.length, mostKeys);
  if (mix.length === 0 || mix.length > mostMixed) throw tooMany("--mix", mix.length, mostMixed);
  const documents = await documentsIn([...keys, ...mix]);
  const weeks = weeksOf(options);
  const plain = await plainLaw(defaultYear, options.data);
  const since = written === "year" ? "year" : "year before";
  const asked = { keys, mix, later, since };
  if (!weeks || !options.registrations) {
    await writeExport(
      plain,
      requestOf("key-backtest", format, session, asked, { documents }),
      options,
      session,
    );
    return;
  }
  const { inputFilesOf } = await import("../../../services/manifest/input-files.ts");
  const inputs = { registrations: options.registrations };
  const given = { documents, inputs: await inputFilesOf(inputs) };
  const withWeeks = { ...asked, first_week: weeks[0], last_week: weeks[1] };
  const request = requestOf("key-backtest", format, session, withWeeks, given);
  await writeExport({ ...plain, inputs }, request, options, session);
}

function tooMany(option: string, found: number, most: number) {
  return optionMistake({
    code: "option_not_allowed",
    place: option,
    found: `${found} keys`,
    expected: `1 to ${most} keys`,
    advice: "`barkraft key list` lists all of them.",
  });
}
