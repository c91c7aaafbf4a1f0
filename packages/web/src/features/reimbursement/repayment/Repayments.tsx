import type { RepaymentOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { madeRows } from "../../../files/about.ts";
import type { AboutLines } from "../../chart/about.ts";
import { FigureTable } from "../../chart/TableBehind.tsx";
import { saveCsv, saveExcel } from "../../chart/table-files.ts";
import { FileButtons } from "../../download/FileButtons.tsx";
import { useSite } from "../../site/site.ts";
import { shownPart } from "../claims/tables.ts";
import type { Served } from "../server.ts";
import { repaymentTable } from "./table.ts";

/** What is to be paid back: sentence, list, files to keep. */
export function Repayments({
  served,
  files,
  outcome,
}: {
  served: Served;
  /** Names of the files it is made of. */
  files: readonly string[];
  outcome: RepaymentOutcome;
}) {
  const { t, language } = useSite();
  const kronor = (ore: number) => formatNumber(ore / 100, language, { decimals: 2 });
  const { repay, paid, unused, unreported } = outcome.totals;
  const names = new Map(served.receivers.map(({ code, name }) => [code, name]));
  const table = repaymentTable(outcome.repayments, names, t);
  const about: AboutLines = [
    [t("web.reimbursement.about.file"), files.join(", ")],
    [t("web.reimbursement.about.versions"), `${served.model_version}, ${served.data_version}`],
    [t("web.about.unit"), t("unit.SEK")],
    [t("web.about.prices"), t("prices.nominal")],
    ...madeRows(t),
  ];
  const words = ["barkraft", "repayments"];
  return (
    <>
      <p className="sentence" role="status">
        {t("web.reimbursement.repay.sentence", {
          repay: kronor(repay),
          paid: kronor(paid),
          unused: kronor(unused),
          unreported: kronor(unreported),
        })}
      </p>
      <FigureTable table={shownPart(table, t)} />
      <FileButtons
        label={table.caption}
        files={[
          ["CSV", () => saveCsv(table, words)],
          ["Excel", () => saveExcel(table, words, { name: t("web.about.title"), rows: about })],
        ]}
      />
      <p className="note">{t("web.reimbursement.repay.note")}</p>
    </>
  );
}
