import type { Translator } from "@barkraft/messages";
import type { StateAnswer } from "@barkraft/sweden";
import type { AboutLines } from "../chart/table-files.ts";

/** What the files of the page say about their figures: source, prices, and every assumption with its value. */
export function aboutFrame(answer: StateAnswer, t: Translator): AboutLines {
  return [
    [t("web.about.source"), t("web.stateFrame.sources")],
    [t("web.about.prices"), t("prices.nominal")],
    ...Object.entries(answer.values),
  ];
}
