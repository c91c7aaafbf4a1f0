/** The quiet sign after a figure that says how certain it is: told apart by shape, not by colour. */
export const statusMarks = {
  published: "●",
  derived: "○",
  estimated: "≈",
  assumed: "△",
  unknown: "?",
} as const;
