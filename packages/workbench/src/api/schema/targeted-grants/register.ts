import { grantDecisions, grantReceivers } from "@barkraft/finance";
import { z } from "zod";
import { figureStatus, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

const amount = z.number().nullable();
const year = z.int().nullable();
const text = z.string().nullable();

/** A value with the bounds that the shares of split appropriations allow. */
export const bounded = named("Bounded", z.strictObject({ value: amount, low: amount, high: amount }));

const grant = named(
  "TargetedGrant",
  z.strictObject({
    id: z.string(),
    name_sv: z.string(),
    name_en: z.string(),
    decision: z
      .enum(grantDecisions)
      .meta({ description: "Kept, part of a split appropriation, removed, or missing." }),
    note_sv: z.string().meta({ description: "Why." }),
    note_da: z.string(),
    note_en: z.string(),
    receiver: z.enum(grantReceivers),
    sector: z.string(),
    nature: text,
    authority: text,
    act: text,
    purpose_sv: text,
    purpose_da: text,
    purpose_en: text,
    conditions_sv: text,
    conditions_da: text,
    conditions_en: text,
    applicants_sv: text,
    applicants_da: text,
    applicants_en: text,
    way: text,
    key: text.meta({ description: "Key that is assumed to share it; null where none is reasonable." }),
    application_hours: amount.meta({ description: "Hours per receiver and year, an assumption." }),
    report_hours: amount,
    state_hours: amount,
    receiver_count: amount,
    first_year: year,
    last_year: year,
    decided_end: text,
    candidate_area: text,
    candidate: text.meta({ description: "Appropriation that the row comes from." }),
    share_pct: amount,
    share_low_pct: amount,
    share_high_pct: amount,
    share_status: figureStatus,
    source: z.string(),
    amount: z
      .strictObject({ value: amount, low: amount, high: amount, status: figureStatus })
      .meta({ description: "Outcome of the year asked for." }),
    amounts: z.array(
      z.strictObject({ year: z.int(), value: amount, low: amount, high: amount, status: figureStatus }),
    ),
  }),
);

const head = { country: z.literal("se"), ...versionFields, price_level: z.literal("nominal") };

/** Rows of the register. */
export const registerSchema = named(
  "TargetedGrants",
  z.strictObject({
    ...head,
    year: z.int(),
    unit: z.string(),
    rows_in_register: z.int(),
    grants: z.array(grant),
    manifest: manifestField,
  }),
);

/** General against targeted grants. */
export const seriesSchema = named(
  "TargetedGrantSeries",
  z.strictObject({
    ...head,
    unit: z.string(),
    source: z.string(),
    status: figureStatus,
    years: z.array(
      z.strictObject({
        year: z.int(),
        general_msek: amount.meta({ description: "Outcome of budget area 25." }),
        targeted_msek: bounded,
        targeted_share: bounded,
        share_without_pharmaceutical_benefits: bounded,
      }),
    ),
    statement: z
      .strictObject({
        first_year: z.int(),
        from: z.int(),
        to: z.int(),
        stated_times: z.number(),
        found_times: bounded,
        found_times_without_pharmaceutical_benefits: bounded,
      })
      .meta({ description: "What the report of 2020 says of the share, and what the register gives." }),
    coverage: z.array(
      z.strictObject({
        year: z.int(),
        bound: z.enum(["at least", "at most"]),
        stated_total_msek: z.number(),
        source: z.string(),
        general_msek: amount,
        targeted_msek: bounded,
        covered: bounded,
        register_share_of_not_general: bounded,
      }),
    ),
    counts: z.array(
      z.strictObject({
        year: z.int(),
        targeted: z.int(),
        reimbursements: z.int().nullable(),
        source: z.string(),
      }),
    ),
    rows: z.strictObject({ local: z.int(), removed: z.int(), missing: z.int() }),
    manifest: manifestField,
  }),
);

/** When money ends. */
export const expirySchema = named(
  "TargetedGrantExpiry",
  z.strictObject({
    ...head,
    last_year_of_figures: z.int(),
    grants: z.array(
      z.strictObject({
        id: z.string(),
        name_sv: z.string(),
        name_en: z.string(),
        receiver: z.enum(grantReceivers),
        sector: z.string(),
        first_year: year,
        last_year: year,
        end_known_by: z.enum(["outcome", "decision", "nothing"]),
        ends_msek: amount.meta({ description: "Largest amount of its last three years." }),
      }),
    ),
    by_year: z.array(z.strictObject({ year: z.int(), grants: z.array(z.string()), ends_msek: z.number() })),
    year: z.int(),
    accounts_year: z.int(),
    status: figureStatus,
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        ends_sek: amount,
        revenue_sek: amount,
        share: amount,
      }),
    ),
    not_shared: z.array(z.string()).meta({ description: "Grants whose distribution is not known." }),
    manifest: manifestField,
  }),
);
