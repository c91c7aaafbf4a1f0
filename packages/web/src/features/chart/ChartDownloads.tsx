import { useState } from "react";
import { fileName, save } from "../../files/save.ts";
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
  const [trouble, setTrouble] = useState(false);
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
  const run = (work: () => Promise<void> | void) => async () => {
    setTrouble(false);
    try {
      await work();
    } catch {
      setTrouble(true);
    }
  };
  const files: readonly (readonly [string, () => Promise<void> | void])[] = [
    ["CSV", () => saveCsv(table, words)],
    ["Excel", () => saveExcel(table, words, { name: t("web.about.title"), rows: about })],
    ...(picture
      ? ([
          [
            "SVG",
            async () => save(fileName(words, "svg"), new Blob([await drawn()], { type: "image/svg+xml" })),
          ],
          [
            "PNG",
            async () => {
              const { pngOf } = await import("../../files/picture.ts");
              save(fileName(words, "png"), await pngOf(await drawn()));
            },
          ],
        ] as const)
      : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons.
    <div className="downloads" role="group" aria-label={`${t("web.download")}: ${label}`}>
      <span aria-hidden="true">{t("web.download")}</span>
      {files.map(([kind, work]) => (
        <button type="button" className="action quiet" key={kind} onClick={run(work)}>
          {kind}
        </button>
      ))}
      <span role="status">{trouble ? t("web.download.trouble") : ""}</span>
    </div>
  );
}
