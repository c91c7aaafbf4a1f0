import type { Language, Translator } from "@barkraft/messages";
import type { Terminal } from "./terminal.ts";

/** What every command works with. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly translate: Translator;
}
