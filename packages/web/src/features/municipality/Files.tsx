import { csvOf } from "../../files/csv.ts";
import { fileName, save } from "../../files/save.ts";
import { useWorkbench } from "../page/workbench.ts";
import { municipalityFileRows } from "./file-rows.ts";

/** The municipality's figures as a file, its whole calculation as a workbook, and the page on paper. */
export function Files({ row }: { row: number }) {
  const workbench = useWorkbench();
  const { t, language, scene } = workbench;
  const { codes, names } = scene.ground.places("municipality");
  const words = ["barkraft", names[row]!, String(scene.year), ...(scene.isReform ? ["reform"] : [])];
  const workbook = `/v1/entities/${codes[row]!}/workbook?year=${scene.year}&language=${language}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons.
    <div className="downloads" role="group" aria-label={t("web.download.place")}>
      <span aria-hidden="true">{t("web.download")}</span>
      <button
        type="button"
        className="action quiet"
        onClick={() =>
          save(
            fileName(words, "csv"),
            new Blob([csvOf(municipalityFileRows(workbench, row))], { type: "text/csv;charset=utf-8" }),
          )
        }
      >
        CSV
      </button>
      {!scene.isReform && (
        <a className="action quiet" href={workbook} download>
          {t("web.municipality.workbook")}
        </a>
      )}
      <button type="button" className="action quiet" onClick={() => window.print()}>
        {t("web.print")}
      </button>
    </div>
  );
}
