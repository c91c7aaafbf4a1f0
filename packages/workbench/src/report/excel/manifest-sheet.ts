import type { Manifest } from "@barkraft/core";
import { manifestMark } from "../../services/manifest/sidecar.ts";
import type { Voice } from "../text/result-text.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** What a cell may hold is 32 767 characters; a manifest can be longer. */
const longestPart = 30_000;

/** The sheet that says with what a workbook was computed, for people and, below, for `barkraft verify`. */
export function manifestSheet(manifest: Manifest, { translate }: Voice): Sheet {
  const { request, scenario, seed, digests } = manifest;
  const text = JSON.stringify(manifest);
  const parts = Array.from({ length: Math.ceil(text.length / longestPart) }, (_, at) =>
    text.slice(at * longestPart, (at + 1) * longestPart),
  );
  const options = Object.entries(request.options).map(([name, value]) => `${name} ${value}`);
  const rows: SheetCell[][] = [
    [translate("cli.workbook.model"), manifest.model_version],
    [translate("cli.workbook.data"), manifest.data_version],
    [translate("cli.workbook.year"), String(manifest.year)],
    [translate("cli.manifest.request"), [request.command, ...options].join(" · ")],
    [translate("cli.manifest.scenario"), scenario === null ? translate("cli.manifest.none") : "JSON"],
    [translate("cli.manifest.seed"), seed === null ? translate("cli.manifest.none") : String(seed)],
    [translate("cli.manifest.digest_data"), digests.data],
    ...digests.user_tables.map(({ file, digest }) => [file, digest]),
    [translate("cli.manifest.digest_parameters"), digests.parameters],
    [translate("cli.manifest.digest_formulas"), digests.formulas],
    [translate("cli.manifest.digest_request"), digests.request],
    [translate("cli.manifest.digest_scenario"), digests.scenario ?? translate("cli.manifest.none")],
    [translate("cli.manifest.digest_result"), digests.result],
    ["", translate("cli.manifest.verify")],
    ...parts.map((part) => ["json", part]),
  ];
  return {
    name: "Manifest",
    columns: [{ width: 34 }, { width: 100 }],
    headings: [[manifestMark, null]],
    rows,
    frozenColumns: 0,
  };
}
