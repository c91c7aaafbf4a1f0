import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import {
  backtestRequest,
  backtestSchema,
  histogramSchema,
  shareRequest,
  shareSchema,
} from "../../schema/allocation/keys.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { queryYear } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });
const posted = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;
/** Nothing of a back-test depends on the year of a law; its manifest names the last year tested. */
const anyYear = 2020;

/** Pots shared by keys, keys held against the past, and the spread of the fast variable. */
export function keyComputations(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .post(
      "/keys/share",
      operation({
        id: "postKeyShare",
        tag: "computation",
        summary: "A pot shared by a key",
        description:
          "Whole kronor for every municipality, and region where the key has them, that add up to the pot.",
        answer: shareSchema,
        csv: "code, name, receiver, amount_sek, amount_pc, low_sek, high_sek, rule, missing, status",
        problems: [...posted],
        bodies: {
          mix: {
            summary: "Two billion kronor, a fifth of it by how unemployment rose",
            value: { year: 2020, pot_sek: 2e9, key: "per-inhabitant=0.8,fast-variable=0.2" },
          },
        },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(shareRequest),
      (context) => {
        const { year, pot_sek: pot, key, cap_pc: cap, floor_pc: floor, ...given } = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("key-share", asked, english, { pot, key, cap, floor }, given);
        return computed(context, lawOf(country, year), request, `key-share-${year}`);
      },
    )
    .post(
      "/keys/backtest",
      operation({
        id: "postKeyBacktest",
        tag: "computation",
        summary: "Keys held against the past",
        description:
          "Which key came nearest to where social assistance rose one or two years later, year by year, and the best mix with each year held back once.",
        answer: backtestSchema,
        csv: "year, key, pot_sek, compared, misallocated_pct, mean_absolute_pc, root_mean_square_pc, rank_correlation",
        problems: [...posted],
        bodies: {
          usual: { summary: "The usual keys, two years later", value: { years_later: 2 } },
        },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(backtestRequest),
      (context) => {
        const { keys, mix, years_later: later, since, documents } = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("key-backtest", asked, english, { keys, mix, later, since }, { documents });
        return computed(context, lawOf(country, anyYear), request, "key-backtest");
      },
    )
    .get(
      "/keys/histogram",
      operation({
        id: "getKeyHistogram",
        tag: "computation",
        summary: "The spread of the fast variable",
        description:
          "How much unemployment rose in each municipality against the year before: the stand-in for newly registered unemployed.",
        answer: histogramSchema,
        csv: "from_points, to_points, municipalities",
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(z.strictObject({ year: queryYear, format })),
      (context) => {
        const { year, format: written } = context.req.valid("query");
        const request = requestOf("key-histogram", formatOf(context, written), english, {});
        return computed(context, lawOf(country, year), request, `key-histogram-${year}`);
      },
    );
}
