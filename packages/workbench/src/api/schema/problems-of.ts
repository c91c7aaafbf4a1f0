import { nearestNames, type Problem } from "@barkraft/core";
import type { z } from "zod";

/** What any schema says of a mistake. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What zod says besides. */
interface Issue extends SchemaIssue {
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly values?: readonly unknown[];
}

/** Near names are looked for this many times: a body may hold thousands of wrong ones. */
const advised = 100;

/** What a schema found wrong, as problems: where, what was there, what belongs there, what to do. */
export function problemsOf(
  part: string,
  schema: z.ZodType,
  issues: readonly SchemaIssue[],
  data: unknown,
): Problem[] {
  return (issues as readonly Issue[]).flatMap((issue) => problemsOfIssue(part, schema, issue, data, []));
}

function problemsOfIssue(
  part: string,
  schema: z.ZodType,
  issue: Issue,
  data: unknown,
  above: readonly PropertyKey[],
): Problem[] {
  const path = [...above, ...(issue.path ?? []).map((each) => (typeof each === "object" ? each.key : each))];
  const place = [part, ...path.map(String)].join(".").slice(0, 300);
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, path);
    return (issue.keys ?? []).map((key, index) => unknownName(part, place, key, known, index < advised));
  }
  const value = valueAt(data, path);
  if (issue.code === "invalid_union" && issue.errors) {
    // The branch that got furthest into the value tells the most.
    const deepest = issue.errors.find((branch) => branch.some(({ path: inner }) => (inner ?? []).length > 0));
    if (deepest) return deepest.flatMap((inner) => problemsOfIssue(part, schema, inner, data, path));
  }
  const missing = value === undefined;
  return [
    {
      code: missing ? "missing_field" : (issue.code ?? "invalid_value"),
      place,
      found: describeValue(value),
      expected: expectation(issue),
      advice: missing
        ? "Add it; the documentation at /v1/docs has examples."
        : "The documentation at /v1/docs says what belongs here.",
    },
  ];
}

function unknownName(
  part: string,
  place: string,
  key: string,
  known: readonly string[],
  advise: boolean,
): Problem {
  const near = advise ? nearestNames(key.slice(0, 60), known) : [];
  const kind = part === "query" ? "parameter" : "field";
  return {
    code: `unknown_${kind}`,
    place,
    found: `'${key.slice(0, 100)}'`,
    expected: known.length > 0 ? `one of ${known.join(", ")}` : `no ${kind}`,
    advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
  };
}

/** The part of the message that says what belongs there: `expected number to be >=1`. */
function expectation({ message, values, errors }: Issue): string {
  if (values && values.length > 0) return values.map((value) => `'${String(value)}'`).join(", ");
  if (errors && errors.length > 0) return [...new Set(errors.flat().map(expectation))].join(" or ");
  return (/expected (.*)$/.exec(message)?.[1] ?? message).replace(/, received .*$/, "");
}

/** The names of the fields of the object that a path leads to. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) current = shapeOf(current)?.[String(key)];
  return Object.keys(shapeOf(current) ?? {});
}

function shapeOf(schema: z.core.$ZodType | undefined): z.core.$ZodShape | undefined {
  const definition = schema?._zod.def as
    | { innerType?: z.core.$ZodType; shape?: z.core.$ZodShape }
    | undefined;
  return definition?.shape ?? (definition?.innerType ? shapeOf(definition.innerType) : undefined);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  const text = String(value);
  const short = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  return typeof value === "string" ? `'${short}'` : short;
}
