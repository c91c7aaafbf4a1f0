import { codeFinder, type Receivers, readColumnRows, type SupportPackage } from "@barkraft/finance";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { FileButton } from "../../files/FileButton.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
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
  const { trouble, attempt } = useOpening();
  const open = (file: File) =>
    attempt(async () => {
      const [rows = []] = [...(await readSheets(file)).values()];
      edit(withColumns(document, file.name, readColumnRows(file.name, rows, codeFinder(receivers))));
    });
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
      {trouble.length > 0 && <ProblemNotice problems={trouble} />}
    </details>
  );
}
