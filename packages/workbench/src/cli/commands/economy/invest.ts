import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import {
  collect,
  type OutputOptions,
  oneOf,
  optionMistake,
  wholeNumber,
  withOutput,
  yearOf,
} from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";
import { horizon, settingsFrom, shareOf } from "./words.ts";

interface Options extends OutputOptions {
  readonly from?: string;
  readonly years?: string;
  readonly timing?: string;
  readonly mean?: string;
  readonly selfFinancing?: string;
  readonly growth?: string;
  readonly priceGrowth?: string;
  readonly least?: string;
  readonly planned?: readonly string[];
  readonly data?: string;
}

const reportYear = 2019;

/** Adds `invest`: the investment model, figure 3. */
export function addInvest(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("invest")
    .description(translate("cli.invest.description"))
    .argument("[MUNICIPALITY]", translate("cli.project.argument"))
    .option("--from <YEAR>", translate("cli.invest.option.from"))
    .option("--years <COUNT>", translate("cli.project.option.years"))
    .option("--timing <READING>", translate("cli.invest.option.timing"))
    .option("--mean <YEARS>", translate("cli.invest.option.mean"))
    .option("--self-financing <SHARE>", translate("cli.invest.option.self_financing"))
    .option("--growth <SHARE>", translate("cli.invest.option.growth"))
    .option("--price-growth <SHARE>", translate("cli.invest.option.price_growth"))
    .option("--least <SHARE>", translate("cli.invest.option.least"))
    .option("--planned <YEAR=SEK>", translate("cli.invest.option.planned"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.invest.examples")}`)
    .action(async (place: string | undefined, options: Options) => {
      const format = analysisFormat(options, session);
      const [meanFrom, meanTo] = yearsOf(options.mean ?? "2016-2019");
      const asked = {
        place,
        from: yearOf(options.from, "--from") ?? reportYear,
        years: wholeNumber("--years", options.years, horizon, 11),
        timing: `${oneOf("--timing", options.timing, ["next", "same"], "next")} year`,
        mean_from: meanFrom,
        mean_to: meanTo,
        self_financing: shareOf("--self-financing", options.selfFinancing),
        growth: shareOf("--growth", options.growth),
        price_growth: shareOf("--price-growth", options.priceGrowth) ?? 0.02,
        least: shareOf("--least", options.least, [0, 2]) ?? 0.5,
      };
      const planned = settingsFrom("--planned", options.planned, () => true, ["2022=150000000"]);
      const law = await plainLaw(defaultYear, options.data);
      await writeExport(law, requestOf("invest", format, session, asked, { planned }), options, session);
    });
}

/** A year, or the first and the last of several: `2016-2019`. */
function yearsOf(given: string): readonly [number, number] {
  const [, first, last] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(given.trim()) ?? [];
  if (first !== undefined) return [yearOf(first, "--mean")!, yearOf(last ?? first, "--mean")!];
  throw optionMistake({
    code: "option_not_a_number",
    place: "--mean",
    found: `'${given.slice(0, 60)}'`,
    expected: "a year, or a first and a last year",
    advice: "For example --mean 2016-2019.",
  });
}
