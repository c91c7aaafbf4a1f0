import type { Command } from "commander";
import type { SweepOptions } from "../../../services/simulation/sweep.ts";
import { collect, type OutputOptions, oneOf, wholeNumber, yearOf } from "../../options.ts";
import type { Session } from "../../session.ts";
import { horizon, settingsFrom, shareOf } from "../economy/words.ts";

/** The options of everything that is simulated. */
export interface SimulationOptions extends OutputOptions {
  readonly from?: string;
  readonly years?: string;
  readonly after?: string;
  readonly set?: readonly string[];
  readonly shock?: readonly string[];
  readonly paths?: string;
  readonly seed?: string;
  readonly threads?: string;
  readonly debtLimit?: string;
  readonly equityLimit?: string;
  readonly data?: string;
}

const newestAccounts = 2022;
const mostPaths = 100_000;

/** Adds the options that say how far ahead, around what, and with how much chance. */
export function withChance(command: Command, { translate }: Session, paths: string): Command {
  return command
    .option("--from <YEAR>", translate("cli.project.option.from"))
    .option("--years <COUNT>", translate("cli.project.option.years"))
    .option("--after <RULE>", translate("cli.project.option.after"))
    .option("--set <NAME=VALUE>", translate("cli.project.option.set"), collect)
    .option("--shock <NAME=VALUE>", translate("cli.simulate.option.shock"), collect)
    .option("--paths <COUNT>", translate("cli.simulate.option.paths", { paths }))
    .option("--seed <NUMBER>", translate("cli.simulate.option.seed"))
    .option("--threads <COUNT>", translate("cli.simulate.option.threads"))
    .option("--data <FOLDER>", translate("cli.option.data"));
}

/** What the options ask for, as a request holds it. */
export async function chanceOf(options: SimulationOptions, paths: number, fewest: number) {
  const { isAmount } = await import("../../../services/economy/settings.ts");
  return {
    asked: {
      from: yearOf(options.from, "--from") ?? newestAccounts,
      years: wholeNumber("--years", options.years, horizon, 10),
      after: oneOf("--after", options.after, ["trend", "hold", "refuse"], "trend"),
      paths: wholeNumber("--paths", options.paths, [fewest, mostPaths], paths),
      seed: wholeNumber("--seed", options.seed, [0, 999_999_999], 1),
      debt_limit: shareOf("--debt-limit", options.debtLimit, [0, 10]),
      equity_limit: shareOf("--equity-limit", options.equityLimit),
    },
    given: {
      set: settingsFrom("--set", options.set, isAmount),
      shocks: settingsFrom("--shock", options.shock, () => false),
    },
  };
}

/** How the run is carried out: in as many threads as asked for, with its progress where people can see it. */
export function sweepOf(options: SimulationOptions, { terminal, translate }: Session): SweepOptions {
  const shown = { at: 0 };
  return {
    ...(options.threads === undefined
      ? {}
      : { threads: wholeNumber("--threads", options.threads, [1, 64], 1) }),
    onProgress: (done, paths) => {
      const percent = Math.floor((100 * done) / paths);
      // A run that is over at once needs no report.
      if (percent < shown.at + 10 || (percent === 100 && shown.at === 0)) return;
      shown.at = percent;
      terminal.error(`${translate("cli.simulate.progress", { percent })}\n`);
    },
  };
}
