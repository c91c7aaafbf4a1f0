import { Hono } from "hono";
import { z } from "zod";
import type { Country } from "../../services/index.ts";
import type { ApiEnvironment } from "../environment.ts";
import { operation } from "../openapi/operation.ts";
import { apiName, apiReleased, apiVersion } from "../openapi/version.ts";
import { ApiError } from "../problem/api-error.ts";
import { type ProblemType, type ProblemTypeName, problemTypes } from "../problem/problem-types.ts";
import { checkedPath, noQuery } from "../schema/checked.ts";
import { named, versionFields, versionsOf } from "../schema/common.ts";

// The national profile fixes these names; everything else here is snake_case.
const apiInfo = named(
  "ApiInfo",
  z.strictObject({
    apiName: z.string(),
    apiVersion: z.string().meta({ description: "Semantic version of the API." }),
    apiReleased: z.iso.date(),
    apiDocumentation: z.string().meta({ description: "Where the documentation is." }),
    apiStatus: z.enum(["alpha", "beta", "active", "deprecated"]),
    ...versionFields,
  }),
);

const problemType = named(
  "ProblemType",
  z.strictObject({ name: z.string(), status: z.int(), title: z.string(), description: z.string() }),
);

const problemTypeList = named("ProblemTypeList", z.strictObject({ problems: z.array(problemType) }));

/** What the API is, and what its errors mean. */
export function aboutResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/api-info",
      operation({
        id: "getApiInfo",
        tag: "about",
        summary: "About this API",
        description:
          "Name, version, release date, documentation and status, as the national REST API profile asks.",
        answer: apiInfo,
        problems: ["invalid-request"],
      }),
      noQuery,
      (context) =>
        context.json({
          apiName,
          apiVersion,
          apiReleased,
          apiDocumentation: "/v1/docs",
          apiStatus: "beta" as const,
          ...versionsOf(country.versions),
        }),
    )
    .get(
      "/problems",
      operation({
        id: "listProblemTypes",
        tag: "about",
        summary: "Kinds of error answers",
        description: "Every `type` that an error answer can have.",
        answer: problemTypeList,
        problems: ["invalid-request"],
      }),
      noQuery,
      (context) =>
        context.json({ problems: Object.entries(problemTypes).map(([name, type]) => ({ name, ...type })) }),
    )
    .get(
      "/problems/:name",
      operation({
        id: "getProblemType",
        tag: "about",
        summary: "One kind of error answer",
        description: "What an error answer of this `type` means and what to do about it.",
        answer: problemType,
        problems: ["invalid-request", "not-found"],
      }),
      checkedPath(
        z.strictObject({
          name: z
            .string()
            .max(100)
            .meta({ examples: ["invalid-request"] }),
        }),
      ),
      noQuery,
      (context) => {
        const { name } = context.req.valid("param");
        return context.json({ name, ...typeNamed(name) });
      },
    );
}

function typeNamed(name: string): ProblemType {
  if (Object.hasOwn(problemTypes, name)) return problemTypes[name as ProblemTypeName];
  throw new ApiError("not-found", [
    {
      code: "unknown_problem_type",
      place: "name",
      found: `'${name}'`,
      expected: `one of ${Object.keys(problemTypes).join(", ")}`,
      advice: "/v1/problems lists them.",
    },
  ]);
}
