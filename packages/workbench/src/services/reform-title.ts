import type { Language } from "@barkraft/core";
import type { ReformDocument } from "./reform-document.ts";

/** A reform's title in a language, where the document has one; else the title that every document may have. */
export function titleIn({ title, titles }: ReformDocument, language: Language): string | undefined {
  return (language === "en" ? undefined : titles?.[language]) ?? title;
}
