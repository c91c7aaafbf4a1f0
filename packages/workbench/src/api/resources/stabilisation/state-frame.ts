import { Hono } from "hono";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import { stateGroundOf } from "../../../services/stabilisation/state-frame.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { versionsOf } from "../../schema/common.ts";
import {
  stateFrameInputs,
  stateFrameRequest,
  stateFrameSchema,
} from "../../schema/stabilisation/state-frame.ts";
import { formatOf } from "../../sending/format.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";
import { computed, english, lawOf } from "../computed.ts";
import { formatQuery, questionProblems } from "./shared.ts";

/** The state's debt under several deficits. */
export function stateFrameResources(country: Country): Hono<ApiEnvironment> {
  let stored: StoredBody | undefined;
  return new Hono<ApiEnvironment>()
    .post(
      "/state-frame",
      operation({
        id: "postStateFrame",
        tag: "computation",
        summary: "The state's debt under several deficits",
        description:
          "Debt, interest and what is left for all else, year by year, with interest that answers to deficit and debt, and what a grant to local government does to them.",
        answer: stateFrameSchema,
        csv: "year, deficit_rule_pct, and the frame of each year",
        problems: questionProblems,
        bodies: {
          three_five_six: {
            summary: "Deficits of 3, 5 and 6 percent of GDP from 2009",
            value: { opening: 2009, deficits_pct: [3, 5, 6], years: 10 },
          },
        },
      }),
      jsonOnly,
      formatQuery(),
      checkedBody(stateFrameRequest),
      (context) => {
        const asked = context.req.valid("json");
        const format = formatOf(context, context.req.valid("query").format);
        const options = {
          opening: asked.opening,
          opening_debt: asked.opening_debt_pct,
          deficits: asked.deficits_pct.map(String),
          years: asked.years,
          deficit_years: asked.deficit_years ?? asked.years,
          afterwards: asked.afterwards_pct,
          reading: asked.reading,
          grant: asked.grant_sek,
          grant_years: asked.grant_years,
        };
        const request = requestOf("state-frame", format, english, options, { assume: asked.assume });
        return computed(context, lawOf(country, asked.opening), request);
      },
    )
    .get(
      "/state-frame/inputs",
      operation({
        id: "getStateFrameInputs",
        tag: "figures",
        summary: "All that the state's frame is computed from",
        description: "Gross domestic product, and the opening years with their debt.",
        answer: stateFrameInputs,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        stored ??= new StoredBody(
          JSON.stringify({ ...versionsOf(country.versions), ...(await stateGroundOf(country)) }),
          "application/json",
        );
        return sendStored(context, stored, caching.revalidate);
      },
    );
}
