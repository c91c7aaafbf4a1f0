export { type Status, statuses, worseStatus } from "./column/status.ts";
export type { ColumnDescription, Origin, Table } from "./column/table.ts";
