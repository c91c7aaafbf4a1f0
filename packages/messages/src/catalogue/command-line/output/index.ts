import type { Catalogue } from "../../../catalogue.ts";
import { comparison } from "./comparison.ts";
import { explanation } from "./explanation.ts";
import { program } from "./program.ts";
import { sharedOutput } from "./shared.ts";
import { spreadsheet } from "./spreadsheet.ts";

/** What the commands say around the figures. */
export const output = {
  ...sharedOutput,
  ...explanation,
  ...comparison,
  ...program,
  ...spreadsheet,
} as const satisfies Catalogue;
