import { type Status, statuses } from "@barkraft/core";
import type { Translator } from "@barkraft/messages";

/** The quiet mark after a figure that says how certain it is. */
export const statusMarks: Readonly<Record<Status, string>> = {
  published: " ",
  derived: "·",
  estimated: "~",
  assumed: "*",
  unknown: " ",
};

/** The legend of the marks that were used, one line each. */
export function legendLines(used: ReadonlySet<Status>, translate: Translator): string[] {
  return statuses
    .filter((status) => used.has(status))
    .map((status) => {
      const mark = status === "unknown" ? "–" : statusMarks[status].trim();
      const name = translate(`status.${status}`);
      const meaning = translate(`status.${status}.meaning`);
      return mark === ""
        ? translate("cli.legend.without_mark", { name, meaning })
        : translate("cli.legend.mark", { mark, name, meaning });
    });
}
