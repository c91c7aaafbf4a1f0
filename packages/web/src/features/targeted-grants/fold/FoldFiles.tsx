import { InputError, type Problem } from "@barkraft/core";
import { useState } from "react";
import { fileName, save } from "../../../files/save.ts";
import { FileChoice } from "../../files/FileChoice.tsx";
import { ProblemLines } from "../../site/ProblemLines.tsx";
import { useSite } from "../../site/site.ts";
import { type FoldFile, readFold } from "./fold-file.ts";

/** The fold as the document that the command line reads too: opened, and saved. */
export function FoldFiles({ fold, onOpen }: { fold: FoldFile; onOpen: (fold: FoldFile) => void }) {
  const { t } = useSite();
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const open = async (file: File | undefined) => {
    setTrouble([]);
    if (!file) return;
    try {
      onOpen(await readFold(file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setTrouble(error.problems);
    }
  };
  const write = async () => {
    const { stringify } = await import("yaml");
    const content = new Blob([stringify(fold)], { type: "application/yaml" });
    save(fileName(["barkraft", "fold", String(fold.year)], "yaml"), content);
  };
  return (
    <>
      <div className="file-choices">
        <FileChoice
          label={t("web.targeted.fold.open")}
          accept=".yaml,.yml,.json"
          files={[]}
          remove={(name) => name}
          onChoose={([file]) => void open(file)}
        />
        {fold.grants.length > 0 && (
          <button type="button" className="action" onClick={() => void write()}>
            {t("web.targeted.fold.save")}
          </button>
        )}
      </div>
      {trouble.length > 0 && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.targeted.fold.refused")}</strong>
          </p>
          <ProblemLines problems={trouble} />
        </div>
      )}
    </>
  );
}
