/** A number, or a number as people write it: `1.10`, `1,10`, `110%` or `2e9`. */
export type WrittenNumber = number | string;

const written = /^([+\-−]?\d+(?:[.,]\d+)?(?:e\+?\d{1,2})?)\s*(%?)$/i;

/** Whether a text can be read as a number, with or without a percent sign. */
export function isWrittenNumber(text: string): boolean {
  return written.test(text.trim());
}

/**
 * What a written number means in a unit: `110%` is 1.10 as a share and 110 in percent, and nothing in kronor.
 * NaN for what is not a number or has no such meaning.
 */
export function readWrittenNumber(value: unknown, unit: string): number {
  if (typeof value === "number") return value;
  const [, digits, percent] = (typeof value === "string" && written.exec(value.trim())) || [];
  if (digits === undefined) return Number.NaN;
  const number = digits.replace(",", ".").replace("−", "-");
  if (!percent || unit === "percent") return Number(number);
  // Scaled in decimal, because 110 / 100 must be the same number as 1.10 written out.
  return unit === "share" || unit === "ratio" ? Number(`${number}e-2`) : Number.NaN;
}
