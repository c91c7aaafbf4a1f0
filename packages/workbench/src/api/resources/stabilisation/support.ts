import { assistanceYears, packSupport, usualLags } from "@barkraft/sweden";
import { Hono } from "hono";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import { assistanceEstimates } from "../../../services/stabilisation/assistance.ts";
import { supportGroundOf } from "../../../services/stabilisation/support.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { supportInputs, supportRequest, supportSchema } from "../../schema/stabilisation/support.ts";
import { formatOf } from "../../sending/format.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";
import { computed, english, lawOf } from "../computed.ts";
import { requestedCodes } from "../requested.ts";
import { formatQuery, questionProblems } from "./shared.ts";

/** The support that keeps the sector from cutting. */
export function supportResources(country: Country): Hono<ApiEnvironment> {
  let stored: StoredBody | undefined;
  return new Hono<ApiEnvironment>()
    .post(
      "/support",
      operation({
        id: "postSupport",
        tag: "computation",
        summary: "The support that keeps municipalities and regions from cutting",
        description:
          "What is lacking in a year for the same services at the wanted result, the alternatives to support for every municipality, and what each assumption weighs.",
        answer: supportSchema,
        csv: "code, name, lacking_sek, lacking_pc, result_sek, wanted_sek, tax_rise_ore, deficit_sek, restored_sek, jobs, assistance_year_after_sek, reserve_share_pct",
        problems: questionProblems,
        bodies: {
          autumn_2020: {
            summary: "A tax base that grows by 1.3 percent in 2021",
            value: { year: 2021, municipalities: ["1880"], reserves_sek: { "1880": 400e6 } },
          },
          stand_still: {
            summary: "A tax base that stands still, and only the balance requirement to meet",
            value: {
              year: 2021,
              assume: { growth_second_year: 0, wanted_result: 0 },
              municipalities: ["1880"],
            },
          },
        },
      }),
      jsonOnly,
      formatQuery(),
      checkedBody(supportRequest),
      (context) => {
        const { year, share_pct: share, uninsured_pct: uninsured, ...body } = context.req.valid("json");
        const { assume, reserves_sek, municipalities } = body;
        const format = formatOf(context, context.req.valid("query").format);
        const codes = requestedCodes(country, municipalities);
        const options = { year, share, uninsured, places: codes && [...codes] };
        const request = requestOf("support", format, english, options, { assume, reserves: reserves_sek });
        return computed(context, lawOf(country, year), request, `support-${year}`);
      },
    )
    .get(
      "/support/inputs",
      operation({
        id: "getSupportInputs",
        tag: "figures",
        summary: "All that the support is computed from",
        description:
          "Accounts, tax bases and needs of every municipality and the estimates of social assistance, from which `@barkraft/sweden` computes the same results as this API.",
        answer: supportInputs,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        stored ??= await inputsOf(country);
        return sendStored(context, stored, caching.revalidate);
      },
    );
}

async function inputsOf(country: Country): Promise<StoredBody> {
  const [ground, { panel, estimates, heldBack }] = await Promise.all([
    supportGroundOf(country),
    assistanceEstimates(country, usualLags),
  ]);
  const population = panel.population[panel.years.indexOf(assistanceYears.last)]!;
  const packed = packSupport(country.versions, ground, { estimates, heldBack, population });
  return new StoredBody(JSON.stringify(packed), "application/json");
}
