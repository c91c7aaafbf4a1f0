import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { groundResources } from "./ground.ts";
import { investmentResources } from "./investment.ts";
import { yearsAheadResources } from "./years-ahead.ts";

/** What looks years ahead. */
export function economyResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", yearsAheadResources(country))
    .route("/", investmentResources(country))
    .route("/", groundResources(country));
}
