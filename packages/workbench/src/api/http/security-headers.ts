import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.ts";

const pagePolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "font-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
} as const;

type Directive = keyof typeof pagePolicy;

/** The content security policy of a page, with single directives changed where a page needs it. */
export function pageSecurityPolicy(changes: Partial<Readonly<Record<Directive, string>>> = {}): string {
  return Object.entries({ ...pagePolicy, ...changes })
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");
}

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
