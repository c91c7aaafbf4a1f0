/** Named fields of plain data, as a YAML or JSON text gives them. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether plain data is fields with names: neither a list, nor nothing, nor a single value. */
export function isRecord(data: unknown): data is PlainRecord {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
