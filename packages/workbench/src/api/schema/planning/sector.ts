import { z } from "zod";
import { figureStatus, named } from "../common.ts";
import { about, kronor } from "./about.ts";

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
    ahead: z
      .strictObject({
        from: z.int(),
        municipalities: z.int(),
        paths: z.int(),
        seed: z.int(),
        status: figureStatus,
        quantile_shares: z.array(z.number()),
        years: z.array(
          z.strictObject({
            year: z.int(),
            projected_negative_results: z.int(),
            negative_results: z.array(z.int()),
            result_share: z.array(kronor),
          }),
        ),
      })
      .meta({
        description:
          "Municipalities with a negative result in the years ahead: quantiles over paths of chance.",
      }),
    reserves_ahead: z
      .strictObject({
        from: z.int(),
        municipalities: z.int(),
        reserves_known: z
          .int()
          .meta({ description: "Municipalities whose reserve in the last accounts is known." }),
        status: figureStatus,
        paths: z.int(),
        seed: z.int(),
        quantile_shares: z.array(z.number()),
        years: z.array(
          z.strictObject({
            year: z.int(),
            municipalities_with_reserve: z.int(),
            reserve_sek: kronor,
            set_aside_sek: kronor,
            used_sek: kronor,
            reserve_quantiles_sek: z.array(kronor).meta({
              description:
                "What all have together over the paths of chance, in the order of quantile_shares.",
            }),
          }),
        ),
      })
      .meta({
        description:
          "Income-evening reserves (resultatutjämningsreserver) after the last accounts in the projection without chance, and over the paths of chance: as much as the law lets is set aside, from nought, because what was set aside before is not among the figures.",
      }),
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
