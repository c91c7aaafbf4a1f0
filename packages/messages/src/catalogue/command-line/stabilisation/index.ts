import type { Catalogue } from "../../../catalogue.ts";
import { assistance } from "./assistance.ts";
import { sharedStabilisation } from "./shared.ts";
import { stateFrame } from "./state-frame.ts";
import { support } from "./support.ts";

/** What the state can do: support, unemployment and social assistance, and the state's own frame. */
export const stabilisation = {
  ...sharedStabilisation,
  ...support,
  ...assistance,
  ...stateFrame,
} as const satisfies Catalogue;
