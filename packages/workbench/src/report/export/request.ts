import type { ManifestRequest } from "@barkraft/core";
import type { Voice } from "../text/result-text.ts";

type Asked = Readonly<Record<string, ManifestRequest["options"][string] | undefined>>;

/** What was asked for, as a manifest holds it: what was left out is not in it. */
export function requestOf(
  command: string,
  format: string,
  { language }: Pick<Voice, "language">,
  options: Asked,
  given: NonNullable<ManifestRequest["given"]> = {},
): ManifestRequest {
  const own = said(given);
  return {
    command,
    format,
    language,
    options: said(options) as ManifestRequest["options"],
    ...(Object.keys(own).length > 0 ? { given: own } : {}),
  };
}

function said(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
