import type { MiddlewareHandler } from "hono";
import { destination, type Logger, pino } from "pino";
import type { ApiEnvironment } from "../environment.ts";

/** A log on standard error. Each request is a line only when asked for; mistakes of ours always are. */
export function createLogger(everyRequest: boolean): Logger {
  return pino(
    { base: null, level: everyRequest ? "info" : "error", serializers: { error: pino.stdSerializers.err } },
    destination(2),
  );
}

/** Logs method, path, status and time; never the address, the query or the body, which are the caller's business. */
export function logRequests(logger: Logger): MiddlewareHandler<ApiEnvironment> {
  const everyRequest = logger.isLevelEnabled("info");
  return async (context, next) => {
    context.set("logger", logger);
    if (!everyRequest) return next();
    const began = performance.now();
    await next();
    const milliseconds = Math.round((performance.now() - began) * 10) / 10;
    logger.info({
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      milliseconds,
    });
  };
}
