import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { Context, Handler } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { isReserved } from "../guards/reserved-paths.ts";
import { pageSecurityPolicy } from "../guards/security-headers.ts";
import { caching, sendStored } from "../sending/send-stored.ts";
import { StoredBody } from "../sending/stored-body.ts";
import { weights } from "../sending/weighted-header.ts";
import { mediaTypeOf } from "./media-types.ts";
import { notBuilt } from "./not-built.ts";

const keptFiles = 300;

/**
 * Serves the built web page: hashed assets for ever, and `index.html` for every address of a page. A reader who
 * asks for any other address gets it too, to be told so in words, with the status 404.
 */
export function webPages(folder: string): Handler<ApiEnvironment> {
  const files = new WebFolder(folder);
  return async (context) => {
    if (isReserved(context.req.path)) return context.notFound();
    const path = decoded(context.req.path);
    if (path === undefined) return context.notFound();
    const found = await files.read(path === "/" ? "/index.html" : path);
    if (found) return sendPage(context, found, isHashed(path));
    const isKnown = isPageAddress(path, await files.pages());
    if (!isKnown && (extname(path) !== "" || !acceptsHtml(context))) return context.notFound();
    const index = await files.read("/index.html");
    if (!index) return isKnown ? notBuilt(context) : context.notFound();
    const response = await sendPage(context, index, false);
    if (isKnown || response.status !== 200) return response;
    return new Response(response.body, { headers: response.headers, status: 404 });
  };
}

/** Whether an address is that of a page; `$code` in a page's address stands for one part of it. */
function isPageAddress(path: string, pages: readonly string[]): boolean {
  const parts = path.split("/");
  return pages.some((page) => {
    const pattern = page.split("/");
    return (
      pattern.length === parts.length &&
      pattern.every((part, position) =>
        part.startsWith("$") ? parts[position] !== "" : part === parts[position],
      )
    );
  });
}

class WebFolder {
  readonly #folder: string;
  readonly #kept = new Map<string, { body: StoredBody; stamp: string }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The addresses of the pages, as the build lists them; the front page alone before there is a build. */
  async pages(): Promise<readonly string[]> {
    const listed = await this.read("/pages.json");
    return listed ? (JSON.parse(Buffer.from(listed.bytes).toString("utf8")) as string[]) : ["/"];
  }

  /** A file by its decoded path, or undefined when there is none inside the folder. */
  async read(path: string): Promise<StoredBody | undefined> {
    if (!isPlain(path)) return undefined;
    const file = join(this.#folder, ...path.split("/"));
    const facts = await stat(file).catch(() => undefined);
    if (!facts?.isFile()) return undefined;
    const stamp = `${facts.mtimeMs} ${facts.size}`;
    const known = this.#kept.get(path);
    if (known?.stamp === stamp) return known.body;
    // A link may lead out of the folder; what it leads to is not ours to show.
    const [root, real] = await Promise.all([realpath(this.#folder), realpath(file)]);
    if (!real.startsWith(root + sep)) return undefined;
    const body = new StoredBody(await readFile(real), mediaTypeOf(path));
    if (this.#kept.size >= keptFiles) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(path, { body, stamp });
    return body;
  }
}

function sendPage(context: Context<ApiEnvironment>, body: StoredBody, hashed: boolean): Promise<Response> {
  const cacheControl = hashed ? caching.immutable : caching.revalidate;
  return sendStored(context, body, cacheControl, { "Content-Security-Policy": pageSecurityPolicy });
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** No step upwards, no hidden file, no separator of another system. */
function isPlain(path: string): boolean {
  return (
    !/[\0\\:]/.test(path) &&
    path
      .split("/")
      .slice(1)
      .every((part) => part !== "" && !part.startsWith("."))
  );
}

/** Vite puts a hash of eight characters before the extension of everything below `assets`. */
function isHashed(path: string): boolean {
  return /^\/assets\/.+[-.][\w-]{8,}\.\w+$/.test(path);
}

function acceptsHtml(context: Context<ApiEnvironment>): boolean {
  return (weights(context.req.header("accept")).get("text/html") ?? 0) > 0;
}
