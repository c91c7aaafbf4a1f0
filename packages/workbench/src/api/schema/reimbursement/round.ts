import { brokenCodes, claimColumns, refusalCodes } from "@barkraft/finance";
import { z } from "zod";
import { named, versionFields } from "../common.ts";

const cell = (description: string) => z.string().max(200).meta({ description });

/** A round to compute from some claims. */
export const roundRequest = named(
  "ReimbursementRoundRequest",
  z.strictObject({
    scheme: z
      .literal("covid-19-2020")
      .default("covid-19-2020")
      .meta({ description: "Id of a shipped scheme." }),
    round: z.string().max(60).optional().meta({ description: "Id of the round; the first unless said." }),
    pot: z.number().min(0).max(1e13).optional().meta({ description: "SEK; the scheme's own unless said." }),
    claims: z
      .array(
        z.strictObject({
          receiver: cell("Code of a municipality or region."),
          provider: cell("Name or number of a private provider; empty for own costs.").default(""),
          category: cell("Id of a kind of cost."),
          period_from: cell("First day of the cost."),
          period_to: cell("Last day of the cost."),
          amount: cell("SEK with at most two decimals, as text."),
          received: cell("Day on which the claim came in."),
          reference: cell("Tells equal claims apart.").default(""),
        }),
      )
      .min(1)
      .max(1000),
  }),
);

const sek = z.number().meta({ description: "SEK." });
const sums = {
  claimed: sek,
  approved: sek,
  carried: sek.meta({ description: "SEK approved in earlier rounds and not yet paid." }),
  paid: sek,
  topped_up: sek.meta({ description: "SEK of what is paid that tops up earlier rounds." }),
  unpaid: sek,
};

/** A round decided and paid. */
export const roundSchema = named(
  "ReimbursementRound",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    unit: z.literal("SEK"),
    price_level: z.literal("nominal"),
    pot: sek,
    scheme: z.string(),
    round: z.string(),
    lines: z.int(),
    broken: z.int().meta({ description: "Lines that cannot be read; they are in no amount." }),
    fault_counts: z.partialRecord(z.enum([...brokenCodes, ...refusalCodes]), z.int()),
    faults: z.array(
      z.strictObject({
        line: z.int().meta({ description: "The first claim is line 2." }),
        column: z.enum(claimColumns).nullable(),
        code: z.enum([...brokenCodes, ...refusalCodes]),
        found: z.string(),
      }),
    ),
    totals: z.strictObject(sums),
    share: z.number().nullable().meta({ description: "Paid share of what the round approved." }),
    receivers: z.array(z.strictObject({ receiver: z.string(), ...sums })),
    payments: z.array(z.strictObject({ receiver: z.string(), provider: z.string(), ...sums })),
    cells: z.array(
      z.strictObject({
        receiver: z.string(),
        provider: z.string(),
        category: z.string(),
        lines: z.int(),
        claimed: sek,
        approved: sek,
        reason: z.string(),
      }),
    ),
    months: z.array(z.strictObject({ month: z.string(), approved_by_rule: sek })),
    flat_amounts: z
      .array(
        z.strictObject({
          sek_per_inhabitant: z.number(),
          cost: sek,
          missed: sek,
          receivers_missed: z.int(),
          beyond: sek,
        }),
      )
      .meta({ description: "The same amount for every inhabitant instead of what was approved." }),
    files: z.array(z.strictObject({ file: z.string(), digest: z.string() })),
  }),
);
