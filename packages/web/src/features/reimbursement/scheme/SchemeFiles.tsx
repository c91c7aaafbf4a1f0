import { InputError, type Problem } from "@barkraft/core";
import { type ReimbursementScheme, schemeData } from "@barkraft/finance";
import { useState } from "react";
import { fileName, save } from "../../../files/save.ts";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useSite } from "../../site/site.ts";
import { Refused } from "../files/Refused.tsx";
import { readScheme } from "./read-scheme.ts";

/** A scheme of one's own: a document to open, and the one in use to save and start from. */
export function SchemeFiles({
  scheme,
  file,
  onOpen,
}: {
  scheme: ReimbursementScheme;
  /** The document in use; null for the scheme of the program. */
  file: File | null;
  onOpen: (opened: { file: File; scheme: ReimbursementScheme } | null) => void;
}) {
  const { t, language } = useSite();
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const open = async (chosen: File | undefined) => {
    setTrouble([]);
    if (!chosen) return onOpen(null);
    try {
      onOpen({ file: chosen, scheme: await readScheme(chosen) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setTrouble(error.problems);
    }
  };
  const write = async () => {
    const { stringify } = await import("yaml");
    const text = stringify(schemeData(scheme));
    save(fileName([scheme.id], "yaml"), new Blob([text], { type: "application/yaml" }));
  };
  const remove = (name: string) => t("web.reimbursement.files.remove", { name });
  return (
    <>
      <p>
        {t(file ? "web.reimbursement.scheme.own" : "web.reimbursement.scheme.shipped", {
          title: scheme.title[language],
          law: scheme.law,
        })}
      </p>
      <div className="file-choices">
        <FileChoice
          label={t("web.reimbursement.scheme.open")}
          accept=".yaml,.yml,.json"
          files={file ? [file] : []}
          remove={remove}
          onChoose={([chosen]) => void open(chosen)}
        />
        <button type="button" className="action quiet" onClick={() => void write()}>
          {t("web.reimbursement.scheme.save")}
        </button>
      </div>
      {trouble.length > 0 && <Refused problems={trouble} />}
    </>
  );
}
