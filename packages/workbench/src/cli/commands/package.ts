import { InputError, type Problem } from "@barkraft/core";
import { equalities } from "@barkraft/finance";
import type { Command } from "commander";
import { requestOf } from "../../report/export/request.ts";
import { packageTables } from "../../report/packages/measure-rows.ts";
import { defaultYear } from "../../services/figures.ts";
import { plainLaw } from "../law.ts";
import { collect, type OutputOptions, oneOf, optionMistake, withOutput } from "../options.ts";
import { formatOf, refuseBinaryToTerminal, writeExport, writeResult } from "../output.ts";
import type { Session } from "../session.ts";

const mostCompared = 8;
const formats = ["table", "csv", "json", "xlsx"] as const;

interface Options extends OutputOptions {
  readonly amount?: readonly string[];
  readonly table?: string;
  readonly municipality?: readonly string[];
  readonly sameMoney?: string;
  readonly data?: string;
}

/** Adds `package`: support packages, one by one and side by side. */
export function addPackage(program: Command, session: Session): void {
  const { translate } = session;
  const group = program.command("package").description(translate("cli.package.description"));
  const list = group.command("list").description(translate("cli.package.list"));
  withOutput(list, session, formats, true).action((options: Options) => listCommand(options, session));
  const show = group
    .command("show")
    .description(translate("cli.package.show"))
    .argument("<PACKAGE>", translate("cli.package.argument"))
    .option("--amount <ID=SEK>", translate("cli.package.option.amount"), collect)
    .option("--table <TABLE>", translate("cli.package.option.table", { tables: packageTables.join(", ") }))
    .option("--municipality <NAME>", translate("cli.option.municipality"), collect)
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(show, session, formats, true)
    .addHelpText("after", `\n${translate("cli.package.examples")}`)
    .action((asked: string, options: Options) => showCommand(asked, options, session));
  const compare = group
    .command("compare")
    .description(translate("cli.package.compare"))
    .argument("<PACKAGES...>", translate("cli.package.argument"))
    .option("--amount <ID=SEK>", translate("cli.package.option.amount"), collect)
    .option("--same-money <EQUAL>", translate("cli.package.option.same_money"))
    .option("--data <FOLDER>", translate("cli.option.data"));
  withOutput(compare, session, formats, true).action((asked: string[], options: Options) =>
    compareCommand(asked, options, session),
  );
  group
    .command("check")
    .description(translate("cli.package.check"))
    .argument("<FILES...>", translate("cli.package.argument"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .option("--data <FOLDER>", translate("cli.option.data"))
    .action((files: string[], options: Options) => checkCommand(files, options, session));
}

async function listCommand(options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const law = await plainLaw(defaultYear, undefined);
  await writeExport(law, requestOf("package-list", format, session, {}), options, session);
}

async function showCommand(asked: string, options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  const table = oneOf("--table", options.table, packageTables, "measures");
  const { findPackage } = await import("../../services/packages/library.ts");
  const { document, data } = await findPackage(asked);
  const law = await plainLaw(document.year, options.data);
  const words = { amounts: options.amount, table, places: options.municipality };
  const request = requestOf("package", format, session, words, { package: data });
  await writeExport(law, request, options, session);
}

async function compareCommand(asked: readonly string[], options: Options, session: Session): Promise<void> {
  const format = formatOf(options, formats, "table");
  refuseBinaryToTerminal(format, options, session);
  if (asked.length > mostCompared) throw tooManyPackages(asked.length);
  const same =
    options.sameMoney === undefined
      ? undefined
      : oneOf("--same-money", options.sameMoney, equalities, "amount");
  const { findPackage } = await import("../../services/packages/library.ts");
  const found = await Promise.all(asked.map(findPackage));
  const law = await plainLaw(found[0]!.document.year, options.data);
  const words = { amounts: options.amount, same_money: same };
  const request = requestOf("package-compare", format, session, words, {
    packages: found.map(({ data }) => data),
  });
  await writeExport(law, request, options, session);
}

function tooManyPackages(found: number) {
  return optionMistake({
    code: "too_many_packages",
    place: "package compare",
    found: `${found} packages`,
    expected: `1 to ${mostCompared} packages`,
    advice: "Leave some out.",
  });
}

/** Reads the files and computes them, so that a key that cannot be used is found too. */
async function checkCommand(files: readonly string[], options: Options, session: Session): Promise<void> {
  const [{ findPackage }, { answerPackage }] = await Promise.all([
    import("../../services/packages/library.ts"),
    import("../../services/packages/evaluate.ts"),
  ]);
  const problems: Problem[] = [];
  for (const file of files) {
    const found = await findPackage(file).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    });
    if (!found) continue;
    const { document } = found;
    const { country } = await plainLaw(document.year, options.data);
    const { outcome } = await answerPackage(country, document);
    const counts = {
      file,
      measures: String(outcome.measures.length),
      unknown: outcome.notKnown.amount.join(", ") || "–",
    };
    await writeResult(`${session.translate("cli.package.checked", counts)}\n`, {}, session);
  }
  if (problems.length > 0) throw new InputError(problems);
}
