import type { Status } from "@barkraft/core";
import type { Translator } from "@barkraft/messages";
import { statusMarks } from "../../figures/status.ts";

/** The quiet mark that says how certain a figure is. */
export function StatusMark({ status, t }: { status: Status; t: Translator }) {
  return (
    <span
      className="status"
      role="img"
      aria-label={t(`status.${status}`)}
      title={t(`status.${status}.meaning`)}
    >
      {statusMarks[status]}
    </span>
  );
}
