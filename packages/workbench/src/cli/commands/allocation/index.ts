import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addKeyBacktest } from "./backtest.ts";
import { addKeyHistogram } from "./histogram.ts";
import { addKeyList } from "./list.ts";
import { addKeyShare } from "./share.ts";

/** Adds `key`: allocation keys. */
export function addKey(program: Command, session: Session): void {
  const command = program.command("key").description(session.translate("cli.key.description"));
  command.addHelpText("after", `\n${session.translate("cli.key.examples")}`);
  addKeyList(command, session);
  addKeyShare(command, session);
  addKeyBacktest(command, session);
  addKeyHistogram(command, session);
}
