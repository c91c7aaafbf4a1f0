import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addSimulate } from "./simulate.ts";
import { addStress } from "./stress.ts";

/** Adds what looks years ahead with chance in it. */
export function addSimulation(program: Command, session: Session): void {
  addSimulate(program, session);
  addStress(program, session);
}
