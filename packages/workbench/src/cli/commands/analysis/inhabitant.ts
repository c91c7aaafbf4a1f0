import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
import { askedLaw } from "../../law.ts";
import {
  collect,
  type LawOptions,
  type OutputOptions,
  optionMistake,
  wholeNumber,
  withLaw,
  withOutput,
} from "../../options.ts";
import { writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { analysisFormat, analysisFormats } from "./words.ts";

interface Options extends LawOptions, OutputOptions {
  readonly age?: string;
  readonly taxBase?: string;
  readonly countedIn?: readonly string[];
}

const oldest = 120;

/** Adds `inhabitant`: what one more inhabitant changes. */
export function addInhabitant(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("inhabitant")
    .description(translate("cli.inhabitant.description"))
    .argument("<MUNICIPALITY>", translate("cli.argument.municipality"))
    .option("--age <YEARS>", translate("cli.option.age"))
    .option("--tax-base <SEK>", translate("cli.option.tax_base"))
    .option("--counted-in <INPUT>", translate("cli.option.counted_in"), collect);
  withOutput(withLaw(command, session), session, analysisFormats, true)
    .addHelpText("after", `\n${translate("cli.inhabitant.examples")}`)
    .action(async (place: string, options: Options) => {
      const format = analysisFormat(options, session);
      const age = ageOf(options.age);
      const taxBase = taxBaseOf(options.taxBase);
      const law = await askedLaw(options, session);
      const asked = { place, age, tax_base: taxBase, counted_in: options.countedIn };
      await writeExport(law, requestOf("inhabitant", format, session, asked), options, session);
    });
}

function ageOf(given: string | undefined): number {
  if (given !== undefined) return wholeNumber("--age", given, [0, oldest], 8);
  throw optionMistake({
    code: "missing_age",
    place: "--age",
    found: "nothing",
    expected: "an age in whole years",
    advice: "For example --age 8.",
  });
}

function taxBaseOf(given: string | undefined): number | "mean" | undefined {
  if (given === undefined || given === "mean") return given;
  const amount = isWrittenNumber(given) ? readWrittenNumber(given, "SEK") : Number.NaN;
  if (!Number.isNaN(amount)) return amount;
  throw optionMistake({
    code: "option_not_a_number",
    place: "--tax-base",
    found: `'${given.slice(0, 100)}'`,
    expected: "an amount in kronor, or mean",
    advice: "For example --tax-base 300000.",
  });
}
