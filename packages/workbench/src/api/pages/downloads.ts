import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import type { Datasets } from "../../services/data/datasets.ts";
import type { ApiEnvironment } from "../environment.ts";
import { failureResponses } from "../openapi/operation.ts";
import { caching, sendStored } from "../sending/send-stored.ts";
import { StoredBody } from "../sending/stored-body.ts";

/** The files of the data folder as they are; only those that the data package lists can be named. */
export function downloads(datasets: Datasets): Hono<ApiEnvironment> {
  const stored = new Map<string, Promise<StoredBody>>();
  return new Hono<ApiEnvironment>().get(
    "/:file",
    describeRoute({
      operationId: "downloadFile",
      tags: ["figures"],
      summary: "A file of figures",
      description:
        "A file that /v1/datasets lists, as it is: Parquet, TopoJSON, or the data package that describes them all. " +
        "Parts of a file can be asked for with the header `Range`.",
      parameters: [
        { name: "file", in: "path", required: true, schema: { type: "string", enum: datasets.fileNames() } },
      ],
      responses: {
        200: { description: "The whole file", content: { "application/octet-stream": {} } },
        206: { description: "The part asked for", content: { "application/octet-stream": {} } },
        304: { description: "The file is the one the caller holds" },
        ...failureResponses(["not-found", "range-not-satisfiable"]),
      },
    }),
    async (context) => {
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
    },
  );
}
