import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { simulationFigures } from "./figures.ts";
import { simulationRuns } from "./runs.ts";
import { stressResources } from "./stress.ts";

/** What looks years ahead with chance in it. */
export function simulationResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", simulationRuns(country))
    .route("/", simulationFigures(country))
    .route("/", stressResources(country));
}
