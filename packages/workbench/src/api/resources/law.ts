import type { DatedValue, Parameter } from "@barkraft/core";
import { Hono } from "hono";
import { z } from "zod";
import type { Country } from "../../services/index.ts";
import {
  type CatalogueQuantity,
  type CatalogueSource,
  catalogueParameter,
  catalogueQuantity,
  listParameters,
  listQuantities,
} from "../../services/law/catalogue.ts";
import type { ApiEnvironment } from "../environment.ts";
import { operation } from "../openapi/operation.ts";
import { resourceOr404 } from "../problem/identified.ts";
import { checkedPath, noQuery } from "../schema/checked.ts";
import { named, versionFields, versionsOf } from "../schema/common.ts";
import { parameterSchema, stepSchema } from "../schema/law.ts";
import { constantJson } from "../sending/send-stored.ts";

const parameterList = named(
  "ParameterList",
  z.strictObject({ parameters: z.array(parameterSchema), ...versionFields }),
);
const stepList = named("StepList", z.strictObject({ steps: z.array(stepSchema), ...versionFields }));
const parameterId = z.strictObject({
  id: z
    .string()
    .max(200)
    .meta({ description: "Path of a parameter.", examples: ["income_equalisation.guarantee_level"] }),
});
const stepId = z.strictObject({
  id: z
    .string()
    .max(200)
    .meta({ description: "Id of a quantity.", examples: ["income_equalisation_pc"] }),
});

/** The law as declared: its parameters with all dated values, and its steps with inputs, formula and paragraph. */
export function lawResources(country: Country): Hono<ApiEnvironment> {
  const versions = versionsOf(country.versions);
  return new Hono<ApiEnvironment>()
    .get(
      "/parameters",
      operation({
        id: "listParameters",
        tag: "law",
        summary: "Parameters of the law",
        description:
          "Every number that the law or a publication fixes, with all its dated values and references.",
        answer: parameterList,
        problems: ["invalid-request"],
      }),
      noQuery,
      constantJson(() => ({ parameters: listParameters().map(parameterAnswer), ...versions })),
    )
    .get(
      "/parameters/:id",
      operation({
        id: "getParameter",
        tag: "law",
        summary: "One parameter",
        description:
          "One number that the law or a publication fixes, with all its dated values and references.",
        answer: named("ParameterAnswer", z.strictObject({ ...parameterSchema.shape, ...versionFields })),
        problems: ["invalid-request", "not-found"],
      }),
      checkedPath(parameterId),
      noQuery,
      (context) => {
        const found = resourceOr404(() => catalogueParameter(context.req.valid("param").id));
        return context.json({ ...parameterAnswer(found), ...versions });
      },
    )
    .get(
      "/steps",
      operation({
        id: "listSteps",
        tag: "law",
        summary: "Steps of the law",
        description:
          "Every declared quantity: inputs, choices between sources, statutory steps and named replacements, " +
          "with unit, level, law, what it reads, rounding and formula.",
        answer: stepList,
        problems: ["invalid-request"],
      }),
      noQuery,
      constantJson(() => ({ steps: listQuantities().map(stepAnswer), ...versions })),
    )
    .get(
      "/steps/:id",
      operation({
        id: "getStep",
        tag: "law",
        summary: "One step",
        description: "One declared quantity with unit, level, law, what it reads, rounding and formula.",
        answer: named("StepAnswer", z.strictObject({ ...stepSchema.shape, ...versionFields })),
        problems: ["invalid-request", "not-found"],
      }),
      checkedPath(stepId),
      noQuery,
      (context) => {
        const found = resourceOr404(() => catalogueQuantity(context.req.valid("param").id));
        return context.json({ ...stepAnswer(found), ...versions });
      },
    );
}

function parameterAnswer(parameter: Parameter) {
  const { id, label, description, unit, level, range, lasts, whenUnknown, values } = parameter;
  return {
    id,
    label,
    description,
    unit,
    level,
    range,
    lasts: word(lasts),
    when_unknown: word(whenUnknown),
    values: values.map(dated),
  };
}

function dated({ from, value, status, statusByCode, reference, note, interval }: DatedValue) {
  return {
    from,
    value,
    status,
    status_by_code: statusByCode ?? null,
    reference,
    note: note ?? null,
    interval: interval ?? null,
  };
}

function stepAnswer(quantity: CatalogueQuantity) {
  const { id, kind, label, description, unit, level, law, rounding, formula, replaces } = quantity;
  return {
    id,
    kind: word(kind),
    label,
    description,
    unit,
    level,
    law,
    inputs: quantity.inputs.map(source),
    parameters: quantity.parameters.map(source),
    rounding: rounding ?? null,
    formula: formula ?? null,
    replaces: replaces ?? null,
  };
}

function source({ name, id, takenAs, weight }: CatalogueSource) {
  return { name, id, taken_as: takenAs, weight: weight ?? null };
}

/** A value of several words as one, as names are written here. */
function word(words: string): string {
  return words.replaceAll(" ", "_");
}
