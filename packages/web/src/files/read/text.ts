/** How the letters of a text file may be written. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What no table holds, and what Windows-1252 has no letter for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const noText = /[\u0000-\u0008\u000e-\u001f\u0081\u008d\u008f\u0090\u009d]/;

/** UTF-16 as its byte order mark says; undefined without one. */
export function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

/**
 * Bytes as text: UTF-16 with a byte order mark, UTF-8 with or without one, and otherwise Windows-1252, in which
 * spreadsheets in Swedish and Danish save CSV. Undefined for what is no text.
 */
export function textIn(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: TextEncoding } | undefined {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return noText.test(text) ? undefined : { text, encoding: "windows-1252" };
  }
}
