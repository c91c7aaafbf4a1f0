import { z } from "zod";
import { planRanges, usualPlan } from "../../../services/planning/basis.ts";
import { figureStatus, named } from "../common.ts";
import { about, kronor } from "./about.ts";

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
