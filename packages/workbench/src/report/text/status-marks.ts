import { type Status, statuses } from "@barkraft/core";
import { statusMarks, type Translator } from "@barkraft/messages";

/** The legend of the marks that were used, one line each. */
export function legendLines(used: ReadonlySet<Status>, translate: Translator): string[] {
  return statuses
    .filter((status) => used.has(status))
    .map((status) =>
      translate("cli.legend.mark", {
        mark: statusMarks[status],
        name: translate(`status.${status}`),
        meaning: translate(`status.${status}.meaning`),
      }),
    );
}
