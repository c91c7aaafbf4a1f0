import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import type { Api, ApiEnvironment } from "../environment.ts";
import { pageSecurityPolicy } from "../guards/security-headers.ts";
import { openApiDocument } from "../openapi/document.ts";
import { noQuery } from "../schema/checked.ts";
import { caching, sendStored } from "../sending/send-stored.ts";
import { StoredBody } from "../sending/stored-body.ts";
import { mediaTypeOf } from "./media-types.ts";

const require = createRequire(import.meta.url);

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bärkraft API</title>
<link rel="icon" href="docs/favicon-32x32.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<script src="docs/swagger-ui-bundle.js" defer></script>
<script src="docs/start.js" defer></script>
</head>
<body>
<noscript><p>The description of this API is at <a href="openapi.json">openapi.json</a>.</p></noscript>
<main id="documentation"></main>
</body>
</html>
`;

const start = `SwaggerUIBundle({
  url: "/v1/openapi.json",
  dom_id: "#documentation",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  validatorUrl: null,
});
`;

const shippedAssets = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"] as const;

/** The description of the API and the page that shows it, all from this server. */
export function docsPages(api: () => Api): Hono<ApiEnvironment> {
  const stored = new Map<string, Promise<StoredBody>>();
  const keep = (name: string, make: () => Promise<StoredBody>): Promise<StoredBody> => {
    const known = stored.get(name);
    if (known) return known;
    const made = make();
    made.catch(() => stored.delete(name));
    stored.set(name, made);
    return made;
  };
  return new Hono<ApiEnvironment>()
    .get("/openapi.json", noQuery, async (context) => {
      const body = await keep("openapi.json", async () => {
        return new StoredBody(JSON.stringify(await openApiDocument(api())), "application/json");
      });
      return sendStored(context, body, caching.revalidate);
    })
    .get("/docs", noQuery, async (context) => {
      const body = await keep("docs", async () => new StoredBody(page, mediaTypeOf("docs.html")));
      return sendStored(context, body, caching.revalidate, { "Content-Security-Policy": pageSecurityPolicy });
    })
    .get("/docs/:file", async (context) => {
      const file = context.req.param("file");
      const asset = shippedAssets.find((each) => each === file);
      if (!asset && file !== "start.js") return context.notFound();
      const body = await keep(file, async () => {
        return new StoredBody(asset ? await shipped(asset) : start, mediaTypeOf(file));
      });
      return sendStored(context, body, caching.revalidate);
    });
}

function shipped(asset: string): Promise<Uint8Array> {
  return readFile(join(dirname(require.resolve("swagger-ui-dist/package.json")), asset));
}
