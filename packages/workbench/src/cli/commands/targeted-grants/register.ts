import { grantDecisions, grantReceivers } from "@barkraft/finance";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, oneOf, withOutput, yearOf } from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly show?: string;
  readonly receiver?: string;
  readonly sector?: string;
  readonly decision?: string;
  readonly year?: string;
  readonly data?: string;
}

const shown = ["grants", "amounts", "series", "expiry"] as const;

const sectors = [
  "preschool",
  "school",
  "adult_education",
  "elderly_care",
  "health_care",
  "psychiatry",
  "integration",
  "transport",
  "housing",
  "labour_market",
  "social_insurance",
  "other",
] as const;

/** Adds `register`: the register of targeted grants, general against targeted, and what ends. */
export function addRegister(program: Command, session: Session): void {
  const { translate } = session;
  const choices = (list: readonly string[]) => ({ choices: list.join(", ") });
  const command = program
    .command("register")
    .description(translate("cli.register.description"))
    .argument("[WORDS...]", translate("cli.register.argument"))
    .option("--show <WHAT>", translate("cli.register.option.show", choices(shown)))
    .option("--receiver <RECEIVER>", translate("cli.register.option.receiver", choices(grantReceivers)))
    .option("--sector <SECTOR>", translate("cli.register.option.sector", choices(sectors)))
    .option("--decision <DECISION>", translate("cli.register.option.decision", choices(grantDecisions)))
    .option("--year <YEAR>", translate("cli.register.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.register.examples")}`)
    .action(async (words: readonly string[], options: Options) => {
      const format = analysisFormat(options, session);
      const show = oneOf("--show", options.show, shown, "grants");
      const year = yearOf(options.year);
      const law = await plainLaw(defaultYear, options.data);
      const one = <const Word extends string>(
        option: string,
        given: string | undefined,
        list: readonly Word[],
      ) => (given === undefined ? undefined : oneOf(option, given, list, list[0]!));
      const query = {
        words: words.length > 0 ? words.join(" ") : undefined,
        receiver: one("--receiver", options.receiver, grantReceivers),
        sector: one("--sector", options.sector, sectors),
        decision: one("--decision", options.decision, grantDecisions),
        year,
      };
      const asked = { grants: query, amounts: query, series: {}, expiry: { year } }[show];
      const name = show === "grants" ? "register" : `register-${show}`;
      await writeExport(law, requestOf(name, format, session, asked), options, session);
    });
}
