import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.ts";

/** The content security policy of every page: all of it from this server, nothing inline. */
export const pageSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const dataSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** Headers that narrow down what a browser may do with an answer; a handler that sets its own policy keeps it. */
export const securityHeaders: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(everywhere)) headers.set(name, value);
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", dataSecurityPolicy);
  if (!headers.has("Cross-Origin-Resource-Policy"))
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
};
