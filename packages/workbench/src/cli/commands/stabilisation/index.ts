import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addAssistance } from "./assistance.ts";
import { addStateFrame } from "./state-frame.ts";
import { addSupport } from "./support.ts";

/** Adds what the state can do. */
export function addStabilisation(program: Command, session: Session): void {
  addSupport(program, session);
  addAssistance(program, session);
  addStateFrame(program, session);
}
