import { causes, changeMethods } from "@barkraft/sweden";
import { z } from "zod";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

const money = named(
  "Money",
  z.strictObject({
    pc: z.number().nullable().meta({ description: "SEK per inhabitant." }),
    sek: z.number().nullable().meta({ description: "Whole SEK." }),
  }),
);

/** The change between two years, divided among its causes. */
export const changeSchema = named(
  "YearChange",
  z.strictObject({
    country: z.literal("se"),
    from: z.int(),
    to: z.int(),
    method: z.enum(changeMethods),
    price_level: z.literal("nominal"),
    ...versionFields,
    level: z.enum(["municipality", "nation"]),
    code: z.string(),
    name: z.string(),
    total: z.strictObject({ from: money, to: money, change: money, status: figureStatus }),
    items: z.array(
      z.strictObject({
        id: z.string(),
        label: labels,
        kind: z.enum(["equalisation", "own_tax"]),
        from: money,
        to: money,
        change: money,
        status: figureStatus,
      }),
    ),
    parts: z
      .array(
        named(
          "ChangePart",
          z.strictObject({
            cause: z.enum(causes.map((cause) => cause.replaceAll(" ", "_"))),
            id: z.string(),
            label: labels.nullable(),
            inputs: z.array(z.string()),
            parameters: z.array(z.string()),
            values: z
              .strictObject({ from: z.number().nullable(), to: z.number().nullable(), unit: z.string() })
              .nullable(),
            total: money,
            items: z.record(z.string(), money),
          }),
        ),
      )
      .meta({ description: "They add up to the change, item by item." }),
    unknown: z.array(z.string()).meta({ description: "Items that are not known in both years." }),
    manifest: manifestField,
  }),
);
