import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addDigital } from "./digital.ts";
import { addPlan } from "./plan.ts";
import { addSector } from "./sector.ts";

/** Adds the planning basis, the digital programme and the state of the sector. */
export function addPlanning(program: Command, session: Session): void {
  addPlan(program, session);
  addDigital(program, session);
  addSector(program, session);
}
