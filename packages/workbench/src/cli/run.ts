import { InputError } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { CommanderError } from "commander";
import { problemText, usageText } from "../report/text/problem-text.ts";
import { languageOf, languageProblem } from "./language.ts";
import { buildProgram } from "./program.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Exit codes: all is well, a user's mistake, a mistake of ours. */
export const exitCodes = { ok: 0, userMistake: 1, ourMistake: 2 } as const;

/** Runs one command and returns its exit code. Never throws. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(words, terminal.environment);
  const session = { terminal, language, translate: createTranslator(language) };
  try {
    return await attempt(words, session);
  } catch (error) {
    terminal.error(`${session.translate("cli.our_mistake", { message: messageOf(error) })}\n`);
    if (terminal.environment.BARKRAFT_DEBUG === "1" && error instanceof Error) {
      terminal.error(`${error.stack ?? error.message}\n`);
    }
    return exitCodes.ourMistake;
  }
}

/** Runs one command; only what is our mistake is thrown on. */
async function attempt(words: readonly string[], session: Session): Promise<number> {
  const { terminal } = session;
  try {
    const problem = languageProblem(words);
    if (problem) throw new InputError([problem]);
    let exitCode: number = exitCodes.ok;
    const program = await buildProgram(words, session, (code) => {
      exitCode = code;
    });
    if (words.length === 0) {
      program.outputHelp();
      return exitCodes.ok;
    }
    await program.parseAsync([...words], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof InputError) {
      terminal.error(`${problemText(error, session)}\n`);
      return exitCodes.userMistake;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.ok;
    // Help that stands in for a missing subcommand has been shown already.
    if (error.code !== "commander.help") terminal.error(`${usageText(error.message, session)}\n`);
    return exitCodes.userMistake;
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0]!.replace(/\.$/, "");
}
