import type { Status } from "@barkraft/core";

/** One sign for each status, told apart by shape and not by colour. */
export const statusMarks: Readonly<Record<Status, string>> = {
  published: "●",
  derived: "○",
  estimated: "≈",
  assumed: "△",
  unknown: "?",
};
