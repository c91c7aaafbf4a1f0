import {
  type StateAnswer,
  type StateGround,
  type StateQuestion,
  stateAnswer,
  stateGround,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { stabilisationTables } from "./tables.ts";

export interface StateFrameResult extends StateAnswer {
  readonly question: StateQuestion;
  readonly ground: StateGround;
  readonly versions: Versions;
}

/** What the frame is computed from. */
export async function stateGroundOf(country: Country): Promise<StateGround> {
  return stateGround(await stabilisationTables(country), country.places);
}

/** The state's debt under several deficits. Throws an `InputError` for an impossible assumption. */
export async function stateFrameOf(country: Country, question: StateQuestion): Promise<StateFrameResult> {
  const ground = await stateGroundOf(country);
  return { ...stateAnswer(ground, question), question, ground, versions: country.versions };
}
