import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import { plainLaw } from "../../law.ts";
import { type OutputOptions, optionMistake, withOutput } from "../../options.ts";
import { writeExport, writeResult } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly empty?: string;
  readonly data?: string;
}

/** Adds `review`: a targeted grant against the report's four principles. */
export function addReview(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("review")
    .description(translate("cli.review.description"))
    .argument("[FILE]", translate("cli.review.argument"))
    .option("--empty <GRANT>", translate("cli.review.option.empty"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.review.examples")}`)
    .action(async (file: string | undefined, options: Options) => {
      if ((file === undefined) === (options.empty === undefined)) throw oneOfTwo(file !== undefined);
      if (options.empty !== undefined) {
        refuseForms(options);
        const law = await plainLaw(defaultYear, options.data);
        const { emptyReview } = await import("../../../services/targeted-grants/review.ts");
        await writeResult(await emptyReview(law.country, options.empty), options, session);
        return;
      }
      const format = analysisFormat(options, session);
      const law = await plainLaw(defaultYear, options.data);
      const { readReviewFile } = await import("../../../services/targeted-grants/review-file.ts");
      const review = await readReviewFile(file!);
      await writeExport(law, requestOf("review", format, session, {}, { ...review }), options, session);
    });
}

/** An empty form is YAML, and nothing that a manifest could verify. */
function refuseForms({ format, manifest }: Options): void {
  const [option, found] = format === undefined ? ["--manifest", manifest] : ["--format", format];
  if (found === undefined) return;
  throw optionMistake({
    code: "option_with_empty",
    place: option!,
    found: `'${found.slice(0, 60)}'`,
    expected: "neither --format nor --manifest with --empty, whose form is YAML",
    advice: "Leave it out.",
  });
}

function oneOfTwo(both: boolean) {
  return optionMistake({
    code: "review_file_or_empty",
    place: "review",
    found: both ? "a file together with --empty" : "neither a file nor --empty",
    expected: "one of the two",
    advice: "For example `barkraft review --empty maximum-fee`.",
  });
}
