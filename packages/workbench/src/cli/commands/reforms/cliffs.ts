import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, optionMistake, withOutput, yearOf } from "../../options.ts";
import { formatOf, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";

const formats = ["table", "csv", "json"] as const;

interface Options extends OutputOptions {
  readonly year?: string;
  readonly data?: string;
  readonly municipality?: string;
  readonly quantity?: string;
  readonly least?: string;
  readonly within?: string;
}

/** Adds `cliffs`: where a small change moves much money, and who is near. */
export function addCliffs(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("cliffs")
    .description(translate("cli.cliffs.description"))
    .argument("[PATH[=LOW..HIGH]]", translate("cli.argument.swept"))
    .option("--municipality <PLACE>", translate("cli.option.swept_municipality"))
    .option("--quantity <ID>", translate("cli.option.quantity"))
    .option("--least <AMOUNT>", translate("cli.option.least"))
    .option("--within <SHARE>", translate("cli.option.within"))
    .option("--year <YEAR>", translate("cli.option.year"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.cliffs.examples")}`)
    .action((asked: string | undefined, options: Options) => cliffsCommand(asked, options, session));
}

async function cliffsCommand(asked: string | undefined, options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  const { sweptPath } = await import("../../../services/reforms/index.ts");
  sweptPath(asked);
  const least = leastOf(options.least);
  const within = withinOf(options.within);
  const law = await plainLaw(yearOf(options.year) ?? defaultYear, options.data);
  const { municipality: place, quantity } = options;
  const request = requestOf("cliffs", format, session, { swept: asked, place, quantity, least, within });
  await writeExport(law, request, options, session);
}

function leastOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const amount = Number(given.trim().replace(",", "."));
  if (given.trim() !== "" && amount > 0 && Number.isFinite(amount)) return amount;
  throw optionMistake({
    code: "option_not_a_number",
    place: "--least",
    found: `'${given}'`,
    expected: "a number above 0",
    advice: "For example --least 10.",
  });
}

const widest = 0.2;

function withinOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const [, digits, percent] = /^(\d{1,3}(?:[.,]\d{1,6})?)(%?)$/.exec(given.trim()) ?? [];
  const share = Number((digits ?? "").replace(",", ".")) / (percent ? 100 : 1);
  if (digits !== undefined && share > 0 && share <= widest) return share;
  throw optionMistake({
    code: "option_not_a_number",
    place: "--within",
    found: `'${given}'`,
    expected: `a share of at most ${widest}`,
    advice: "For example 1% or 0.01.",
  });
}
