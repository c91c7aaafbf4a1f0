import type { Translator } from "@barkraft/messages";
import type { AboutLines } from "../chart/table-files.ts";
import type { KeyGround } from "./compute/key-test.ts";

/** What a file of this page says about its figures. */
export function aboutKeys({ versions }: KeyGround, what: string, t: Translator): AboutLines {
  return [
    [t("web.about.unit"), what],
    [t("web.about.prices"), t("prices.nominal")],
    [t("web.about.source"), "Beräkning på data från Kolada"],
    [t("web.about.model"), versions.model],
    [t("web.about.data"), versions.data],
  ];
}
