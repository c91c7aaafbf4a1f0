import { Hono } from "hono";
import { jsonKeys } from "../../../report/allocation/list-report.ts";
import { keyFiguresOf } from "../../../services/allocation/figures.ts";
import { shippedKeys } from "../../../services/allocation/key-library.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { keyFigures, keyList } from "../../schema/allocation/keys.ts";
import { noQuery } from "../../schema/checked.ts";
import { versionsOf } from "../../schema/common.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

/** The keys that come with the program, and the figures they read. */
export function keyFigureResources(country: Country): Hono<ApiEnvironment> {
  const keys = storedOnce(async () => jsonKeys(await shippedKeys(), country.versions));
  const figures = storedOnce(async () => ({
    ...(await keyFiguresOf(country)),
    ...versionsOf(country.versions),
  }));
  return new Hono<ApiEnvironment>()
    .get(
      "/keys",
      operation({
        id: "listKeys",
        tag: "law",
        summary: "Allocation keys",
        description: "The keys that come with the program, by which a pot can be shared.",
        answer: keyList,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => sendStored(context, await keys(), caching.revalidate),
    )
    .get(
      "/keys/figures",
      operation({
        id: "getKeyFigures",
        tag: "figures",
        summary: "The figures that keys read",
        description:
          "The municipal figures of 2010–2022 from which `@barkraft/sweden` shares pots and holds keys against the past as this API does.",
        answer: keyFigures,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => sendStored(context, await figures(), caching.revalidate),
    );
}

/** Made at the first request; a failure is not kept. */
function storedOnce(make: () => Promise<object>): () => Promise<StoredBody> {
  let stored: Promise<StoredBody> | undefined;
  return () => {
    if (stored) return stored;
    stored = make().then((body) => new StoredBody(JSON.stringify(body), "application/json"));
    stored.catch(() => {
      stored = undefined;
    });
    return stored;
  };
}
