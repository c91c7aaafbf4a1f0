const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

const longestProvider = 120;
const longestShown = 60;

/** The text of some bytes, or undefined for what is not UTF-8. */
export function textOf(bytes: Uint8Array, from: number, to: number): string | undefined {
  try {
    return strict.decode(bytes.subarray(from, to)).normalize("NFC");
  } catch {
    return undefined;
  }
}

/** What stands in a cell, as a report can show it: cut, and without characters that steer a terminal. */
export function shownText(bytes: Uint8Array, from: number, to: number): string {
  const text = lenient.decode(bytes.subarray(from, Math.min(to, from + 4 * longestShown)));
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd").slice(0, longestShown);
}

/** Whether a provider's name can be written into letters and spreadsheets as it is. */
export function isProviderText(text: string): boolean {
  return text.length <= longestProvider && !/^[=+\-@]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}
