import { expectationRules } from "@barkraft/finance";
import { z } from "zod";
import { programmeDocument, serviceDocument } from "../../services/digital/document.ts";
import { planRanges, usualPlan } from "../../services/planning/basis.ts";
import { figureStatus, labels, named, versionFields } from "./common.ts";
import { manifestField } from "./manifest.ts";

const about = {
  country: z.literal("se"),
  ...versionFields,
  source: z.string(),
  manifest: manifestField,
};
const kronor = z.number().nullable();
const percent = z.number().min(-50).max(50);
const range = (name: keyof typeof planRanges) =>
  `An assumption; reasonable from ${planRanges[name][0]} to ${planRanges[name][1]}.`;

/** A planning basis to reckon. */
export const basisRequest = named(
  "PlanningBasisRequest",
  z.strictObject({
    last_year: z
      .int()
      .min(1900)
      .max(2999)
      .optional()
      .meta({ description: "Last year with a decided appropriation; the last known unless said." }),
    grant_sek: z
      .int()
      .min(0)
      .max(1e13)
      .optional()
      .meta({ description: "The grant of that year, whole kronor." }),
    years: z.int().min(1).max(25).default(usualPlan.years),
    price_pct: percent.default(usualPlan.price).meta({ description: `Prices and wages. ${range("price")}` }),
    need_pct: percent.optional().meta({ description: "Growth of need a year; from demography unless said." }),
    efficiency_pct: percent
      .default(usualPlan.efficiency)
      .meta({ description: `Efficiency asked for. ${range("efficiency")}` }),
    ceiling_pct: percent.optional().meta({ description: "Highest growth of the level in a year." }),
    municipal_share_pct: z
      .number()
      .min(0)
      .max(100)
      .default(usualPlan.municipalShare)
      .meta({ description: `The municipalities' part. ${range("municipalShare")}` }),
    one_offs_sek: z
      .record(z.string().regex(/^\d{4}$/), z.number())
      .default({})
      .meta({ description: "One-off amounts by year; they do not raise the level." }),
  }),
);

export const basisSchema = named(
  "PlanningBasis",
  z.strictObject({
    ...about,
    last_year: z.int(),
    grant_sek: z.number(),
    price_level: z.literal("nominal"),
    assumptions: z.strictObject({
      price_pct: z.number(),
      efficiency_pct: z.number(),
      ceiling_pct: kronor,
      municipal_share_pct: z.number(),
      need: z.enum(["demography", "given"]),
      need_pct: z.array(z.number()),
    }),
    years: z.array(
      named(
        "PlanningBasisYear",
        z.strictObject({
          year: z.int(),
          before_sek: z.number(),
          price_sek: z.number(),
          need_sek: z.number(),
          efficiency_sek: z.number(),
          ceiling_sek: z.number(),
          level_sek: z.number().meta({ description: "The five before it, added." }),
          one_off_sek: z.number(),
          total_sek: z.number(),
          level_fixed_prices_sek: z.number(),
          status: figureStatus,
        }),
      ),
    ),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        inhabitants: z.number(),
        first_sek: z.number(),
        last_sek: z.number(),
      }),
    ),
    history: z.array(z.strictObject({ year: z.int(), appropriation_sek: z.number() })),
  }),
);

export const needByAgeSchema = named(
  "NeedByAge",
  z.strictObject({
    ...about,
    code: z.string().nullable(),
    name: z.string().nullable(),
    cost_year: z.int(),
    projection_from: z.int(),
    age_groups: z.array(z.string()),
    services: z.array(
      z.strictObject({ service: z.string(), label: labels, cost_per_person_sek: z.array(kronor) }),
    ),
    years: z.array(
      z.strictObject({
        year: z.int(),
        inhabitants: kronor,
        persons: z.array(kronor),
        need_sek: kronor,
        index: kronor,
        services_sek: z.array(kronor),
        regional_index: kronor,
        status: figureStatus,
      }),
    ),
    counted: z.array(z.strictObject({ year: z.int(), persons: z.array(z.number()) })),
    appropriations: z.array(z.strictObject({ year: z.int(), amount_sek: z.number() })),
    projection_checks: z.array(
      z.strictObject({
        base_year: z.int(),
        year: z.int(),
        age_group: z.string(),
        projected: kronor,
        counted: z.number(),
        error_pct: kronor,
        mean_error_of_municipalities_pct: kronor,
      }),
    ),
  }),
);

const noticeValues = z.array(
  z.strictObject({
    ahead: z.int(),
    avoided_sek: z.number(),
    value_sek: z.number(),
    low_sek: z.number(),
    high_sek: z.number(),
  }),
);

