import type { InputFile } from "../../services/manifest/input-files.ts";
import type { ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** The files that an answer is made of, with their digests. */
export function fileTable(files: readonly InputFile[], { translate }: Voice): ReportTable {
  return {
    name: translate("cli.reimburse.table.files"),
    columns: [
      { id: "role", header: translate("cli.reimburse.column.role"), filesOnly: true },
      { id: "file", header: translate("cli.reimburse.column.file") },
      { id: "digest", header: translate("cli.reimburse.column.digest") },
    ],
    rows: files.map(({ role, file, digest }) => [role, file, digest]),
  };
}
