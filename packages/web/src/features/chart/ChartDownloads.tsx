import { FileButtons, type FileKind, pictureFiles } from "../download/FileButtons.tsx";
import { useSite } from "../site/site.ts";
import type { ChartTable } from "./table.ts";
import { type AboutLines, saveCsv, saveExcel } from "./table-files.ts";

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
  label,
}: {
  table: ChartTable;
  picture?: Picture;
  about: AboutLines;
  /** What the buttons are for, to a screen reader. */
  label: string;
}) {
  const { t } = useSite();
  const words = ["barkraft", label];
  const drawn = async () => {
    const drawing = picture?.drawing();
    if (!picture || !drawing) throw new Error("nothing is drawn");
    const { pictureOf } = await import("../../files/picture.ts");
    return pictureOf(drawing, {
      title: picture.title,
      legend: picture.legend,
      below: about.map(([what, says]) => `${what}: ${says}`),
    });
  };
  const files: readonly FileKind[] = [
    ["CSV", () => saveCsv(table, words)],
    ["Excel", () => saveExcel(table, words, { name: t("web.about.title"), rows: about })],
    ...(picture ? pictureFiles(words, drawn) : []),
  ];
  return <FileButtons label={`${t("web.download")}: ${label}`} files={files} />;
}