export const noticeSchema = named(
  "EarlyNotice",
  z.strictObject({
    ...about,
    first_year: z.int(),
    last_year: z.int(),
    rule: z.enum(expectationRules),
    growth_pct: kronor,
    price_level: z.literal("nominal"),
    loss: z
      .strictObject({ value: z.number(), low: z.number(), high: z.number(), status: figureStatus })
      .meta({ description: "Share that is lost of each misbudgeted krona." }),
    leads: z.array(
      z.strictObject({
        lead: z.int(),
        years: z.int(),
        over_sek: z.number(),
        under_sek: z.number(),
        mean_sek: z.number(),
        share_pct: kronor,
        worst_year: z.int(),
        worst_sek: z.number(),
      }),
    ),
    values: noticeValues,
    simulated: z
      .strictObject({
        first_year: z.int(),
        last_year: z.int(),
        paths: z.int(),
        seed: z.int(),
        status: figureStatus,
        decided_growth: z
          .strictObject({
            deviation: kronor,
            deviation_error: kronor,
            persistence: kronor,
            persistence_error: kronor,
            years: z.int(),
          })
          .meta({ description: "How the state's decisions depart from their mean growth. Shares." }),
        leads: z.array(
          z.strictObject({
            lead: z.int(),
            over_sek: z.number(),
            under_sek: z.number(),
            mean_sek: z.number(),
            share_pct: kronor,
            p05_sek: z.number(),
            p95_sek: z.number(),
            all_sek: z.number(),
            own_sek: z.number(),
          }),
        ),
        values: noticeValues,
      })
      .meta({ description: "The same over paths of chance in the years ahead." }),
    shared: z.array(z.strictObject({ lead: z.int(), all_sek: z.number(), own_sek: z.number() })),
    kept_in_the_result: z.strictObject({
      slope: kronor,
      standard_error: kronor,
      explained: kronor,
      years: z.int(),
    }),
    budgets: z.array(
      z.strictObject({
        year: z.int(),
        lead: z.int(),
        expected_sek: z.number(),
        actual_sek: z.number(),
        surprise_sek: z.number(),
      }),
    ),
  }),
);

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

/** A service or a programme of the user's own. */
export const digitalRequest = named(
  "DigitalRequest",
  z.strictObject({ document: z.discriminatedUnion("kind", [serviceDocument, programmeDocument]) }),
);

const summary = z.strictObject({
  present_value_sek: z.number(),
  payback_years: z.number().nullable(),
  deepest_sek: z.number(),
});
const moves = z.array(z.strictObject({ assumption: z.string(), low_sek: z.number(), high_sek: z.number() }));

export const digitalSchema = named(
  "Digital",
  z.strictObject({
    ...about,
    price_level: z.string(),
    programme: z
      .strictObject({
        document: programmeDocument,
        status: figureStatus,
        financing: z.array(
          z.strictObject({
            year: z.int(),
            amount_sek: z.number(),
            parts: z.array(z.strictObject({ payer: z.string(), amount_sek: z.number() })),
          }),
        ),
        infrastructure: z.strictObject({
          years: z.array(z.strictObject({ year: z.int(), separate_sek: z.number(), shared_sek: z.number() })),
          separate_present_value_sek: z.number(),
          shared_present_value_sek: z.number(),
          break_even_organisations: z.int().nullable(),
          saved_low_sek: z.number(),
          saved_high_sek: z.number(),
        }),
        sensitivity: moves,
      })
      .nullable(),
    services: z.array(
      named(
        "DigitalService",
        z.strictObject({
          document: serviceDocument,
          persons_year: z.int(),
          persons: z.number(),
          organisations: z.int(),
          status: figureStatus,
          result: summary,
          low: summary,
          high: summary,
          without_programme: summary,
          years: z.array(z.record(z.string(), z.number().nullable())),
          sensitivity: moves,
          municipalities: z.array(
            z.strictObject({
              code: z.string(),
              name: z.string(),
              persons: kronor,
              users: kronor,
              start_sek: kronor,
              yearly_sek: kronor,
              payback_years: kronor,
            }),
          ),
        }),
      ),
    ),
  }),
);

const accounts = {
  operating_result_sek: kronor,
  result_sek: kronor,
  taxes_and_grants_sek: kronor,
  equity_sek: kronor,
  equity_ratio_pct: kronor,
  debt_sek: kronor,
};

export const sectorSchema = named(
  "Sector",
  z.strictObject({
    ...about,
    year: z.int(),
    price_level: z.literal("nominal"),
    years: z.array(
      z.strictObject({
        year: z.int(),
        municipalities: z.int(),
        negative_operating_results: z.int(),
        operating_results_known: z.int(),
        negative_results: z.int(),
        results_known: z.int(),
        missing: z.array(z.string()).meta({ description: "Codes whose operating result is not published." }),
        taxes_and_grants_sek: kronor,
        operating_result_sek: kronor,
        result_sek: kronor,
        result_share: kronor,
        median_result_share: kronor,
        equity_sek: kronor,
        long_term_debt_sek: kronor,
        short_term_debt_sek: kronor,
        largest_reserve_sek: kronor.meta({ description: "The most that the law let be set aside by then." }),
        municipalities_with_reserve_room: z.int().nullable(),
        status: figureStatus,
      }),
    ),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        inhabitants: kronor,
        ...accounts,
        largest_reserve_sek: kronor,
      }),
    ),
    statements: z.array(
      z.strictObject({
        measure: z.string(),
        level: z.string(),
        year: z.int(),
        stated: z.string(),
        places: z.int().nullable(),
        respondents: z.int().nullable(),
        source: z.string(),
        amount_sek: kronor,
        status: figureStatus,
      }),
    ),
    forecasts: z.array(
      z.strictObject({
        year: z.int(),
        level: z.enum(["municipality", "region"]),
        red: z.int(),
        reported: z.int(),
        places: z.int(),
        latest: z.string(),
        missing: z.array(z.string()),
        result_sek: kronor,
      }),
    ),
    municipality: z
      .strictObject({
        code: z.string(),
        name: z.string(),
        years: z.array(z.strictObject({ year: z.int(), ...accounts })),
      })
      .nullable(),
  }),
);
