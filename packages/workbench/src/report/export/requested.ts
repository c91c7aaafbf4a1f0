import type { InputError, ManifestRequest } from "@barkraft/core";
import { z } from "zod";
import { unknownRequest } from "./answer.ts";

/** Options and what the user gave, as a writer wants them. Throws an `InputError` for others. */
export function requested<Shape extends z.ZodRawShape, Given extends z.ZodRawShape>(
  { command, options, given }: ManifestRequest,
  shape: Shape,
  givenShape?: Given,
) {
  const parsed = z.strictObject(shape).safeParse(options);
  if (!parsed.success) throw refused(command, options, parsed.error);
  const own = z.strictObject(givenShape ?? ({} as Given)).safeParse(given ?? {});
  if (!own.success) throw refused(command, given, own.error);
  return { ...parsed.data, given: own.data };
}

function refused(command: string, data: unknown, { issues: [issue] }: z.ZodError): InputError {
  const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys : [])];
  const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], data);
  const written = typeof value === "object" || value === undefined ? "" : String(value);
  return unknownRequest([command, ...path, written].join(" ").trim().slice(0, 100));
}
