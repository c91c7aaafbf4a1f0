import { z } from "zod";
import { labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

export const calendarSchema = named(
  "ConsultationCalendar",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    manifest: manifestField,
    planned_years: z.array(z.int()),
    days: z.array(
      z.strictObject({
        id: z.string(),
        date: z.string(),
        planned_year: z.int(),
        ground: z.enum(["law", "proposal"]),
        reference: z.string().nullable(),
        checked: z
          .enum(["paragraph", "day", "unverified"])
          .nullable()
          .meta({ description: "What of a day of the law has been checked; null for a proposal." }),
        label: labels,
      }),
    ),
  }),
);
