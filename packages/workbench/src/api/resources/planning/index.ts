import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { digitalResources } from "./digital.ts";
import { planningResources } from "./planning.ts";
import { sectorResources } from "./sector.ts";

/** The planning basis, digital programmes and the state of the sector. */
export function aheadResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", planningResources(country))
    .route("/", digitalResources(country))
    .route("/", sectorResources(country));
}
