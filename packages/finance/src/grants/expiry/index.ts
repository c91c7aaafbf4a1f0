export { type EndKnownBy, type EndOfYear, endsByYear, expiryOf, type GrantEnd } from "./timeline.ts";
