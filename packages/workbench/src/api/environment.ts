import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hono } from "hono";
import type { Logger } from "pino";

/** What a handler finds in its context beside the request. */
export interface ApiEnvironment {
  Bindings: { incoming?: IncomingMessage; outgoing?: ServerResponse };
  Variables: { logger?: Logger };
}

/** The API as an application: handles a request without a socket. */
export type Api = Hono<ApiEnvironment>;
