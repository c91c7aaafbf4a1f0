import type { Catalogue } from "../../../catalogue.ts";
import { agreement } from "./agreement.ts";
import { planBasis } from "./basis.ts";
import { needAhead } from "./need.ts";
import { earlyNotice } from "./notice.ts";
import { planOptions } from "./options.ts";

/** The planning basis, the need of the coming years and early notice. */
export const planning = {
  ...planOptions,
  ...needAhead,
  ...planBasis,
  ...earlyNotice,
  ...agreement,
} as const satisfies Catalogue;
