import { documentSheets } from "@barkraft/core";
import { fileName, save } from "../../../files/save.ts";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
import { useSite } from "../../site/site.ts";
import { type FoldFile, readFold } from "./fold-file.ts";

/** The fold as the document that the command line reads too: opened, and saved. */
export function FoldFiles({ fold, onOpen }: { fold: FoldFile; onOpen: (fold: FoldFile) => void }) {
  const { t } = useSite();
  const { trouble, attempt } = useOpening();
  const open = (file: File | undefined) =>
    attempt(async () => {
      if (file) onOpen(await readFold(file));
    });
  const write = async () => {
    const { stringify } = await import("yaml");
    const content = new Blob([stringify(fold)], { type: "application/yaml" });
    save(fileName(["barkraft", "fold", String(fold.year)], "yaml"), content);
  };
  const writeExcel = async () => {
    const { plainWorkbook } = await import("../../../files/excel.ts");
    const content = await plainWorkbook(documentSheets({ ...fold }));
    save(fileName(["barkraft", "fold", String(fold.year)], "xlsx"), content);
  };
  return (
    <>
      <div className="file-choices">
        <FileChoice
          label={t("web.targeted.fold.open")}
          accept=".xlsx,.yaml,.yml,.json"
          files={[]}
          remove={(name) => name}
          onChoose={([file]) => void open(file)}
        />
        {fold.grants.length > 0 && (
          <>
            <button type="button" className="action" onClick={() => void write()}>
              {t("web.targeted.fold.save")}
            </button>
            <button type="button" className="action" onClick={() => void writeExcel()}>
              {t("web.targeted.fold.save_excel")}
            </button>
          </>
        )}
      </div>
      {trouble.length > 0 && <ProblemNotice heading={t("web.targeted.fold.refused")} problems={trouble} />}
    </>
  );
}
