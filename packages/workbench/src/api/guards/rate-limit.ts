import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.ts";
import { problemResponse } from "../problem/respond.ts";

/** How many requests one address may make: a reserve that is filled up again at an even pace. */
export interface Rate {
  readonly perSecond: number;
  readonly reserve: number;
}

/** More than a few hundred people behind one address ask for, and less than what keeps others waiting. */
export const defaultRate: Rate = { perSecond: 1000, reserve: 5000 };

const rememberedAddresses = 10_000;

/** Refuses an address that has used up its reserve. `now` is the time in milliseconds. */
export function rateLimit(
  rate: Rate,
  now: () => number = () => performance.now(),
): MiddlewareHandler<ApiEnvironment> {
  const reserves = new Map<string, { left: number; at: number }>();
  return async (context, next) => {
    const address = context.env?.incoming?.socket?.remoteAddress ?? "";
    const time = now();
    let reserve = reserves.get(address);
    if (reserve) {
      const refilled = reserve.left + ((time - reserve.at) / 1000) * rate.perSecond;
      reserve.left = Math.min(rate.reserve, refilled);
      reserve.at = time;
    } else {
      // The oldest entry goes first: a forgotten address starts with a full reserve, which does no harm.
      if (reserves.size >= rememberedAddresses) reserves.delete(reserves.keys().next().value!);
      reserve = { left: rate.reserve, at: time };
      reserves.set(address, reserve);
    }
    if (reserve.left < 1) {
      const seconds = Math.max(1, Math.ceil((1 - reserve.left) / rate.perSecond));
      return problemResponse(context, "too-many-requests", [], { "Retry-After": String(seconds) });
    }
    reserve.left -= 1;
    return next();
  };
}
