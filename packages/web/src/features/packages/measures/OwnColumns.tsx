import { InputError, type Problem } from "@barkraft/core";
import { codeFinder, type Receivers, readColumnRows, type SupportPackage } from "@barkraft/finance";
import { useState } from "react";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { FileButton } from "../../files/FileButton.tsx";
import { ProblemLines } from "../../site/ProblemLines.tsx";
import { useSite } from "../../site/site.ts";
import { wordsIn } from "../document/words.ts";
import { withColumns } from "./key/columns.ts";

/** Columns of the reader's own for the keys, from Excel or CSV: what each place has applied for, or got last year. */
export function OwnColumns({
  document,
  receivers,
  edit,
}: {
  document: SupportPackage;
  receivers: Receivers;
  edit: (document: SupportPackage) => void;
}) {
  const { t, language } = useSite();
  const [trouble, setTrouble] = useState<readonly Problem[]>([]);
  const open = async (file: File) => {
    try {
      const [rows = []] = [...(await readSheets(file)).values()];
      edit(withColumns(document, file.name, readColumnRows(file.name, rows, codeFinder(receivers))));
      setTrouble([]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setTrouble(error.problems);
    }
  };
  return (
    <details className="own-columns">
      <summary>{t("web.packages.columns")}</summary>
      <p className="note">{t("web.packages.columns.note")}</p>
      <ul>
        {document.columns.map(({ name, values, source }) => (
          <li key={name}>
            {t("web.packages.columns.one", {
              name,
              count: values.size,
              source: wordsIn(source, language),
            })}{" "}
            <button
              type="button"
              className="action quiet"
              onClick={() =>
                edit({ ...document, columns: document.columns.filter((each) => each.name !== name) })
              }
            >
              {t("web.packages.remove")} <span className="hidden">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="actions">
        <FileButton
          label={t("web.packages.columns.open")}
          accept=".xlsx,.csv,.txt"
          onFiles={([file]) => void open(file)}
        />
      </p>
      {trouble.length > 0 && (
        <div className="notice" role="alert">
          <ProblemLines problems={trouble} />
        </div>
      )}
    </details>
  );
}
