import type { Status } from "@barkraft/core";
import { type Language, sourceIn, type Translator } from "@barkraft/messages";
import { type Measure, measureOf } from "../figures/measures.ts";
import { namedOf } from "../figures/named.ts";
import { nodeOf, type Scene, type Side } from "../figures/scene.ts";
import type { ShownLevel } from "../link/search.ts";
import { reformOf } from "../reform/settings.ts";

/** One figure as a line of a file: it carries everything that says what it is. */
export interface FileRow {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly figure: string;
  readonly label: string;
  readonly side: Side;
  readonly value: number | null;
  readonly unit: string;
  readonly year: number;
  readonly status: Status;
  /** The status in the reader's language. */
  readonly status_label: string;
  readonly source: string;
  readonly reform: string;
  readonly model_version: string;
  readonly data_version: string;
}

/** Column names of every file, in order. */
export const fileColumns = [
  "level",
  "code",
  "name",
  "figure",
  "label",
  "side",
  "value",
  "unit",
  "year",
  "status",
  "status_label",
  "source",
  "reform",
  "model_version",
  "data_version",
] as const satisfies readonly (keyof FileRow)[];

/** What the lines of a file are taken from, and the language of their labels. */
export interface FileContext {
  readonly scene: Scene;
  readonly level: ShownLevel;
  readonly t: Translator;
  readonly language: Language;
}

/** The figures of some places as lines of a file. */
export function fileRows(
  context: FileContext,
  rows: readonly number[],
  columns: readonly { readonly measure: Measure; readonly side: Side }[],
): FileRow[] {
  const { scene, level, t, language } = context;
  const shared = origin(context);
  const { codes, names } = scene.ground.places(level);
  const figures = columns.map((column) => scene.values(column.measure, column.side, null));
  const named = columns.map(({ measure, side }) => namedOf(scene, measure, side, { t, language }));
  return rows.flatMap((row) =>
    columns.map(({ measure, side }, position): FileRow => {
      const { unit } = nodeOf(measure.id);
      const { id, label } = named[position]!;
      const value = figures[position]![row]!;
      return {
        level,
        code: codes[row]!,
        name: names[row]!,
        figure: id,
        label,
        side,
        value: Number.isNaN(value) ? null : value,
        unit,
        year: scene.yearOf(measure.id),
        ...statusOf(scene.status(measure, side, row), t),
        ...shared,
      };
    }),
  );
}

/** A status as its code and in the reader's language. */
export const statusOf = (status: Status, t: Translator): Pick<FileRow, "status" | "status_label"> => ({
  status,
  status_label: t(`status.${status}`),
});

/** Source, reform and versions, the same on every line. */
export function origin({
  scene,
  t,
  language,
}: Omit<FileContext, "level">): Pick<FileRow, "source" | "reform" | "model_version" | "data_version"> {
  const { packed } = scene.ground;
  const { changes, replace } = reformOf(scene.reform, scene.year);
  const changed = [...Object.entries(changes ?? {}), ...Object.entries(replace ?? {})].map(
    ([path, value]) => `${path}=${value}`,
  );
  if (scene.closesToAppropriation && scene.isReform) changed.push(t("web.file.appropriation"));
  return {
    source: t("web.file.source", { sources: publishersOf(scene, language).join("; ") }),
    reform: changed.join(", "),
    model_version: packed.model_version,
    data_version: packed.data_version,
  };
}

/** Publishers of the year's inputs, each once, in the reader's language. */
export function publishersOf(scene: Scene, language: Language): string[] {
  const inputs = Object.values(scene.ground.packed.inputs);
  return [
    ...new Set(
      inputs.flatMap(({ sources }) =>
        sources.flatMap(({ kind, publisher, file }) =>
          kind === "user" ? [file] : sourceIn(publisher, language).split("; "),
        ),
      ),
    ),
  ]
    .filter((publisher) => publisher !== "")
    .sort();
}

/** The columns of the map and the chart. */
export function shownColumns(scene: Scene, level: ShownLevel, measure: Measure) {
  const shown = { measure: measureOf(level, measure.key), side: scene.shownSide(measure) };
  return scene.isReform ? [{ measure, side: "law" as const }, shown] : [shown];
}
