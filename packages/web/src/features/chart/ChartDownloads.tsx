import { FileButtons, type FileKind, pictureFiles } from "../download/FileButtons.tsx";
import { useSite } from "../site/site.ts";
import { aboutLines, type ChartAbout, pictureLines } from "./about.ts";
import type { ChartTable } from "./table.ts";
import { saveCsv, saveExcel } from "./table-files.ts";

export interface Picture {
  /** The drawing as it stands on the page. */
  readonly drawing: () => SVGSVGElement | null;
  readonly title: string;
  readonly legend: readonly { readonly colour: string; readonly text: string }[];
}

/** Figures as CSV and Excel, and the picture if there is one. */
export function ChartDownloads({
  table,
  picture,
  about,
  note,
  label,
}: {
  table: ChartTable;
  picture?: Picture;
  about: ChartAbout;
  /** What stands under the title of the chart. */
  note?: string | undefined;
  /** What the buttons are for, to a screen reader. */
  label: string;
}) {
  const { t, versions } = useSite();
  const words = ["barkraft", label];
  const drawn = async () => {
    const drawing = picture?.drawing();
    if (!picture || !drawing) throw new Error("nothing is drawn");
    const { pictureOf } = await import("../../files/picture.ts");
    return pictureOf(drawing, {
      title: picture.title,
      legend: picture.legend,
      below: pictureLines(about, table, versions, t),
    });
  };
  const excel = () =>
    saveExcel(table, words, {
      name: t("web.about.title"),
      rows: aboutLines(about, table, versions, t, note),
    });
  const files: readonly FileKind[] = [
    ["CSV", () => saveCsv(table, words)],
    ["Excel", excel],
    ...(picture ? pictureFiles(words, drawn) : []),
  ];
  return <FileButtons label={`${t("web.download")}: ${label}`} files={files} />;
}
