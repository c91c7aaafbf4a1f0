import type { Catalogue } from "../../../catalogue.ts";
import { keyDocumentProblems } from "./document.ts";
import { figureProblems } from "./figures.ts";
import { potProblems } from "./pot.ts";
import { registrationProblems } from "./registrations.ts";

/** What can be wrong with an allocation key, its figures, or the pot it shares. */
export const keyProblems = {
  ...potProblems,
  ...figureProblems,
  ...registrationProblems,
  ...keyDocumentProblems,
} as const satisfies Catalogue;
