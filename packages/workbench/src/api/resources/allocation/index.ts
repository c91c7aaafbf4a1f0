import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { keyComputations } from "./computations.ts";
import { keyFigureResources } from "./figures.ts";

/** Allocation keys. */
export function keyResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", keyFigureResources(country))
    .route("/", keyComputations(country));
}
