import type { Context } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { pageSecurityPolicy } from "../guards/security-headers.ts";
import { problemResponse } from "../problem/respond.ts";
import { weights } from "../sending/weighted-header.ts";

const page = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bärkraft: sidan är inte byggd</title>
<h1>Sidan är inte byggd ännu</h1>
<p>Kör <code>npm start</code> i projektets mapp: det bygger sidan och visar den här.</p>
<p lang="en">The page has not been built. Run <code>npm start</code> in the repository: it builds the page and serves it.</p>
<p>API: <a href="/v1/docs">/v1/docs</a></p>
</html>
`;

/** What stands in for the web page until it has been built: how to build it. */
export function notBuilt(context: Context<ApiEnvironment>): Response {
  if (!weights(context.req.header("accept")).has("text/html"))
    return problemResponse(context, "page-not-built", []);
  return new Response(page, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": pageSecurityPolicy,
    },
  });
}
