import type { Command } from "commander";
import { comparisonText } from "../../report/text/comparison-text.ts";
import { compareReform } from "../../services/compare.ts";
import { evaluateOptions } from "../law.ts";
import { optionMistake, wholeNumber, withLaw, withOutput } from "../options.ts";
import { formatOf, refuseBinaryToTerminal, writeResult } from "../output.ts";
import type { Session } from "../session.ts";
import { compareFiles, compareStacked, refuseTogether, type SeveralOptions } from "./reforms/several.ts";

const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends SeveralOptions {
  readonly stacked?: boolean;
  readonly top?: string;
}

/** Adds `compare`: the law as it is against a reform. */
export function addCompare(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("compare")
    .description(translate("cli.compare.description"))
    .argument("[FILE...]", translate("cli.argument.reforms"))
    .option("--stacked", translate("cli.option.stacked"))
    .option("--quantity <ID>", translate("cli.option.quantity"))
    .option("--top <COUNT>", translate("cli.option.top"));
  withOutput(withLaw(command, session), session, formats, true)
    .addHelpText("after", `\n${translate("cli.compare.examples")}\n${translate("cli.compare.more_examples")}`)
    .action((files: readonly string[], options: Options) => compareCommand(files, options, session));
}

async function compareCommand(files: readonly string[], given: Options, session: Session): Promise<void> {
  const options = files.length === 1 ? { ...given, reform: files[0]! } : given;
  const format = formatOf(options, formats, "table");
  const top = wholeNumber("--top", options.top, [0, 400], 5);
  refuseBinaryToTerminal(format, options, session);
  refuseTogether(files, given);
  if (given.stacked) {
    if (files.length > 1) throw severalStacked(files.length);
    return compareStacked(options, format, top, session);
  }
  if (files.length > 1 || (files.length === 1 && given.quantity !== undefined)) {
    return compareFiles(files, given, format, top, session);
  }
  const { country, baseline, outcome, reform, document } = await evaluateOptions(options, session);
  if (!outcome.baseline) {
    const asked = Object.keys({ ...reform.changes, ...reform.replace }).length > 0;
    throw optionMistake({
      code: "nothing_to_compare",
      place: "compare",
      found: asked
        ? "no law to compare with, because the reform supplies a value that the law's year lacks"
        : "no reform",
      expected: "a reform of a year that can be computed",
      advice: asked
        ? "Use `barkraft equalise` with the same options, or compare another year."
        : "Add --reform FILE or --set PATH=VALUE.",
    });
  }
  const compared = compareReform(country, baseline, outcome, top);
  const context = { compared, reform, document };
  const render = async () => {
    if (format === "table") return comparisonText(context, session);
    if (format === "xlsx") {
      return (await import("../../report/excel/comparison-workbook.ts")).comparisonWorkbook(context, session);
    }
    const { comparisonColumns, comparisonRow, jsonComparison } = await import(
      "../../report/rows/comparison-rows.ts"
    );
    if (format === "json") return `${JSON.stringify(jsonComparison(context), null, 2)}\n`;
    const { toCsv } = await import("../../report/csv.ts");
    return toCsv(compared.rows.map(comparisonRow), comparisonColumns);
  };
  await writeResult(await render(), options, session);
}

function severalStacked(count: number) {
  return optionMistake({
    code: "options_conflict",
    place: "--stacked",
    found: `${count} reforms`,
    expected: "one reform",
    advice: "Give one file, or --reform and --set.",
  });
}
