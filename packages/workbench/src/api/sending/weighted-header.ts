/** Reads a header such as `Accept` or `Accept-Encoding`: each value in lower case with its weight from 0 to 1. */
export function weights(header: string | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of (header ?? "").slice(0, 2000).split(",")) {
    const [name = "", ...parameters] = part.split(";");
    const value = name.trim().toLowerCase();
    if (value === "") continue;
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/i.exec(each)?.[1]).find(Boolean);
    found.set(value, quality === undefined ? 1 : Number(quality) || 0);
  }
  return found;
}
