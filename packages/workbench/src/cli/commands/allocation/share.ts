import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import {
  collect,
  type OutputOptions,
  optionMistake,
  wholeNumber,
  withOutput,
  yearOf,
} from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { amountIn, columnsIn, documentsIn, type GivenOptions, inputsIn } from "./given.ts";

interface Options extends OutputOptions, GivenOptions {
  readonly pot?: string;
  readonly key?: string;
  readonly input?: readonly string[];
  readonly capPerInhabitant?: string;
  readonly floorPerInhabitant?: string;
  readonly year?: string;
  readonly top?: string;
  readonly data?: string;
}

const largestPot = 1e13;
const largestPerInhabitant = 1e9;

/** Adds `key share`: a pot shared by a key. */
export function addKeyShare(key: Command, session: Session): void {
  const { translate } = session;
  const command = key
    .command("share")
    .description(translate("cli.key.share.description"))
    .option("--pot <SEK>", translate("cli.key.option.pot"))
    .option("--key <KEY>", translate("cli.key.option.key"))
    .option("--input <NAME=NUMBER>", translate("cli.key.option.input"), collect)
    .option("--columns <FILE>", translate("cli.key.option.columns"))
    .option("--registrations <FILE>", translate("cli.key.option.registrations"), collect)
    .option("--weeks <WEEKS>", translate("cli.key.option.weeks"))
    .option("--cap-per-inhabitant <SEK>", translate("cli.key.option.cap"))
    .option("--floor-per-inhabitant <SEK>", translate("cli.key.option.floor"))
    .option("--year <YEAR>", translate("cli.key.option.year"))
    .option("--top <COUNT>", translate("cli.option.top_rows"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true).action((options: Options) =>
    shareCommand(options, session),
  );
}

async function shareCommand(options: Options, session: Session): Promise<void> {
  const format = analysisFormat(options, session);
  const pot = amountIn("--pot", options.pot, largestPot);
  if (pot === undefined) throw missingPot();
  const cap = amountIn("--cap-per-inhabitant", options.capPerInhabitant, largestPerInhabitant);
  const floor = amountIn("--floor-per-inhabitant", options.floorPerInhabitant, largestPerInhabitant);
  const top = wholeNumber("--top", options.top, [0, 400], 20);
  const inputs = inputsIn(options.input);
  const key = options.key ?? "per-inhabitant";
  const documents = await documentsIn([key]);
  const law = await plainLaw(yearOf(options.year) ?? defaultYear, options.data);
  const columns = await columnsIn(law.country, law.year, options);
  const given = { documents, inputs, columns };
  const request = requestOf("key-share", format, session, { pot, key, cap, floor, top }, given);
  await writeExport(law, request, options, session);
}

function missingPot() {
  return optionMistake({
    code: "option_not_a_number",
    place: "--pot",
    found: "nothing",
    expected: `an amount in kronor from 0 to ${largestPot}`,
    advice: "Write two billion kronor as 2e9 or 2000000000.",
  });
}
