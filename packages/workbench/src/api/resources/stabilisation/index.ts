import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { assistanceResources } from "./assistance.ts";
import { stateFrameResources } from "./state-frame.ts";
import { supportResources } from "./support.ts";

/** What the state can do. */
export function stabilisationResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", supportResources(country))
    .route("/", assistanceResources(country))
    .route("/", stateFrameResources(country));
}
