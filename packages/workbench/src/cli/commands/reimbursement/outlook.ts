import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, optionMistake, wholeNumber, withOutput } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { monthOption, numberOption } from "./words.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;
const largest = 1e13;
const firstMonth = "2020-03";

interface ForecastOptions extends OutputOptions {
  readonly case?: string;
  readonly pot?: string;
  readonly perMonth?: string;
  readonly low?: string;
  readonly high?: string;
  readonly growth?: string;
  readonly common?: string;
  readonly start?: string;
  readonly months?: string;
  readonly seed?: string;
}

interface QueueOptions extends OutputOptions {
  readonly arrivals?: string;
  readonly waiting?: string;
  readonly officers?: string;
  readonly minutes?: string;
  readonly hours?: string;
  readonly amount?: string;
  readonly spread?: string;
  readonly start?: string;
  readonly months?: string;
}

/** Adds `reimburse forecast` and `reimburse queue`. */
export function addOutlook(reimburse: Command, session: Session): void {
  const { translate } = session;
  const cases = "public-transport-2020, dental-care-2020";
  const forecast = reimburse
    .command("forecast")
    .description(translate("cli.reimburse.forecast.description"))
    .option("--case <CASE>", translate("cli.reimburse.option.case", { cases }))
    .option("--pot <SEK>", translate("cli.reimburse.option.pot"))
    .option("--per-month <SEK>", translate("cli.reimburse.option.per_month"))
    .option("--low <SEK>", translate("cli.reimburse.option.low"))
    .option("--high <SEK>", translate("cli.reimburse.option.high"))
    .option("--growth <PERCENT>", translate("cli.reimburse.option.growth"))
    .option("--common <PERCENT>", translate("cli.reimburse.option.common"))
    .option("--start <MONTH>", translate("cli.reimburse.option.start"))
    .option("--months <COUNT>", translate("cli.reimburse.option.months"))
    .option("--seed <SEED>", translate("cli.reimburse.option.seed"));
  withOutput(forecast, session, formats, true).action((options: ForecastOptions) =>
    forecastCommand(options, session),
  );
  const queue = reimburse
    .command("queue")
    .description(translate("cli.reimburse.queue.description"))
    .option("--arrivals <COUNTS>", translate("cli.reimburse.option.arrivals"))
    .option("--waiting <COUNT>", translate("cli.reimburse.option.waiting"))
    .option("--officers <COUNT>", translate("cli.reimburse.option.officers"))
    .option("--minutes <MINUTES>", translate("cli.reimburse.option.minutes"))
    .option("--hours <HOURS>", translate("cli.reimburse.option.hours"))
    .option("--amount <SEK>", translate("cli.reimburse.option.amount"))
    .option("--spread <PERCENT>", translate("cli.reimburse.option.spread"))
    .option("--start <MONTH>", translate("cli.reimburse.option.start"))
    .option("--months <COUNT>", translate("cli.reimburse.option.months"));
  withOutput(queue, session, formats, true).action((options: QueueOptions) => queueCommand(options, session));
}

async function forecastCommand(options: ForecastOptions, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const { findPot } = await import("../../../services/reimbursement/library.ts");
  const shipped = options.case === undefined ? undefined : await findPot(options.case);
  const sek = (option: string, given: string | undefined) =>
    numberOption(option, given, [0, largest], undefined);
  const pot = sek("--pot", options.pot) ?? shipped?.pot;
  const own = sek("--per-month", options.perMonth);
  const middle = own ?? shipped?.perMonth.middle;
  if (pot === undefined || middle === undefined) throw nothingAsked();
  const known = own === undefined ? shipped?.perMonth : undefined;
  const request = requestOf("reimburse-forecast", format, session, {
    pot,
    per_month: middle,
    low: sek("--low", options.low) ?? known?.low ?? middle * 0.8,
    high: sek("--high", options.high) ?? known?.high ?? middle * 1.2,
    growth: numberOption("--growth", options.growth, [-100, 100], (shipped?.growth ?? 0) * 100) / 100,
    common: numberOption("--common", options.common, [0, 100], 50) / 100,
    start: monthOption("--start", options.start, shipped?.start ?? firstMonth),
    months: wholeNumber("--months", options.months, [1, 120], 12),
    seed: wholeNumber("--seed", options.seed, [0, 999_999_999], 1),
  });
  await writeExport(await plainLaw(defaultYear, undefined), request, options, session);
}

async function queueCommand(options: QueueOptions, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const arrivals = (options.arrivals ?? "").split(",").map((count) => count.trim());
  if (arrivals.length > 120 || !arrivals.every((count) => /^\d{1,9}$/.test(count))) {
    throw optionMistake({
      code: "option_not_allowed",
      place: "--arrivals",
      found: options.arrivals === undefined ? "nothing" : `'${options.arrivals.slice(0, 60)}'`,
      expected: "whole numbers separated by commas, one for each month",
      advice: "For example 300,300,200.",
    });
  }
  const request = requestOf("reimburse-queue", format, session, {
    arrivals,
    waiting: wholeNumber("--waiting", options.waiting, [0, 100_000_000], 0),
    officers: numberOption("--officers", options.officers, [0, 100_000], 10),
    minutes: numberOption("--minutes", options.minutes, [0.1, 100_000], 60),
    hours: numberOption("--hours", options.hours, [1, 200], 120),
    amount: numberOption("--amount", options.amount, [0, largest], undefined),
    spread: numberOption("--spread", options.spread, [0, 90], 25) / 100,
    start: monthOption("--start", options.start, firstMonth),
    months: wholeNumber("--months", options.months, [1, 240], 12),
  });
  await writeExport(await plainLaw(defaultYear, undefined), request, options, session);
}

function nothingAsked() {
  return optionMistake({
    code: "nothing_to_forecast",
    place: "reimburse forecast",
    found: "nothing",
    expected: "--case, or --pot and --per-month",
    advice: "For example --case public-transport-2020.",
  });
}
