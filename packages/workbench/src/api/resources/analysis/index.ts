import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { changeResources } from "./change.ts";
import { inhabitantResources } from "./inhabitant.ts";
import { needModelResources } from "./need-model.ts";
import { similarResources } from "./similar.ts";

/** The analyses of municipalities. */
export function analysisResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", similarResources(country))
    .route("/", needModelResources(country))
    .route("/", inhabitantResources(country))
    .route("/", changeResources(country));
}
