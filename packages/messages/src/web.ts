import { common } from "./catalogue/common.ts";
import { web } from "./catalogue/web.ts";
import type { Language } from "./languages.ts";
import { type Translator, translatorOf } from "./translator.ts";

/** What the page says. The command line's and the problems' sentences stay out of what a reader downloads. */
export function createTranslator(language: Language): Translator {
  return translatorOf({ ...common, ...web }, language);
}
