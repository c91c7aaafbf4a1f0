import type { Translator } from "@barkraft/messages";
import type { ChartAbout } from "../chart/about.ts";

/** What a file of this page says about its figures. */
export const aboutKeys = (unit: string, years: string, t: Translator): ChartAbout => ({
  source: t("source.computed_kolada"),
  unit,
  prices: t("prices.nominal"),
  years,
  statuses: ["derived", "estimated"],
});
