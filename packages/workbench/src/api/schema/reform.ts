import { z } from "zod";
import { reformSchema } from "../../services/index.ts";
import { listParameters, listQuantities } from "../../services/law/catalogue.ts";
import { named } from "./common.ts";

/** A reform in a request may change this many parameter paths: each county of each rate, with room to spare. */
const mostChanges = 200;

const changes = reformSchema.shape.changes.unwrap();
const replace = reformSchema.shape.replace.unwrap();

const size = `at most ${mostChanges} entries`;
/** Longer than any path, short enough that near names for two hundred of them are found at once. */
const longestPath = 80;

const fits = (record: Readonly<Record<string, unknown>>) => Object.keys(record).length <= mostChanges;
const short = (record: Readonly<Record<string, unknown>>) =>
  Object.keys(record).every((path) => path.length <= longestPath);

/** The reform of a request: what a reform file holds, described from the declared parameters and replacements. */
export const requestReform = named(
  "Reform",
  z.strictObject({
    ...reformSchema.shape,
    changes: changes
      .refine(fits, { error: `expected ${size}` })
      .refine(short, { error: `expected paths of at most ${longestPath} characters` })
      .optional()
      .meta({
        description:
          "Path of a parameter to its new value; to values by the date they take effect; or, of a parameter at a " +
          "lower level than the nation, to values by code. A path may end in a code. Every path is listed here.",
        properties: Object.fromEntries(listParameters().map(changeOf)),
      }),
    replace: replace
      .refine(fits, { error: `expected ${size}` })
      .refine(short, { error: `expected paths of at most ${longestPath} characters` })
      .optional()
      .meta({
        description: "Id of a step to the name of one of its declared replacements.",
        properties: Object.fromEntries(
          listQuantities().flatMap(({ replaces, label }) =>
            replaces ? [[replaces.id, { type: "string", enum: [replaces.name], description: label.en }]] : [],
          ),
        ),
      }),
  }),
);

function changeOf({ id, label, description, unit, level, range }: ReturnType<typeof listParameters>[number]) {
  const number = { type: "number", minimum: range[0], maximum: range[1] };
  return [
    id,
    {
      title: label.en,
      description: `${description.en} (${label.sv}; ${unit}; ${level})`,
      anyOf: [number, { type: "object", additionalProperties: number }],
    },
  ] as const;
}
