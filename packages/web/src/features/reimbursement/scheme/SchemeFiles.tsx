import { type ReimbursementScheme, schemeData, schemeSheets } from "@barkraft/finance";
import { fileName, save } from "../../../files/save.ts";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { useSite } from "../../site/site.ts";
import { Refused } from "../files/Refused.tsx";
import { readScheme } from "./scheme-file.ts";

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
  const { trouble, attempt } = useOpening();
  const open = (chosen: File | undefined) =>
    attempt(async () => onOpen(chosen ? { file: chosen, scheme: await readScheme(chosen) } : null));
  const write = async () => {
    const { stringify } = await import("yaml");
    const text = stringify(schemeData(scheme));
    save(fileName([scheme.id], "yaml"), new Blob([text], { type: "application/yaml" }));
  };
  const writeExcel = async () => {
    const { plainWorkbook } = await import("../../../files/excel.ts");
    save(fileName([scheme.id], "xlsx"), await plainWorkbook(schemeSheets(scheme)));
  };
  const remove = (name: string) => t("web.reimbursement.files.remove", { name });
  return (
    <>
      <p>
        {t(file ? "web.reimbursement.scheme.own" : "web.reimbursement.scheme.shipped", {
          title: scheme.title[language],
          law: scheme.law,
        })}{" "}
        {!file && <span className="screen-only">{t("web.reimbursement.scheme.how")}</span>}
      </p>
      <div className="file-choices">
        <FileChoice
          label={t("web.reimbursement.scheme.open")}
          accept=".xlsx,.yaml,.yml,.json"
          files={file ? [file] : []}
          remove={remove}
          onChoose={([chosen]) => void open(chosen)}
        />
        <button type="button" className="action quiet" onClick={() => void write()}>
          {t("web.reimbursement.scheme.save")}
        </button>
        <button type="button" className="action quiet" onClick={() => void writeExcel()}>
          {t("web.reimbursement.scheme.save-excel")}
        </button>
      </div>
      {trouble.length > 0 && <Refused problems={trouble} />}
    </>
  );
}
