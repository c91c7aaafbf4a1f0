/**
 * Reads a `Range` header for a body of `total` bytes: one part, the whole, or a part that lies outside.
 * Several parts at once are answered with the whole, as RFC 9110 allows.
 */
export function byteRange(
  header: string,
  total: number,
): { readonly first: number; readonly last: number } | "whole" | "outside" {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return "whole";
  if (from === "") {
    const count = Number(to);
    return count === 0 ? "outside" : { first: Math.max(0, total - count), last: total - 1 };
  }
  const first = Number(from);
  const last = to === "" ? total - 1 : Math.min(Number(to), total - 1);
  if (to !== "" && Number(to) < first) return "whole";
  return first >= total ? "outside" : { first, last };
}
