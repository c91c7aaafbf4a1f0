import { packGround } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { economyHistory } from "../../../services/economy/history.ts";
import { groundOf } from "../../../services/economy/tables.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedPath, noQuery } from "../../schema/checked.ts";
import { versionsOf, wholeNumber } from "../../schema/common.ts";
import { accountsSchema, groundSchema } from "../../schema/economy/years-ahead.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

/** What a page or another program needs to project by itself, and the accounts it starts from. */
export function groundResources(country: Country): Hono<ApiEnvironment> {
  const stored = new Map<number, StoredBody>();
  return new Hono<ApiEnvironment>()
    .get(
      "/years-ahead/ground/:year",
      operation({
        id: "getEconomyGround",
        tag: "figures",
        summary: "What a projection starts from",
        description:
          "The opening of every municipality, persons by age as projected then, and the default assumptions, from which `@barkraft/sweden` and `@barkraft/finance` compute the same projection as this API.",
        answer: groundSchema,
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedPath(z.strictObject({ year: wholeNumber(1900, 2999).meta({ examples: [2022] }) })),
      noQuery,
      async (context) => {
        const { year } = context.req.valid("param");
        const body = stored.get(year) ?? new StoredBody(await packed(country, year), "application/json");
        stored.set(year, body);
        return sendStored(context, body, caching.revalidate);
      },
    )
    .get(
      "/years-ahead/accounts/:code",
      operation({
        id: "getBookedYears",
        tag: "figures",
        summary: "Accounts year by year",
        description: "What the accounts say from 1998 on, of a municipality or, with 00, of all together.",
        answer: accountsSchema,
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedPath(
        z.strictObject({
          code: z
            .string()
            .regex(/^(00|\d{4})$/)
            .meta({ examples: ["1860"] }),
        }),
      ),
      noQuery,
      async (context) => {
        const { code } = context.req.valid("param");
        return context.json(await economyHistory(country, code));
      },
    );
}

async function packed(country: Country, year: number): Promise<string> {
  const ground = await groundOf(country, year);
  const { codes, names } = country.places.levels.municipality!;
  return JSON.stringify({
    country: "se",
    ...versionsOf(country.versions),
    municipalities: codes.map((code, row) => ({ code, name: names[row]! })),
    ground: packGround(ground),
  });
}
