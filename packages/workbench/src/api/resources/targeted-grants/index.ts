import { Hono } from "hono";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { foldResources } from "./fold.ts";
import { ownResources } from "./own.ts";
import { registerResources } from "./register.ts";
import { reviewResources } from "./review.ts";

/** The register of targeted grants, its reviews and foldings. */
export function targetedGrantResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", registerResources(country))
    .route("/", reviewResources(country))
    .route("/", foldResources(country))
    .route("/", ownResources(country));
}
