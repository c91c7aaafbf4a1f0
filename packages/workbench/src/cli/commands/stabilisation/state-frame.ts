import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, optionMistake, wholeNumber, withOutput } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats, listOf } from "../analysis/words.ts";
import { assumptionsOf, numberWithin } from "./words.ts";

interface Options extends OutputOptions {
  readonly opening?: string;
  readonly openingDebt?: string;
  readonly deficit?: string;
  readonly years?: string;
  readonly deficitYears?: string;
  readonly afterwards?: string;
  readonly reading?: string;
  readonly grant?: string;
  readonly grantYears?: string;
  readonly assume?: string;
  readonly data?: string;
}

const longest = 30;

/** Adds `state-frame`: deficits, interest and debt of the state, and what a grant does to them. */
export function addStateFrame(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("state-frame")
    .description(translate("cli.state.description"))
    .option("--opening <YEAR>", translate("cli.state.option.opening"))
    .option("--opening-debt <PERCENT>", translate("cli.state.option.opening_debt"))
    .option("--deficit <PERCENT>", translate("cli.state.option.deficit"))
    .option("--years <YEARS>", translate("cli.state.option.years"))
    .option("--deficit-years <YEARS>", translate("cli.state.option.deficit_years"))
    .option("--afterwards <PERCENT>", translate("cli.state.option.afterwards"))
    .option("--reading <READING>", translate("cli.state.option.reading"))
    .option("--grant <SEK>", translate("cli.state.option.grant"))
    .option("--grant-years <YEARS>", translate("cli.state.option.grant_years"))
    .option("--assume <NAME=NUMBER>", translate("cli.option.assume", { example: "multiplier=1.5" }))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.state.examples")}`)
    .action(async (options: Options) => {
      const format = analysisFormat(options, session);
      const years = wholeNumber("--years", options.years, [1, longest], 15);
      const asked = {
        opening: Number(oneOf("--opening", options.opening, ["2009", "2019"], "2009")),
        opening_debt:
          options.openingDebt === undefined
            ? undefined
            : numberWithin("--opening-debt", options.openingDebt, [0, 300], 33),
        // A manifest holds lists of words.
        deficits: (deficitsOf(options.deficit) ?? ["3", "5", "6"]).map((deficit) =>
          String(numberWithin("--deficit", deficit, [-50, 50], 3)),
        ),
        years,
        deficit_years: wholeNumber("--deficit-years", options.deficitYears, [0, longest], years),
        afterwards: numberWithin("--afterwards", options.afterwards, [-50, 50], 0),
        reading: oneOf("--reading", options.reading, ["total", "primary"], "total"),
        grant: numberWithin("--grant", options.grant, [0, 1e12], 10e9, "SEK"),
        grant_years: wholeNumber("--grant-years", options.grantYears, [1, longest], 1),
      };
      const given = { assume: assumptionsOf(options.assume) };
      const law = await plainLaw(asked.opening, options.data);
      await writeExport(law, requestOf("state-frame", format, session, asked, given), options, session);
    });
}

const mostDeficits = 5;

/** Deficits with commas between; something that names none is told as a number that is none. */
function deficitsOf(given: string | undefined): readonly string[] | undefined {
  const listed = listOf(given);
  if (listed && listed.length > mostDeficits) {
    throw optionMistake({
      code: "too_many_deficits",
      place: "--deficit",
      found: String(listed.length),
      expected: `at most ${mostDeficits}`,
      advice: "Leave some out.",
    });
  }
  return listed?.length === 0 ? [given!] : listed;
}
