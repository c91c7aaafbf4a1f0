export { type Language, languageNames, languages, localeOf } from "./languages.ts";
export { formatFigure, formatNumber } from "./number.ts";
export { statusMarks } from "./status-marks.ts";
export type { MessageKey, Translator } from "./translator.ts";
