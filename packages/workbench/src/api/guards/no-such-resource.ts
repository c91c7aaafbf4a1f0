import type { Hono } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { problemResponse } from "../problem/respond.ts";
import { isReserved } from "./reserved-paths.ts";

const methods = ["GET", "POST"] as const;

/** Answers what no handler took: 405 with the methods that the path knows, otherwise 404. */
export function answerUnknown(app: Hono<ApiEnvironment>): void {
  app.notFound((context) => {
    const { path, method } = context.req;
    const known = methods.filter((each) =>
      app.router
        .match(each, path)[0]
        .some(([[, route]]) => route.method === each && !(route.path === "/*" && isReserved(path))),
    );
    if (known.length > 0 && !known.some((each) => each === method || (each === "GET" && method === "HEAD"))) {
      const allowed = known.flatMap((each) => (each === "GET" ? ["GET", "HEAD"] : [each]));
      return problemResponse(
        context,
        "method-not-allowed",
        [
          {
            code: "method_not_allowed",
            place: path,
            found: method,
            expected: allowed.join(" or "),
            advice: "The documentation at /v1/docs lists every resource with its methods.",
          },
        ],
        { Allow: allowed.join(", ") },
      );
    }
    return problemResponse(context, "not-found", [
      {
        code: "unknown_path",
        place: "path",
        found: `'${path.slice(0, 200)}'`,
        expected: "a resource of this API",
        advice: "The documentation at /v1/docs lists every resource.",
      },
    ]);
  });
}
