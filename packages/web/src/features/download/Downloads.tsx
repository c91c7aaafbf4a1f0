import { titleOf } from "../../figures/named.ts";
import { nodeOf } from "../../figures/scene.ts";
import { fileRows, origin, shownColumns } from "../../files/rows.ts";
import { colourScale } from "../../maps/classes.ts";
import { statusesPresent } from "../page/StatusesPresent.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { placeFileRows } from "../place/file-rows.ts";
import type { FigureColumn } from "../table/columns.ts";
import { FileButtons, type FileKind, pictureFiles } from "./FileButtons.tsx";
import { legendOf } from "./legend.ts";
import { lineFiles } from "./line-files.ts";

type View = "table" | "map" | "distribution" | "place";

/** The figures of a view as CSV and Excel; of the map and the chart also the picture. */
export function Downloads({
  view,
  rows,
  columns,
  place,
}: {
  view: View;
  rows?: readonly number[];
  columns?: readonly FigureColumn[];
  place?: number;
}) {
  const workbench = useWorkbench();
  const { t, scene, level, measure } = workbench;
  const label = titleOf(scene, measure, workbench);
  const { codes, names } = scene.ground.places(level);
  const words = [
    "barkraft",
    place === undefined ? label : names[place]!,
    view,
    String(scene.year),
    ...(scene.isReform ? ["reform"] : []),
  ];
  const lines = () =>
    place !== undefined
      ? placeFileRows(workbench, place)
      : fileRows(workbench, rows ?? [...codes.keys()], columns ?? shownColumns(scene, level, measure));

  const picture = async () => {
    const drawing = document.querySelector<SVGSVGElement>(
      view === "map" ? ".country svg" : ".chart-holder svg:last-of-type, svg.chart-holder",
    );
    if (!drawing) throw new Error("nothing is drawn");
    const { pictureOf } = await import("../../files/picture.ts");
    const { source, reform, model_version, data_version } = origin(workbench);
    const { unit } = nodeOf(measure.id);
    const scale = colourScale(measure.scale, scene.ground.column(measure.id), measure.change ?? false);
    return pictureOf(drawing, {
      title: `${label}, ${t(`unit.${unit}` as "unit.SEK")}, ${scene.yearOf(measure.id)}`,
      legend: legendOf(scale, unit, workbench),
      below: [
        ...(reform ? [`${t("web.side.reform")}: ${reform}`] : []),
        t("web.picture.status", {
          status: statusesPresent(scene, measure)
            .map(([status, count]) => `${count} ${t(`status.${status}`)}`)
            .join(", "),
        }),
        source,
        `${model_version}, ${data_version}`,
      ],
    });
  };

  const files: readonly FileKind[] = [
    ...lineFiles(workbench, words, label, lines),
    ...(view === "map" || view === "distribution" ? pictureFiles(words, picture) : []),
  ];

  return <FileButtons label={t(`web.download.${view}`)} files={files} />;
}
