import type { ReimbursementScheme } from "@barkraft/finance";
import { save, saveCsvText } from "../../../files/save.ts";
import { FileButtons } from "../../download/FileButtons.tsx";
import { useSite } from "../../site/site.ts";
import type { ServedReceiver } from "../server.ts";

/** The columns of a file of claims in the reader's words, each of which is read. */
const columns = {
  sv: ["mottagare", "utförare", "kategori", "period från", "period till", "belopp", "inkommen", "referens"],
  da: ["modtager", "leverandør", "kategori", "periode fra", "periode til", "beløb", "modtaget", "reference"],
  en: ["receiver", "provider", "category", "period_from", "period_to", "amount", "received", "reference"],
} as const;

/** An empty file of claims to fill in: as Excel with the kinds of cost and the codes of who may claim beside it. */
export function ClaimForm({
  scheme,
  receivers,
}: {
  scheme: ReimbursementScheme;
  receivers: readonly ServedReceiver[];
}) {
  const { t, language } = useSite();
  const heading = columns[language];
  const label = t("web.reimbursement.form");
  const writeExcel = async () => {
    const { plainWorkbook } = await import("../../../files/excel.ts");
    const named = [t("web.reimbursement.form.id"), t("web.reimbursement.form.title")];
    const workbook = await plainWorkbook([
      // A workbook with several sheets is read by this name.
      { name: "claims", columns: heading, rows: [] },
      {
        name: t("web.reimbursement.form.categories"),
        columns: named,
        rows: scheme.categories.map(({ id, title }) => [id, title[language]]),
      },
      {
        name: t("web.reimbursement.form.receivers"),
        columns: named,
        rows: receivers
          .filter(({ kind }) => scheme.applicants.includes(kind))
          .map(({ code, name }) => [code, name]),
      },
    ]);
    save(`${scheme.id}-claims.xlsx`, workbook);
  };
  return (
    <div className="claim-form">
      <span className="note">{label}</span>
      <FileButtons
        label={label}
        files={[
          ["CSV", () => saveCsvText([scheme.id, "claims"], `\ufeff${heading.join(";")}\r\n`)],
          ["Excel", writeExcel],
        ]}
      />
    </div>
  );
}
