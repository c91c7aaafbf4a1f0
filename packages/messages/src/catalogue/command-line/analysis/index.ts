import type { Catalogue } from "../../../catalogue.ts";
import { change } from "./change.ts";
import { inhabitant } from "./inhabitant.ts";
import { need } from "./need.ts";
import { sharedAnalysis } from "./shared.ts";
import { similar } from "./similar.ts";

/** What the analyses of municipalities say. */
export const analysis = {
  ...sharedAnalysis,
  ...similar,
  ...need,
  ...inhabitant,
  ...change,
} as const satisfies Catalogue;
