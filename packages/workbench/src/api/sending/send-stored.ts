import type { Context } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { ApiError } from "../problem/api-error.ts";
import { byteRange } from "./byte-range.ts";
import { type Encoding, StoredBody } from "./stored-body.ts";
import { weights } from "./weighted-header.ts";

/** How long an answer may be kept. */
export const caching = {
  /** Kept, and asked for again each time with its entity tag. */
  revalidate: "no-cache",
  /** Kept for ever: the name changes with the content. */
  immutable: "public, max-age=31536000, immutable",
} as const;

/** Sends stored bytes: the encoding the caller takes, 304 when nothing changed, 206 for a part of a file. */
export async function sendStored(
  context: Context<ApiEnvironment>,
  body: StoredBody,
  cacheControl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const asked = context.req.header("range");
  const encoding = asked === undefined && body.compressible ? chosenEncoding(context) : "identity";
  const headers: Record<string, string> = {
    "Content-Type": body.mediaType,
    "Cache-Control": cacheControl,
    ETag: body.tag(encoding),
    "Accept-Ranges": "bytes",
    ...(body.compressible ? { Vary: "Accept-Encoding" } : {}),
    ...more,
  };
  if (isKnown(context.req.header("if-none-match"), body)) return new Response(null, { status: 304, headers });

  const total = body.bytes.byteLength;
  const condition = context.req.header("if-range");
  if (asked !== undefined && (condition === undefined || condition === body.tag("identity"))) {
    const range = byteRange(asked, total);
    if (range === "outside") {
      throw new ApiError(
        "range-not-satisfiable",
        [
          {
            code: "range_outside_file",
            place: "header Range",
            found: `'${asked.slice(0, 60)}'`,
            expected: `a part of 0-${total - 1}`,
            advice: "Leave the header out to get the whole file.",
          },
        ],
        { "Content-Range": `bytes */${total}` },
      );
    }
    if (range !== "whole") {
      const part = body.bytes.subarray(range.first, range.last + 1);
      return new Response(part as Uint8Array<ArrayBuffer>, {
        status: 206,
        headers: {
          ...headers,
          "Content-Range": `bytes ${range.first}-${range.last}/${total}`,
          "Content-Length": String(part.byteLength),
        },
      });
    }
  }
  const bytes = await body.encoded(encoding);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      "Content-Length": String(bytes.byteLength),
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    },
  });
}

/** A handler for JSON that never changes while the server runs: made at the first request, then kept. */
export function constantJson(make: () => unknown): (context: Context<ApiEnvironment>) => Promise<Response> {
  let stored: StoredBody | undefined;
  return (context) => {
    stored ??= new StoredBody(JSON.stringify(make()), "application/json");
    return sendStored(context, stored, caching.revalidate);
  };
}

function chosenEncoding(context: Context<ApiEnvironment>): Encoding {
  const accepted = weights(context.req.header("accept-encoding"));
  const weightOf = (encoding: Encoding) => accepted.get(encoding) ?? accepted.get("*") ?? 0;
  if (weightOf("br") > 0 && weightOf("br") >= weightOf("gzip")) return "br";
  return weightOf("gzip") > 0 ? "gzip" : "identity";
}

/** Every encoding of the same bytes counts: what the caller holds is then still right. */
function isKnown(header: string | undefined, body: StoredBody): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  const held = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return (["identity", "br", "gzip"] as const).some((encoding) => held.includes(body.tag(encoding)));
}
