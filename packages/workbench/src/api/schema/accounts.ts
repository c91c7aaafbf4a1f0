import { z } from "zod";
import { figureStatus, labels, named, reference, versionFields } from "./common.ts";
import { manifestField } from "./manifest.ts";

const kronor = z.number();
const certainty = z.enum(["given", "sum"]);

const reserveYear = named(
  "ReserveYear",
  z.strictObject({
    opening: kronor,
    transfer: kronor,
    use: kronor,
    dissolved: kronor.meta({ description: "What was left when its time was over." }),
    closing: kronor,
  }),
);

const balanceYear = named(
  "BalanceYear",
  z.strictObject({
    year: z.int(),
    status: figureStatus,
    lines: z.array(
      z.strictObject({
        id: z.string(),
        label: labels,
        amount: kronor.meta({ description: "As it enters the sum." }),
        kind: certainty,
        counted_as_none: z
          .boolean()
          .meta({ description: "The figure is not at hand, and nothing is counted for it." }),
        law: reference,
      }),
    ),
    adjusted_result: kronor,
    balance_result: kronor,
    reserve: z.strictObject({
      kind: z.enum(["income_evening_reserve", "result_reserve"]).nullable(),
      threshold_share: z.number().nullable(),
      cap_share: z.number().nullable(),
      largest_transfer: kronor.nullable(),
      room_for_use: kronor,
      law: reference,
    }),
    income_evening_reserve: reserveYear,
    result_reserve: reserveYear,
    recovery: z.strictObject({
      arose: kronor,
      waived: kronor,
      waiver_reason: z.string().nullable(),
      restored: z.array(z.strictObject({ year: z.int(), amount: kronor })),
      outstanding: z.array(
        z.strictObject({
          year: z.int(),
          amount: kronor,
          remaining: kronor,
          restore_by: z.int(),
          overdue: z.boolean(),
        }),
      ),
      law: reference,
    }),
  }),
);

/** The balance requirement year by year. */
export const balanceSchema = named(
  "BalanceRequirement",
  z.strictObject({
    country: z.literal("se"),
    municipality: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
    unit: z.literal("SEK"),
    price_level: z.literal("nominal"),
    source: z.string(),
    assumptions: z
      .array(z.string())
      .meta({ description: "What stands in for figures that are not at hand." }),
    years: z.array(balanceYear),
    ...versionFields,
    manifest: manifestField,
  }),
);

const part = z.strictObject({ id: z.string(), label: labels, law: z.array(reference) });

const reconciled = named(
  "ReconciledTotal",
  z.strictObject({
    parts: z.array(z.strictObject({ id: z.string(), amount: kronor.nullable(), status: figureStatus })),
    computed: kronor.meta({ description: "The sum of the parts that are known." }),
    booked: kronor.nullable(),
    rest: kronor
      .nullable()
      .meta({ description: "Booked less computed; the parts that are not known are in it." }),
    rest_pc: z.number().nullable().meta({ description: "The rest per inhabitant on 31 December, SEK." }),
    status: figureStatus,
    unknown_parts: z.array(z.string()),
  }),
);

/** Computed grants and taxes against the accounts. */
export const reconciliationSchema = named(
  "Reconciliation",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    price_level: z.literal("nominal"),
    unit: z.literal("SEK"),
    source: z.string(),
    parts: z.strictObject({ grants: z.array(part), tax: z.array(part) }),
    left_out: z.int().meta({ description: "Municipalities whose booked amounts are not known." }),
    rows: z.array(
      named(
        "ReconciledRow",
        z.strictObject({ code: z.string(), name: z.string(), grants: reconciled, tax: reconciled }),
      ),
    ),
    ...versionFields,
    manifest: manifestField,
  }),
);
