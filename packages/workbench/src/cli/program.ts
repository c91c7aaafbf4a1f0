import { Command, type Option } from "commander";
import { addKey } from "./commands/allocation/index.ts";
import { addAnalyses } from "./commands/analysis/index.ts";
import { addBalance } from "./commands/balance.ts";
import { addCompare } from "./commands/compare.ts";
import { addData } from "./commands/data.ts";
import { addEconomy } from "./commands/economy/index.ts";
import { addEqualise } from "./commands/equalise.ts";
import { addExplain } from "./commands/explain.ts";
import { addGrant } from "./commands/grant.ts";
import { addPackage } from "./commands/package.ts";
import { addParameters } from "./commands/parameters.ts";
import { addPlanning } from "./commands/planning/index.ts";
import { addReconcile } from "./commands/reconcile.ts";
import { addCliffs } from "./commands/reforms/cliffs.ts";
import { addDistribution } from "./commands/reforms/distribution.ts";
import { addSolve } from "./commands/reforms/solve.ts";
import { addReimburse } from "./commands/reimbursement/index.ts";
import { addServe } from "./commands/serve.ts";
import { addSimulation } from "./commands/simulation/index.ts";
import { addStabilisation } from "./commands/stabilisation/index.ts";
import { addTargetedGrants } from "./commands/targeted-grants/index.ts";
import { addVerify } from "./commands/verify.ts";
import { addVersion } from "./commands/version.ts";
import { addWorkbook } from "./commands/workbook.ts";
import type { Session } from "./session.ts";

/** The whole command line. `setExitCode` lets a command that found a mistake in the figures say so. */
export function buildProgram(session: Session, setExitCode: (code: number) => void): Command {
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
  addEqualise(program, session);
  addExplain(program, session);
  addCompare(program, session);
  addDistribution(program, session);
  addSolve(program, session);
  addCliffs(program, session);
  addGrant(program, session);
  addTargetedGrants(program, session);
  addKey(program, session);
  addPackage(program, session);
  addReimburse(program, session, setExitCode);
  addBalance(program, session);
  addReconcile(program, session);
  addAnalyses(program, session);
  addStabilisation(program, session);
  addEconomy(program, session);
  addSimulation(program, session);
  addPlanning(program, session);
  addWorkbook(program, session);
  addVerify(program, session, setExitCode);
  addParameters(program, session);
  addData(program, session, setExitCode);
  addServe(program, session);
  addVersion(program, session);
  return program;
}
