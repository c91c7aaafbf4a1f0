import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addInvest } from "./invest.ts";
import { addProject } from "./project.ts";

/** Adds what looks years ahead. */
export function addEconomy(program: Command, session: Session): void {
  addProject(program, session);
  addInvest(program, session);
}
