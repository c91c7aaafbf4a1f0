import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addChange } from "./change.ts";
import { addInhabitant } from "./inhabitant.ts";
import { addNeed } from "./need.ts";
import { addSimilar } from "./similar.ts";

/** Adds the analyses of municipalities. */
export function addAnalyses(program: Command, session: Session): void {
  addSimilar(program, session);
  addNeed(program, session);
  addInhabitant(program, session);
  addChange(program, session);
}
