import type { MiddlewareHandler } from "hono";
import { validator } from "hono-openapi";
import { z } from "zod";
import type { ApiEnvironment } from "../environment.ts";
import { ApiError } from "../problem/api-error.ts";
import { fieldTwice } from "./field-twice.ts";
import { problemsOf, type SchemaIssue } from "./problems-of.ts";

type Outcome =
  | { readonly success: true }
  | { readonly success: false; readonly error: readonly SchemaIssue[]; readonly data: unknown };

const refuse = (part: string, schema: z.ZodType) => (outcome: Outcome) => {
  if (!outcome.success)
    throw new ApiError("invalid-request", problemsOf(part, schema, outcome.error, outcome.data));
};

/** Writes examples and defaults back that zod leaves out of whatever it converts, such as numbers in a query. */
const described = {
  options: {
    override: ({
      zodSchema,
      jsonSchema,
    }: {
      zodSchema: z.core.$ZodType;
      jsonSchema: z.core.JSONSchema.BaseSchema;
    }) => {
      const { examples } = z.globalRegistry.get(zodSchema) ?? {};
      if (examples) jsonSchema.examples = examples as z.core.JSONSchema.BaseSchema[];
      const { def } = zodSchema._zod as { def: { type: string; defaultValue?: unknown } };
      if (def.type === "default") jsonSchema.default = def.defaultValue as z.core.JSONSchema.BaseSchema;
    },
  },
};

/** Checks the query against a schema; an unknown parameter is an error. */
export function checkedQuery<Schema extends z.ZodObject>(schema: Schema) {
  return validator("query", schema, refuse("query", schema), described);
}

/** Checks the identifiers in the path against a schema. */
export function checkedPath<Schema extends z.ZodObject>(schema: Schema) {
  return validator("param", schema, refuse("path", schema), described);
}

/** Checks the JSON body against a schema; an unknown field is an error. */
export function checkedBody<Schema extends z.ZodObject>(schema: Schema) {
  return validator("json", schema, refuse("body", schema));
}

/** Refuses every query parameter. */
export const noQuery = checkedQuery(z.strictObject({}));

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Refuses a body that is not said to be JSON in UTF-8. */
export const jsonOnly: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
  const type = context.req.header("content-type");
  if (type === undefined || !jsonType.test(type)) {
    throw new ApiError("unsupported-media-type", [
      {
        code: "unsupported_media_type",
        place: "header Content-Type",
        found: type === undefined ? "nothing" : `'${type.slice(0, 100)}'`,
        expected: "application/json",
        advice: "Send the body as JSON in UTF-8 and say so in the header.",
      },
    ]);
  }
  const text = await context.req.text();
  const twice = fieldTwice(text);
  if (twice !== undefined) {
    throw new ApiError("invalid-request", [
      {
        code: "field_twice",
        place: "body",
        found: `'${twice.slice(0, 100)}' twice in one object`,
        expected: "each field once",
        advice: "Leave one of the two out.",
      },
    ]);
  }
  // Object keys of this name vanish while the schema builds its copy; say so instead of ignoring it.
  if (text.includes('"__proto__"')) {
    throw new ApiError("invalid-request", [
      {
        code: "unknown_field",
        place: "body",
        found: "'__proto__'",
        expected: "fields of the documented form",
        advice: "Leave it out.",
      },
    ]);
  }
  return next();
};

/** Refuses a body where none belongs. */
export const noBody: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
  const { method } = context.req;
  const length = context.req.header("content-length");
  const sent =
    (length !== undefined && length !== "0") || context.req.header("transfer-encoding") !== undefined;
  if ((method === "GET" || method === "HEAD") && sent) {
    throw new ApiError("invalid-request", [
      {
        code: "unexpected_body",
        place: "body",
        found: "a body",
        expected: "none",
        advice: "GET takes its parameters from the query; POST takes a body.",
      },
    ]);
  }
  return next();
};
