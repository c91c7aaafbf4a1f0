import type { Language, Translator } from "@barkraft/messages";
import { assumptionLines } from "../assumptions/assumption-lines.ts";
import type { ChartAbout } from "../chart/about.ts";
import type { Support } from "./use-support.ts";

/** What the files of the page say about their figures, with every assumption and its value. */
export const aboutSupport = (
  { answer, assumptions }: Support,
  unit: string,
  language: Language,
  t: Translator,
): ChartAbout => ({
  source: t("web.supportNeeded.sources"),
  unit,
  prices: t("prices.nominal"),
  statuses: ["derived", "estimated", "assumed"],
  more: assumptionLines(assumptions, answer.values, language, t),
});
