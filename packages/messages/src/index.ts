export { type Language, languageNames, languages, localeOf } from "./languages.ts";
export { formatFigure, formatNumber } from "./number.ts";
export { balanceSentences, togetherBalanceSentences } from "./sentences/balance-outlook.ts";
export { sourceIn } from "./sentences/source.ts";
export { statusMarks } from "./status-marks.ts";
export type { MessageKey, Translator } from "./translator.ts";
