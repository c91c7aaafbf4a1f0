/** The sheets of a package as a workbook. They are called the same in every language, so that a file can be sent. */
export const sheetNames = {
  measures: "Measures",
  payments: "Payments",
  fields: "Package",
  columns: "Columns",
} as const;

/** These stand in one cell each, as JSON, because their form differs from measure to measure. */
export const writtenFields: ReadonlySet<string> = new Set(["key", "rules"]);
