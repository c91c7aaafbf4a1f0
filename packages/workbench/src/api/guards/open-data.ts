import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { caching } from "../sending/send-stored.ts";

/**
 * Lets pages of any origin read what GET returns: the figures are open data and no answer depends on who asks.
 * POST stays closed to other origins' pages, so that a foreign page cannot spend this server's time.
 */
export const openData: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
  const { method } = context.req;
  if (method === "OPTIONS") {
    return new Response(null, {
      status: 204,
      headers: {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "GET, HEAD",
        "Access-Control-Allow-Headers": "Accept, If-None-Match, If-Range, Range",
        "Access-Control-Max-Age": "86400",
      },
    });
  }
  await next();
  if (method !== "GET" && method !== "HEAD") return;
  const { headers } = context.res;
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", "Content-Range, ETag, Link, Retry-After");
  headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", caching.revalidate);
};
