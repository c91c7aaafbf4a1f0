import { Command, type Option } from "commander";
import type { Session } from "./session.ts";

type AddCommands = (program: Command, session: Session, setExitCode: (code: number) => void) => void;

/**
 * The commands in the order of the help, each with the module that adds it. Only that of the command that is asked
 * for is opened, because Node takes longer to open all of them than to compute a year.
 */
const commands: readonly (readonly [names: string, load: () => Promise<AddCommands>])[] = [
  ["equalise", async () => (await import("./commands/equalise.ts")).addEqualise],
  ["explain", async () => (await import("./commands/explain.ts")).addExplain],
  ["compare", async () => (await import("./commands/compare.ts")).addCompare],
  ["distribution", async () => (await import("./commands/reforms/distribution.ts")).addDistribution],
  ["solve", async () => (await import("./commands/reforms/solve.ts")).addSolve],
  ["cliffs", async () => (await import("./commands/reforms/cliffs.ts")).addCliffs],
  ["grant", async () => (await import("./commands/grant.ts")).addGrant],
  [
    "register review fold",
    async () => (await import("./commands/targeted-grants/index.ts")).addTargetedGrants,
  ],
  ["key", async () => (await import("./commands/allocation/index.ts")).addKey],
  ["package", async () => (await import("./commands/package.ts")).addPackage],
  ["reimburse", async () => (await import("./commands/reimbursement/index.ts")).addReimburse],
  ["balance", async () => (await import("./commands/balance.ts")).addBalance],
  ["reconcile", async () => (await import("./commands/reconcile.ts")).addReconcile],
  ["similar need inhabitant change", async () => (await import("./commands/analysis/index.ts")).addAnalyses],
  [
    "support assistance state-frame",
    async () => (await import("./commands/stabilisation/index.ts")).addStabilisation,
  ],
  ["project invest", async () => (await import("./commands/economy/index.ts")).addEconomy],
  ["simulate stress", async () => (await import("./commands/simulation/index.ts")).addSimulation],
  ["plan digital sector", async () => (await import("./commands/planning/index.ts")).addPlanning],
  ["workbook", async () => (await import("./commands/workbook.ts")).addWorkbook],
  ["verify", async () => (await import("./commands/verify.ts")).addVerify],
  ["parameters", async () => (await import("./commands/parameters.ts")).addParameters],
  ["data", async () => (await import("./commands/data.ts")).addData],
  ["serve", async () => (await import("./commands/serve.ts")).addServe],
  ["version", async () => (await import("./commands/version.ts")).addVersion],
];

/** The first word that is neither an option nor the language. */
const firstWord = (args: readonly string[]) =>
  args.find((arg, position) => !arg.startsWith("-") && args[position - 1] !== "--lang");

/**
 * The command line for `args`: the command they name, or every command where they name none that is known.
 * `setExitCode` lets a command that found a mistake in the figures say so.
 */
export async function buildProgram(
  args: readonly string[],
  session: Session,
  setExitCode: (code: number) => void,
): Promise<Command> {
  const { translate, terminal } = session;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": translate("cli.help.usage"),
    "Arguments:": translate("cli.help.arguments"),
    "Options:": translate("cli.help.options"),
    "Commands:": translate("cli.help.commands"),
  };
  // Every command below inherits these settings.
  const program = new Command("barkraft")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.error(text),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage
          .replace(/\|\w+/, "")
          .replace("[options]", translate("cli.help.options_word"))
          .replace("[command]", translate("cli.help.command_word")),
      subcommandTerm: (command) => command.name(),
      optionDescription: (option: Option) => option.description,
      helpWidth: 100,
    })
    .helpOption("-h, --help", translate("cli.option.help"))
    .helpCommand("help [COMMAND]", translate("cli.help.description"))
    .description(translate("cli.description"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .addHelpText("after", `\n${translate("cli.examples")}`);
  const word = firstWord(args);
  const named = commands.filter(([names]) => word !== undefined && names.split(" ").includes(word));
  const opened = await Promise.all((named.length > 0 ? named : commands).map(([, load]) => load()));
  for (const add of opened) add(program, session, setExitCode);
  return program;
}
