import { z } from "zod";
import { versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

/** What every answer about planning says of itself. */
export const about = {
  country: z.literal("se"),
  ...versionFields,
  source: z.string(),
  manifest: manifestField,
};

/** Null where it is not known. */
export const kronor = z.number().nullable();
