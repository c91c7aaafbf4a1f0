import type { Language } from "@barkraft/core";
import type { ReformDocument } from "./reform-document.ts";

/** A document's words for its reader: those every document may have, and those in the other languages. */
type Told = Pick<ReformDocument, "title" | "titles" | "description" | "descriptions">;

/** A reform's title in a language, where the document has one; else the title that every document may have. */
export function titleIn({ title, titles }: Told, language: Language): string | undefined {
  return (language === "en" ? undefined : titles?.[language]) ?? title;
}

/** What a reform does, in a language, where the document says it; else as every document may say it. */
export function descriptionIn({ description, descriptions }: Told, language: Language): string | undefined {
  return ((language === "en" ? undefined : descriptions?.[language]) ?? description)?.trim();
}
