import type { Language, Translator } from "@barkraft/messages";
import { assumptionLines } from "../assumptions/assumption-lines.ts";
import type { ChartAbout } from "../chart/about.ts";
import type { Frame } from "./use-frame.ts";

/** What the files of the page say about their figures, with every assumption and its value. */
export const aboutFrame = (
  { answer, assumptions }: Frame,
  unit: string,
  language: Language,
  t: Translator,
): ChartAbout => ({
  source: t("web.stateFrame.sources"),
  unit,
  prices: t("prices.nominal"),
  statuses: ["published", "estimated", "assumed"],
  more: assumptionLines(assumptions, answer.values, language, t),
});
