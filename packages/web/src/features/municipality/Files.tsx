import { csvOf } from "../../files/csv.ts";
import { saveCsvText } from "../../files/save.ts";
import { FileButtons } from "../download/FileButtons.tsx";
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
    <FileButtons
      label={t("web.download.place")}
      files={[
        ["CSV", () => saveCsvText(words, csvOf(municipalityFileRows(workbench, row)))],
        [t("web.print"), () => window.print()],
      ]}
    >
      {!scene.isReform && (
        <a className="action quiet" href={workbook} download>
          {t("web.municipality.workbook")}
        </a>
      )}
    </FileButtons>
  );
}
