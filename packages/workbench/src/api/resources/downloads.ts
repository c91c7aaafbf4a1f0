import { Hono } from "hono";
import type { Datasets } from "../../services/datasets.ts";
import type { ApiEnvironment } from "../environment.ts";
import { caching, sendStored } from "../http/send-stored.ts";
import { StoredBody } from "../http/stored-body.ts";

/** The files of the data folder as they are; only those that the data package lists can be named. */
export function downloads(datasets: Datasets): Hono<ApiEnvironment> {
  const stored = new Map<string, Promise<StoredBody>>();
  return new Hono<ApiEnvironment>().get("/:file", async (context) => {
    const name = context.req.param("file");
    if (!datasets.fileNames().includes(name)) return context.notFound();
    let body = stored.get(name);
    if (!body) {
      body = datasets.file(name).then((file) => new StoredBody(file!.bytes, file!.mediaType));
      // A failed read must be tried again, not remembered.
      body.catch(() => stored.delete(name));
      stored.set(name, body);
    }
    return sendStored(context, await body, caching.revalidate);
  });
}
