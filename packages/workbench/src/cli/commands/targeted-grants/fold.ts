import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { FoldDocument } from "../../../services/targeted-grants/fold-document.ts";
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
import { analysisFormat, analysisFormats, listOf } from "../analysis/words.ts";

interface Options extends OutputOptions {
  readonly grants?: string;
  readonly year?: string;
  readonly into?: string;
  readonly years?: string;
  readonly limit?: string;
  readonly place?: readonly string[];
  readonly data?: string;
}

const keys = [
  "per_inhabitant",
  "children_1_5",
  "children_1_15",
  "children_6_15",
  "children_6_19",
  "adults_20_64",
  "aged_65_plus",
  "aged_80_plus",
  "foreign_born",
];

/** Adds `fold`: targeted grants folded into a general grant or a sector grant. */
export function addFold(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("fold")
    .description(translate("cli.fold.description"))
    .argument("[FILE]", translate("cli.fold.argument"))
    .option("--grants <GRANTS>", translate("cli.fold.option.grants"))
    .option("--year <YEAR>", translate("cli.fold.option.year"))
    .option("--into <KEY>", translate("cli.fold.option.into", { keys: keys.join(", ") }))
    .option("--years <COUNT>", translate("cli.fold.option.years"))
    .option("--limit <SEK>", translate("cli.fold.option.limit"))
    .option("--place <NAME>", translate("cli.fold.option.place"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.fold.examples")}`)
    .action(async (file: string | undefined, options: Options) => {
      const format = analysisFormat(options, session);
      const document = await documentOf(file, options);
      const law = await plainLaw(defaultYear, options.data);
      const asked = { places: options.place };
      await writeExport(law, requestOf("fold", format, session, asked, { ...document }), options, session);
    });
}

/** What a file or --grants say; the other options have the last word. */
async function documentOf(file: string | undefined, options: Options): Promise<FoldDocument> {
  const { checkFold, readFoldFile } = await import("../../../services/targeted-grants/fold-document.ts");
  const grants = listOf(options.grants);
  if ((file === undefined) === (grants === undefined)) throw oneOfTwo(file !== undefined);
  const read = file === undefined ? {} : await readFoldFile(file);
  const year = yearOf(options.year);
  return checkFold(
    {
      ...(file === undefined ? { year: defaultYear, grants } : read),
      ...(year === undefined ? {} : { year }),
      ...(options.into === undefined ? {} : { into: options.into }),
      ...(options.years === undefined ? {} : { years: wholeNumber("--years", options.years, [1, 20], 4) }),
      ...(options.limit === undefined
        ? {}
        : { limit: wholeNumber("--limit", options.limit, [1, 100_000], 100) }),
    },
    "fold",
  );
}

function oneOfTwo(both: boolean) {
  return optionMistake({
    code: "fold_file_or_grants",
    place: "fold",
    found: both ? "a file together with --grants" : "neither a file nor --grants",
    expected: "one of the two",
    advice: "For example `barkraft fold --grants maximum-fee`.",
  });
}
