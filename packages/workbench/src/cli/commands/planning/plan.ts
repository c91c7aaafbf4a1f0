import type { Command } from "commander";
import { requestOf } from "../../../report/export/request.ts";
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
import { formatOf, refuseBinaryToTerminal, writeExport } from "../../output.ts";
import type { Session } from "../../session.ts";
import { numberWithin } from "./numbers.ts";

interface Options extends OutputOptions {
  readonly from?: string;
  readonly grant?: string;
  readonly years?: string;
  readonly price?: string;
  readonly need?: string;
  readonly efficiency?: string;
  readonly ceiling?: string;
  readonly oneOff?: readonly string[];
  readonly municipalShare?: string;
  readonly rule?: string;
  readonly growth?: string;
  readonly loss?: string;
  readonly municipality?: string;
  readonly data?: string;
}

const parts = ["basis", "need", "notice", "agreement", "calendar"] as const;
const formats = ["table", "csv", "json", "xlsx", "ics"] as const;
const rules = ["same_amount", "with_growth", "trend"] as const;
const percent = [-50, 50] as const;
const longest = 25;

/** Adds `plan`: the planning basis, need by age, early notice, the agreement and the calendar. */
export function addPlan(program: Command, session: Session): void {
  const { translate } = session;
  const command = program
    .command("plan")
    .description(translate("cli.plan.description"))
    .argument("[WHAT]", translate("cli.plan.what"))
    .option("--from <YEAR>", translate("cli.plan.option.from"))
    .option("--grant <SEK>", translate("cli.plan.option.grant"))
    .option("--years <COUNT>", translate("cli.plan.option.years"))
    .option("--price <PERCENT>", translate("cli.plan.option.price"))
    .option("--need <PERCENT>", translate("cli.plan.option.need"))
    .option("--efficiency <PERCENT>", translate("cli.plan.option.efficiency"))
    .option("--ceiling <PERCENT>", translate("cli.plan.option.ceiling"))
    .option("--one-off <YEAR=SEK>", translate("cli.plan.option.one_off"), collect)
    .option("--municipal-share <PERCENT>", translate("cli.plan.option.share"))
    .option("--rule <RULE>", translate("cli.plan.option.rule", { rules: rules.join(", ") }))
    .option("--growth <PERCENT>", translate("cli.plan.option.growth"))
    .option("--loss <PERCENT>", translate("cli.plan.option.loss"))
    .option("--municipality <NAME>", translate("cli.plan.option.municipality"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(command, session, formats, true)
    .addHelpText("after", `\n${translate("cli.plan.examples")}`)
    .action((what: string | undefined, options: Options) => planCommand(what, options, session));
}

async function planCommand(what: string | undefined, options: Options, session: Session): Promise<void> {
  const part = oneOf("WHAT", what, parts, "basis");
  const allowed = formats.filter((each) => each !== "ics" || part === "calendar");
  const format = formatOf(options, allowed, "table");
  refuseBinaryToTerminal(format, options, session);
  refuseUnread(part, options);
  const asked = askedOf(part, options);
  const law = await plainLaw(asked.year, options.data);
  const request = requestOf(asked.command, format, session, asked.options, asked.given);
  await writeExport(law, request, options, session);
}

const basisOptions = ["from", "grant", "years", "price", "need", "efficiency", "ceiling"] as const;

/** The options that each part reads, besides those that every part has. */
const readOptions: Readonly<Record<(typeof parts)[number], readonly (keyof Options)[]>> = {
  basis: [...basisOptions, "oneOff", "municipalShare"],
  agreement: [...basisOptions, "oneOff", "municipalShare"],
  need: ["years", "municipality"],
  notice: ["rule", "growth", "loss"],
  calendar: ["from", "years"],
};
const everyPart: readonly (keyof Options)[] = ["data", "format", "output", "manifest"];

/** Throws for options that would change nothing. */
function refuseUnread(part: (typeof parts)[number], options: Options): void {
  const read = [...everyPart, ...readOptions[part], "lang"];
  const [first, ...more] = Object.keys(options)
    .filter((name) => !read.includes(name))
    .map((name) => {
      const option = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const others = parts.filter((each) => readOptions[each].includes(name as keyof Options));
      return {
        code: "option_unread",
        place: option,
        found: `plan ${part}, which does not read it`,
        expected: `it with plan ${others.join(", ")}`,
        advice: "Leave it out.",
      };
    });
  if (first) throw optionMistake(first, ...more);
}

/** The last year whose appropriation is shipped, and the years of the costs and the projection of the need. */
const usual = { lastYear: 2024, costYear: 2022, projection: 2021, projected: 2031 };

function askedOf(part: (typeof parts)[number], options: Options) {
  const from = yearOf(options.from, "--from");
  const years = wholeNumber("--years", options.years, [1, longest], 4);
  if (part === "calendar") {
    const first = (from ?? usual.lastYear) + 1;
    const count = options.years === undefined ? 1 : years;
    return { command: "plan-calendar", year: first, options: { first, count } };
  }
  if (part === "notice") {
    return {
      command: "plan-notice",
      year: usual.costYear,
      options: {
        rule: oneOf("--rule", options.rule, rules, "same_amount"),
        growth: numberWithin("--growth", options.growth, percent, "3") ?? 3,
        loss: numberWithin("--loss", options.loss, [0, 100], "20"),
      },
    };
  }
  if (part === "need") {
    const last = options.years === undefined ? usual.projected : usual.costYear + years;
    return {
      command: "plan-need",
      year: usual.costYear,
      options: {
        place: options.municipality,
        cost_year: usual.costYear,
        projection: usual.projection,
        last_year: last,
      },
    };
  }
  return {
    command: "plan-basis",
    year: from ?? usual.lastYear,
    options: {
      last_year: from,
      grant: numberWithin("--grant", options.grant, [0, 1e13], "170e9"),
      years,
      price: numberWithin("--price", options.price, percent, "2.5") ?? 2.5,
      need: numberWithin("--need", options.need, percent, "0.7"),
      efficiency: numberWithin("--efficiency", options.efficiency, percent, "0.5") ?? 0.5,
      ceiling: numberWithin("--ceiling", options.ceiling, percent, "3"),
      municipal_share: numberWithin("--municipal-share", options.municipalShare, [0, 100], "70") ?? 70,
      agreement: part === "agreement" ? true : undefined,
    },
    given: options.oneOff ? { one_offs: oneOffsOf(options.oneOff) } : {},
  };
}

function oneOffsOf(given: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    given.map((text) => {
      const [year = "", amount] = text.split("=");
      if (/^\d{4}$/.test(year.trim()) && amount !== undefined) {
        return [year.trim(), numberWithin("--one-off", amount, [-1e13, 1e13], "2026=2e9")!];
      }
      throw optionMistake({
        code: "malformed_setting",
        place: "--one-off",
        found: `'${text.slice(0, 100)}'`,
        expected: "YEAR=AMOUNT",
        advice: "For example --one-off 2026=2e9.",
      });
    }),
  );
}
