import type { Command } from "commander";
import type { Session } from "../../session.ts";
import { addFold } from "./fold.ts";
import { addRegister } from "./register.ts";
import { addReview } from "./review.ts";

/** Adds the commands on targeted grants. */
export function addTargetedGrants(program: Command, session: Session): void {
  addRegister(program, session);
  addReview(program, session);
  addFold(program, session);
}
