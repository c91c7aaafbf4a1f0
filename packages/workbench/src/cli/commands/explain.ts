import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import type { Country } from "../../services/country.ts";
import type { ResultLevel } from "../../services/figures.ts";
import { findPlace } from "../../services/find-place.ts";
import { type FoundQuantity, findQuantity, namedQuantities } from "../../services/law/find-quantity.ts";
import { askedLaw } from "../law.ts";
import {
  type LawOptions,
  type OutputOptions,
  oneOf,
  optionMistake,
  wholeNumber,
  withLaw,
  withOutput,
} from "../options.ts";
import { writeExport } from "../output.ts";
import type { Session } from "../session.ts";

const formats = ["text", "json"] as const;
const deepest = 50;

interface Options extends LawOptions, OutputOptions {
  readonly municipality?: string;
  readonly region?: string;
  readonly county?: string;
  readonly depth?: string;
  readonly list?: boolean;
}

/** Adds `explain`: one number opened into its formula, inputs, parameters and paragraphs. */
export function addExplain(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("explain")
    .description(translate("cli.explain.description"))
    .argument("[QUANTITY]", translate("cli.argument.quantity"))
    .option("--municipality <PLACE>", translate("cli.option.municipality"))
    .option("--region <PLACE>", translate("cli.option.region"))
    .option("--county <PLACE>", translate("cli.option.county"))
    .option("--depth <LEVELS>", translate("cli.option.depth"))
    .option("--list", translate("cli.option.list"));
  withOutput(withLaw(command, session), session, formats, false)
    .addHelpText("after", `\n${translate("cli.explain.examples")}`)
    .action((quantity: string | undefined, options: Options) => {
      if (options.list) return listQuantities(session);
      return explainCommand(quantity, options, session);
    });
}

async function explainCommand(asked: string | undefined, options: Options, session: Session): Promise<void> {
  const format = oneOf("--format", options.format, formats, "text");
  const depth = options.depth === "all" ? deepest : wholeNumber("--depth", options.depth, [0, deepest], 2);
  if (asked === undefined) {
    throw optionMistake({
      code: "missing_quantity",
      place: "explain",
      found: "no quantity",
      expected: "the id or the label of a quantity",
      advice:
        "For example `barkraft explain income_equalisation_pc --municipality Laxå`; --list lists all of them.",
    });
  }
  const level = askedLevel(options);
  const quantity = findQuantity(asked, level);
  const law = await askedLaw(options, session);
  const place = placeOf(quantity, level, options, law.country);
  const request = requestOf("explain", format, session, { quantity: quantity.id, place, depth });
  await writeExport(law, request, options, session);
}

function askedLevel({ municipality, region, county }: Options): ResultLevel | undefined {
  const asked = Object.entries({ municipality, region, county }).filter(([, place]) => place !== undefined);
  if (asked.length > 1) {
    throw optionMistake({
      code: "options_conflict",
      place: `--${asked[0]![0]}`,
      found: `'${asked[0]![1]}' together with --${asked[1]![0]}`,
      expected: "one of the two",
      advice: "A number belongs to one place.",
    });
  }
  return asked[0]?.[0] as ResultLevel | undefined;
}

/** The code at the quantity's own level: the place itself, or the county or region a municipality lies in. */
function placeOf(
  quantity: FoundQuantity,
  level: ResultLevel | undefined,
  options: Options,
  country: Country,
): string {
  if (quantity.level === "nation") return "00";
  const { levels, parents } = country.places;
  if (level !== undefined) {
    const code = findPlace(country, level, options[level]!);
    if (level === quantity.level) return code;
    const parent = parents[level]?.[quantity.level];
    if (parent) return levels[quantity.level]!.codes[parent[levels[level]!.codes.indexOf(code)]!]!;
    // A region covers one county and shares its code.
    if (level === "county" && quantity.level === "region") return code;
  }
  throw optionMistake({
    code: "missing_place",
    place: quantity.id,
    found: level === undefined ? "no place" : `a ${level}`,
    expected: `a ${quantity.level}, because each ${quantity.level} has its own`,
    advice: `Add --${quantity.level} with a code or a name.`,
  });
}

function listQuantities({ terminal, translate, language }: Session): void {
  const nodes = namedQuantities().filter(({ kind }) => kind !== "parameter");
  const width = Math.max(...nodes.map(({ id }) => id.length));
  const lines = nodes.map(({ id, level, declaration }) => {
    return `${id.padEnd(width)}  ${declaration.label[language]} (${translate(`level.${level as ResultLevel}`)})`;
  });
  terminal.out(`${lines.join("\n")}\n`);
}
