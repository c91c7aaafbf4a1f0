import type { Translator } from "@barkraft/messages";
import type { AboutLines } from "../chart/table-files.ts";
import type { Support } from "./use-support.ts";

/** What the files of the page say about their figures: source, prices, versions and every assumption. */
export function aboutSupport({ answer, sent }: Support, t: Translator): AboutLines {
  return [
    [t("web.about.source"), t("web.supportNeeded.sources")],
    [t("web.about.prices"), t("prices.nominal")],
    [t("web.about.model"), sent.model_version],
    [t("web.about.data"), sent.data_version],
    ...Object.entries(answer.values),
  ];
}
