import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { collect, type OutputOptions, oneOf, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf } from "../analysis/words.ts";
import { documentsIn } from "./given.ts";

interface Options extends OutputOptions {
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
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true).action((options: Options) =>
    backtestCommand(options, session),
  );
}

async function backtestCommand(options: Options, session: Session): Promise<void> {
  const format = analysisFormat(options, session);
  const later = wholeNumber("--later", options.later, [1, 2], 1);
  const written = oneOf("--since", options.since, ["year", "year-before"], "year");
  const { usualKeys, usualMix } = await import("../../../services/allocation/backtest.ts");
  const keys = options.key ?? usualKeys;
  const mix = listOf(options.mix) ?? usualMix;
  const documents = await documentsIn([...keys, ...mix]);
  const law = await plainLaw(defaultYear, options.data);
  const since = written === "year" ? "year" : "year before";
  const request = requestOf("key-backtest", format, session, { keys, mix, later, since }, { documents });
  await writeExport(law, request, options, session);
}
